/**
 * What users import. The root is light: the engine is loaded when something is checked or rendered.
 *
 * @example
 * import { defineValues } from 'ml-platform';
 *
 * export default defineValues({
 *   gpuPools: { a100: { nodeSelector: { 'node.example.com/pool': 'a100' } } },
 *   serving: { models: { fraud: { pool: 'a100', versions: { v1: {} } } } },
 * });
 */
import type { Manifest, RenderedChart } from '../compiler/evaluate/chart.ts';
import { printYaml } from '../compiler/values/yaml.ts';
import type { EngineOptions } from './engine.ts';
import type { Finding } from './findings/finding.ts';
import { plainValues } from './values/plain.ts';

export type * from '../generated/sdk/values.ts';
export { defineOverlay, defineValues } from '../generated/sdk/values.ts';
export type { EngineOptions, Finding, Manifest, RenderedChart };

/**
 * Checks values: schema, references and rules.
 *
 * @param values one object, or several to lay over each other in order
 * @returns what is wrong; nothing for good values
 */
export async function validate(
  values: object | readonly object[],
  options?: EngineOptions,
): Promise<readonly Finding[]> {
  const { checkObjects } = await import('./objects.ts');
  return checkObjects(values, options).findings;
}

/**
 * Renders the chart, without Helm.
 *
 * @param values one object, or several to lay over each other in order
 * @throws InvalidValuesError with `findings`, if {@link validate} would find something
 */
export async function render(values: object | readonly object[], options?: EngineOptions): Promise<RenderedChart> {
  const { renderObjects } = await import('./objects.ts');
  return renderObjects(values, options);
}

/**
 * Values as YAML, for `helm install -f`. Keys with `undefined` are left out.
 *
 * @throws ValuesError for what YAML can't hold: functions, dates, infinite numbers
 */
export function toYaml(values: object): string {
  return printYaml(plainValues(values, 'values'));
}
