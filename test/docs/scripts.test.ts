// Everything that a newcomer can run has a line in CONTRIBUTING.md, and nothing is promised that isn't there.

import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inRoot } from '../../scripts/lib/paths.ts';
import { pages } from './lib.ts';

const { scripts } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { scripts: Record<string, string> };
const contributing = await readFile(inRoot('CONTRIBUTING.md'), 'utf8');
const commandOf = (name: string): string => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** npm runs these itself. */
const isHook = (name: string): boolean => /^(pre|post)/.test(name) && name.replace(/^(pre|post)/, '') !== '';

for (const name of Object.keys(scripts).filter((name) => !isHook(name))) {
  test(`${commandOf(name)} is explained`, () => {
    assert.ok(contributing.includes(`\`${commandOf(name)}\``), 'add it to the table of CONTRIBUTING.md');
  });
}

test('every script that the documentation names is there', async () => {
  const named = (await pages()).flatMap(({ path, text }) =>
    Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => ({ path, name })),
  );
  assert.equal(
    named.filter(({ name }) => !(name in scripts)),
    [],
  );
});

test.run();
