// @needs helm4
// `ml-platform render` prints what `helm template` prints: the same manifests, from the same templates, in the same order.

import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { workplace } from './command.ts';

const values = 'values-production.yaml';
const place = await workplace({ [values]: await readFile(inRoot(values), 'utf8') });
const release = ['--namespace', 'team'];

const sourcesIn = (text: string): string[] => [...text.matchAll(/^# Source: (.*)$/gm)].map(([, source = '']) => source);
const objectsIn = (text: string): unknown[] =>
  parseAllDocuments(text)
    .map((document) => document.toJS() as unknown)
    .filter((object) => object !== null);

test('production values', async () => {
  const helm = await execa(
    await tool('helm4'),
    ['template', 'blue', 'generated/ml-platform', '-f', values, ...release],
    { cwd: inRoot() },
  );
  const own = await place.run(['render', values, '--release-name', 'blue', ...release]);
  assert.is(own.code, 0, own.stderr);
  assert.ok(sourcesIn(own.stdout).length > 20);
  assert.equal(sourcesIn(own.stdout), sourcesIn(helm.stdout));
  assert.equal(objectsIn(own.stdout), objectsIn(helm.stdout));
});

test.after(async () => {
  await place[Symbol.asyncDispose]();
});

test.run();
