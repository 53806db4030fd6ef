/** Every branch of the templates and rules of `notebooks` is taken both ways by the cases. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rules } from '../../chart-src/notebooks/rules.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { ChartEvaluator } from '../../compiler/evaluate/chart.ts';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import type { ChartIr } from '../../compiler/ir/nodes.ts';
import { resolveBody } from '../../compiler/typing/resolve-body.ts';
import { Scope } from '../../compiler/typing/scope.ts';
import { cases, goodValues } from './cases/index.ts';
import { ir, merged, model } from './lib.ts';

/** The chart without the other areas and without what the guard makes of the types. */
function ownPart({ notes: _, ...chart }: ChartIr): ChartIr {
  const guard = resolveBody({ kind: 'sequence', items: rules.map((rule) => rule[node]) }, new Scope(), model);
  return { ...chart, guard, templates: chart.templates.filter(({ area }) => area === 'notebooks') };
}

const options = { release: { name: 'demo', namespace: 'ml' }, apis: new Set<string>() };

test('every branch is taken both ways', () => {
  const coverage = new Coverage();
  const evaluator = new ChartEvaluator(ownPart(ir), coverage);
  for (const { values } of cases) evaluator.check(merged(values), options);
  for (const values of goodValues) {
    evaluator.check(merged(values), options);
    evaluator.render(merged(values), options);
  }
  // Helpers are everybody's; their branches count where all areas are rendered.
  assert.equal(
    coverage.summary().missing.filter((branch) => !branch.startsWith('helper ')),
    [],
  );
});

test.run();
