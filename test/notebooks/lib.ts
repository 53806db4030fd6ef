/** Renders and checks the chart in process, for the tests beside this file. */
import { readFileSync } from 'node:fs';
import { ChartEvaluator, type Manifest } from '../../compiler/evaluate/chart.ts';
import type { Violation } from '../../compiler/evaluate/environment.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import { createValidator } from '../../compiler/schema/validate.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { mergeValues } from '../../compiler/values/merge.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const { ir, model, defaults } = await loadProject();

export { ir, model };

const evaluator = new ChartEvaluator(ir);
const validate = createValidator(chartFlavour(model, { defaults, hints: true }), defaults);

/** For whom the chart is rendered. */
export interface Situation {
  readonly namespace?: string;
  readonly apis?: readonly string[];
}

/** The text of a file of the repository. */
export const loadText = (path: string): string => readFileSync(inRoot(path), 'utf8');

type Values = { [key: string]: Json };

/** Values over the defaults; the schema has to take them. */
export function merged(yaml: string): Values {
  const values = mergeValues(defaults, [loadValues(yaml, 'values.yaml').values]);
  const problems = validate(values);
  if (problems.length > 0)
    throw new Error(problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  return values as Values;
}

/** What the rules say against values. */
export function check(yaml: string, { namespace = 'ml', apis = [] }: Situation = {}): Violation[] {
  return evaluator.check(merged(yaml), { release: { name: 'demo', namespace }, apis: new Set(apis) });
}

/** The manifests of the area, in the order of their files. */
export function render(yaml: string): Manifest['object'][] {
  const violations = check(yaml);
  if (violations.length > 0) throw new Error(violations.map(({ message }) => message).join('\n'));
  const { manifests } = evaluator.render(merged(yaml), { release: { name: 'demo', namespace: 'ml' } });
  const own = manifests.filter(({ template }) => template.startsWith('templates/notebooks/'));
  return JSON.parse(JSON.stringify(own.map(({ object }) => object))) as Manifest['object'][];
}
