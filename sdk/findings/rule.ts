/** Violated rules as findings: with a place, and for a name that nobody has the nearest that somebody has. */
import type { Violation } from '../../compiler/evaluate/environment.ts';
import { nearest } from '../../compiler/schema/validate/problems.ts';
import { namesFor } from '../../compiler/schema/values-aware.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { nestAt, type ValuesPath } from '../../compiler/values/paths.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import type { Runtime } from '../runtime.ts';
import type { Finding } from './finding.ts';
import { type Origins, placeOf, valueAt } from './place.ts';
import { skeleton, typeAt } from './types.ts';

/** One violation as a finding. */
export function ruleFinding(violation: Violation, values: JsonObject, origins: Origins, { model }: Runtime): Finding {
  const { rule, message, remedy, replaces } = violation;
  const path = stepsOf(violation, values);
  const type = rule === 'reference' ? typeAt(model, path) : undefined;
  const legal = type?.kind === 'reference' ? namesFor(type, path.map(String), values) : undefined;
  const suggestion = legal && nearest(String(valueAt(values, path)), legal);
  return {
    kind: 'rule',
    rule,
    path,
    message: suggestion === undefined ? message : `${message}; did you mean ${suggestion}?`,
    ...(legal && { legal }),
    ...(suggestion !== undefined && { suggestion }),
    remedy: betterRemedy(rule, path, suggestion, model) ?? remedy,
    ...(replaces !== undefined && { replaces }),
    ...placeOf(path, origins, 'value'),
  };
}

/** A violation's path, with numbers for the items of lists. What an entry lacks comes as one step with dots. */
function stepsOf({ rule, path }: Violation, values: JsonObject): ValuesPath {
  const steps = rule === 'required' ? [...path.slice(0, -1), ...(path.at(-1) ?? '').split('.')] : path;
  return steps.map((step, index) => (Array.isArray(valueAt(values, steps.slice(0, index))) ? Number(step) : step));
}

/** YAML with the name that was meant, or with all that a missing key needs; a list would have to be written whole. */
function betterRemedy(
  rule: string,
  path: ValuesPath,
  suggestion: string | undefined,
  model: Runtime['model'],
): string | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  if (keys.length !== path.length) return undefined;
  if (suggestion !== undefined) return printYaml(nestAt(keys, suggestion));
  return rule === 'required' ? skeleton(model, keys) : undefined;
}
