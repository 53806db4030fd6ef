// Every helper of the chart is in the file of its area or its topic.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { helperFile } from '../../scripts/generate/helper-file.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const pathOf = (source: string, result: 'string' | 'reports' = 'string'): string =>
  helperFile(inRoot(source), result).path;

test('what an area or an aspect defines is beside its templates', () => {
  assert.is(pathOf('chart-src/areas/data-layer/kafka/topics.ts'), 'templates/data-layer/_helpers.tpl');
  assert.is(pathOf('chart-src/aspects/mesh/route.ts'), 'templates/mesh/_helpers.tpl');
});

test('what areas share is in a file for each topic', () => {
  assert.is(pathOf('chart-src/kit/names.ts'), 'templates/_names.tpl');
  assert.is(pathOf('chart-src/catalogue/bindings/cache.ts'), 'templates/_bindings.tpl');
});

test('rules are where the guard is', () => {
  assert.is(pathOf('chart-src/areas/serving/rules/release.ts', 'reports'), 'templates/rules/_serving.tpl');
  assert.is(pathOf('chart-src/kit/rules/image.ts', 'reports'), 'templates/rules/_image.tpl');
});

test('all helpers of the chart but those of the compiler have a source and a file', async () => {
  const { ir } = await loadProject();
  assert.ok(ir.defines.length > 50);
  for (const { name, path, source } of ir.defines) {
    assert.ok((path === undefined) === (source === undefined), name);
    if (source?.startsWith('chart-src/areas/')) {
      const area = source.split('/')[2];
      assert.ok(path === `templates/${area}/_helpers.tpl` || path === `templates/rules/_${area}.tpl`, name);
    }
  }
});

test.run();
