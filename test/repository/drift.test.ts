/** What is committed under generated/ and schemas/ is what the sources make: nothing drifts apart. */
import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { outputsOf } from '../../scripts/generate/outputs.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { orphans } from '../../scripts/generate/write.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const outputs = outputsOf(await loadProject());

test('every generated file is in step with its source', async () => {
  const stale: string[] = [];
  for (const [path, text] of outputs) {
    const committed = await readFile(inRoot(path), 'utf8').catch(() => undefined);
    if (committed !== text) stale.push(path);
  }
  assert.equal(stale, [], 'run: npm run generate');
});

test('nothing lies in generated/ that no source makes', async () => {
  assert.equal(await orphans(outputs), [], 'run: npm run generate');
});

test('generating twice gives the same bytes', async () => {
  assert.equal([...outputsOf(await loadProject())], [...outputs]);
});

test.run();
