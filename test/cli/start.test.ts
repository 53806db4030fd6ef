// `npm start`: what it says for good and for bad values, and that the file and line are those of the user.

import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { type Ran, workplace } from './command.ts';

const production = await readFile(inRoot('values-production.yaml'), 'utf8');
const lines = production.split('\n');
const poolLine = lines.findIndex((line) => line.trim() === 'pool: a100-slices');
const place = await workplace({
  'bad.yaml': lines.with(poolLine, lines[poolLine]?.replace('slices', 'slice') ?? '').join('\n'),
});

async function start(...args: string[]): Promise<Ran> {
  const script = [inRoot('scripts/start.ts'), '--no-write', ...args];
  const { exitCode, stdout, stderr } = await execa(process.execPath, script, { cwd: inRoot(), reject: false });
  return { code: exitCode, stdout, stderr };
}

test('production values: areas with their resources, sizes, times, and the next command', async () => {
  const { code, stdout, stderr } = await start();
  assert.is(code, 0, stderr);
  assert.match(stdout, /^values-production\.yaml is good: \d+ resources\n/);
  assert.match(stdout, /\n {2}compute +\d+ {2}.*PriorityClass/);
  assert.match(stdout, /\n {2}serving +\d+ {2}.*Deployment/);
  assert.match(stdout, /\n {2}release Secret +[\d.]+ KB +of [\d.]+ KB; \d+ % of the 1 MiB/);
  assert.match(stdout, /\n {4}(shared helpers|schema|applications) +[\d.]+ KB/);
  assert.match(stdout, /\nNext:\n {2}helm install ml-platform generated\/ml-platform .*-f values-production\.yaml$/);
});

test('an unknown pool: exit code 1, file and line, and the name that was meant', async () => {
  const file = `${place.folder}/bad.yaml`;
  const { code, stdout, stderr } = await start(file);
  assert.is(code, 1);
  assert.is(stdout, '');
  assert.match(
    stderr,
    `${file}:${poolLine + 1}:13 serving.models.embeddings.pool: there is no "a100-slice" in gpuPools; there are: a100, a100-slices, t4-spot; did you mean a100-slices?`,
  );
  assert.not.match(stderr, /\n {4}at /, 'a stack');
});

test('a file that is not there: exit code 2', async () => {
  const { code, stderr } = await start('nowhere.yaml');
  assert.is(code, 2);
  assert.is(stderr, 'nowhere.yaml: there is no such file');
});

test.after(async () => {
  await place[Symbol.asyncDispose]();
});

test.run();
