/** What a user does with a violation's message: takes out the key that it says has to go, and pastes the YAML. */
import type { Violation } from '../../../compiler/evaluate/environment.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../compiler/values/json.ts';
import { loadValues } from '../../../compiler/values/load.ts';
import { mergeOverlays } from '../../../compiler/values/merge.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';

/** The values file that results. */
export function pasted(yaml: string, { rule, remedy, replaces }: Violation): string {
  const { values } = loadValues(yaml, 'values.yaml');
  const kept = replaces === undefined ? values : (without(values, replaces) as JsonObject);
  return printYaml(mergeOverlays([kept, loadValues(remedy, rule).values]));
}

/** A value without a key, wherever it is: what a version violates may stand with its model. */
export function without(value: JsonValue, gone: string): JsonValue {
  if (!isJsonObject(value)) return value;
  const left = Object.entries(value).filter(([key]) => key !== gone);
  return Object.fromEntries(left.map(([key, inner]) => [key, without(inner, gone)]));
}
