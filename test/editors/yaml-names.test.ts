// With the schema that `ml-platform schema --values` makes, yaml-language-server knows the user's own names.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { workplace } from '../cli/command.ts';
import { openEditor } from './yaml-editor.ts';

const pools = `gpuPools:
  a100:
    nodeSelector: {node.example.com/pool: a100}
  t4-spot:
    nodeSelector: {node.example.com/pool: t4}
`;
const others = `    other:
      versions:
        old: {}
`;
/** The user's file; the model that is being written comes last. */
const fraud = `${pools}serving:
  models:
${others}    fraud:
      versions:
        blue: {}
        green: {}
`;

const place = await workplace({ 'values.yaml': fraud });
const made = await place.run(['schema', '--values', 'values.yaml']);
assert.is(made.code, 0, made.stderr);
await writeFile(join(place.folder, 'values.schema.json'), made.stdout);
const editor = await openEditor({ schema: 'values.schema.json', folder: pathToFileURL(place.folder).href });

test('the file it was made from is good', async () => {
  assert.equal(await editor.faults(fraud), []);
});

test("a pool completes to the user's own pools", async () => {
  assert.equal(await editor.offers(`${fraud}      pool: ‸`), ['a100', 't4-spot']);
  assert.equal(await editor.offers(`${fraud}      pool: t4‸`), ['a100', 't4-spot']);
  assert.is((await editor.takes(`${fraud}      pool: t‸`, 't4-spot')).split('\n').at(-1), '      pool: t4-spot');
});

test('a pool that is not there is one message that lists those that are', async () => {
  assert.equal(await editor.faults(`${fraud}      pool: h100\n`), ['15: Must be a100 or t4-spot.']);
});

test("a version completes to the model's own versions, not to another model's", async () => {
  const release = '      release:\n        mode: canary\n        canary:\n          stable: ';
  assert.equal(await editor.offers(`${fraud}${release}‸`), ['blue', 'green']);
  const [fault, ...more] = await editor.faults(`${fraud}${release}old\n`);
  assert.is(fault, '18: Must be blue or green.');
  assert.equal(more, []);
  assert.equal(await editor.faults(`${fraud}${release}green\n`), []);
});

test('names in lists complete too', async () => {
  assert.equal(await editor.offers(`${fraud}      calls:\n        models:\n          - ‸`), ['other', 'fraud']);
});

test('a model that is new since then is not held to names that are not known', async () => {
  const fresh =
    '    fresh:\n      versions:\n        v1: {}\n      release:\n        mode: blueGreen\n        blueGreen:\n';
  assert.equal(await editor.faults(`${fraud}${fresh}          active: v1\n`), []);
  assert.equal(await editor.offers(`${fraud}    fresh:\n      pool: ‸`), ['a100', 't4-spot']);
});

test.after(async () => {
  console.log(`schema with names: ${(made.stdout.length / 1000).toFixed(0)} kB`);
  await editor.close();
  await place[Symbol.asyncDispose]();
});

test.run();
