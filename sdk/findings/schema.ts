/** Problems of the schema as findings: with a place, and with YAML to paste where it is known what was meant. */

import type { Problem } from '../../compiler/schema/validate.ts';
import { nestAt, type ValuesPath } from '../../compiler/values/paths.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import type { Runtime } from '../runtime.ts';
import type { Finding } from './finding.ts';
import { type Origins, placeOf, valueAt } from './place.ts';
import { skeleton, typeAt } from './types.ts';

/** One problem as a finding. */
export function schemaFinding(
  { path, message, legal, suggestion }: Problem,
  origins: Origins,
  { model }: Runtime,
): Finding {
  const value = valueAt(origins.set, path);
  const isKey = value !== undefined && typeAt(model, path) === undefined;
  const remedy = remedyFor({ path, isKey, suggestion }, origins, model);
  return {
    kind: 'schema',
    path,
    message,
    ...(legal && { legal }),
    ...(suggestion !== undefined && { suggestion }),
    ...(remedy !== undefined && { remedy }),
    ...placeOf(path, origins, isKey ? 'key' : 'value'),
  };
}

interface Mistake {
  readonly path: ValuesPath;
  /** Whether the key is wrong, not the value. */
  readonly isKey: boolean;
  readonly suggestion: string | undefined;
}

function remedyFor(
  { path, isKey, suggestion }: Mistake,
  { set }: Origins,
  model: Runtime['model'],
): string | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  // An item of a list can't be set alone.
  if (keys.length !== path.length) return undefined;
  const value = valueAt(set, path);
  if (suggestion !== undefined && isKey && value !== undefined)
    return printYaml(nestAt([...keys.slice(0, -1), suggestion], value));
  if (suggestion !== undefined) return printYaml(nestAt(keys, suggestion));
  return value === undefined ? skeleton(model, keys) : undefined;
}
