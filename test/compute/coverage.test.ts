/** Every branch of the templates and rules of `compute`, `platform` and `gpuPools` is taken both ways by the cases. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rules as computeRules } from '../../chart-src/areas/compute/rules.ts';
import { rules as sharedRules } from '../../chart-src/shared/rules.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { ChartEvaluator } from '../../compiler/evaluate/chart.ts';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import type { ChartIr } from '../../compiler/ir/nodes.ts';
import { resolveBody } from '../../compiler/typing/resolve-body.ts';
import { Scope } from '../../compiler/typing/scope.ts';
import { casesOf } from '../lib/cases.ts';
import { ir, merged, model, type Situation } from './lib.ts';

const { cases, goodValues } = await casesOf('compute');

/** The chart without the other areas and without what the guard makes of the types. */
function ownPart({ notes: _, ...chart }: ChartIr): ChartIr {
  const rules = [...computeRules, ...sharedRules].map((rule) => rule[node]);
  const body = resolveBody({ kind: 'sequence', items: rules }, new Scope(), model);
  return {
    ...chart,
    guard: [{ stage: 'rules', body }],
    templates: chart.templates.filter(({ area }) => area === 'compute'),
  };
}

const everyApi = [
  'v1/Pod',
  'kueue.x-k8s.io/v1beta2/ClusterQueue',
  'resource.k8s.io/v1/ResourceClaimTemplate',
  'monitoring.coreos.com/v1/ServiceMonitor',
];
const options = ({ namespace = 'ml', apis = everyApi }: Situation): Parameters<ChartEvaluator['check']>[1] => ({
  release: { name: 'demo', namespace },
  apis: new Set(apis),
});

test('every branch is taken both ways', () => {
  const coverage = new Coverage();
  const evaluator = new ChartEvaluator(ownPart(ir), coverage);
  const metrics = 'platform: {telemetry: {metrics: {mode: operator}}}';
  for (const { values, ...situation } of cases) evaluator.check(merged(values), options(situation));
  for (const values of [...goodValues, metrics]) {
    evaluator.check(merged(values), options({}));
    evaluator.render(merged(values), options({}));
  }
  // Helpers are everybody's; their branches count where all areas are rendered.
  assert.equal(
    coverage.summary().missing.filter((branch) => !branch.startsWith('helper ')),
    [],
  );
});

test.run();
