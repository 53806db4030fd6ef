// YAML that the documentation shows as values is good: the schema, the references and the rules take it.

import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ChartEvaluator } from '../../compiler/evaluate/chart.ts';
import type { Values } from '../../compiler/evaluate/environment.ts';
import { chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import { createValidator } from '../../compiler/schema/validate.ts';
import { type JsonObject, loadValues, mergeOverlays, mergeValues } from '../../compiler/values/index.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { type Block, blocksOf, pages } from './lib.ts';

const { model, defaults, ir } = await loadProject();
const validate = createValidator(chartFlavour(model, { defaults, hints: true }), defaults);
const chart = new ChartEvaluator(ir);
const production = loadValues(
  await readFile(inRoot('values-production.yaml'), 'utf8'),
  'values-production.yaml',
).values;
const release = { name: 'platform', namespace: 'ml' };

/** Pages whose blocks are parts of something larger: they are laid over the production example. */
const isPart = (path: string): boolean => path.startsWith('generated/docs/reference/');

/** The root keys of the values. */
const isOfArea = new RegExp(`^(${Object.keys(defaults).join('|')}):`, 'm');

/** What is wrong with values, or nothing. */
function faultsOf(values: JsonObject): string[] {
  const problems = validate(values);
  if (problems.length > 0) return problems.map((problem) => JSON.stringify(problem));
  return chart.check(values as Values, { release }).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Whether a block shows values of the chart, and not a manifest or a file of another tool. */
function isValues({ language, text }: Block): boolean {
  return language === 'yaml' && isOfArea.test(text) && !/^(apiVersion|kind):/m.test(text);
}

const shown = (await pages())
  .filter(({ path }) => path !== 'generated/docs/rules.md')
  .flatMap((page) =>
    blocksOf(page)
      .filter(isValues)
      .map((block) => ({ path: page.path, ...block })),
  );

test('there are values in the README and in the reference', () => {
  assert.ok(shown.some(({ path }) => path === 'README.md'));
  assert.ok(shown.filter(({ path }) => isPart(path)).length > 5);
});

for (const { path, line, text } of shown) {
  test(`${path}:${line}`, () => {
    const own = loadValues(text, `${path}:${line}`).values;
    const values = isPart(path) ? mergeOverlays([production, own]) : own;
    assert.equal(faultsOf(mergeValues(defaults, [values])), []);
  });
}

test('bad values would be noticed', () => {
  assert.ok(faultsOf(mergeValues(defaults, [{ serving: { modles: {} } }])).length > 0);
  assert.ok(
    faultsOf(mergeValues(defaults, [{ gpuPools: { a: { nodeSelector: { x: 'y' }, priority: 'none' } } }])).length > 0,
  );
});

test.run();
