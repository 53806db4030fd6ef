/** A schema made smaller: what several keys say word for word is written once. */

import { refTo } from '../model.ts';
import type { JsonSchema } from './json-schema.ts';
import { rewrite } from './rewrite.ts';

/** Keywords that yaml-language-server reads beside a `$ref`; it drops all others. */
const BESIDE_REF = ['description', 'markdownDescription', 'examples'];

/** Shorter ones are no shorter by a reference. */
const WORTH = 60;

/**
 * The same schema, with definitions for scalars that stand in several places: names, quantities, durations.
 *
 * @param worth letters of a scalar from which on it is shared
 */
export function shareScalars(schema: JsonSchema, worth = WORTH): JsonSchema {
  const uses = new Map<string, number>();
  rewrite(schema, (node) => {
    const text = sharedPart(node, worth);
    if (text !== undefined) uses.set(text, (uses.get(text) ?? 0) + 1);
    return node;
  });
  const definitions: Record<string, JsonSchema> = { ...schema.definitions };
  const names = new Map<string, string>();
  for (const [text, count] of uses) {
    if (count > 1) names.set(text, freeName(text, [...Object.keys(definitions), ...names.values()]));
  }
  const shared = rewrite(schema, (node) => {
    const name = names.get(sharedPart(node, worth) ?? '');
    return name === undefined ? node : { $ref: refTo(name), ...pick(node, (key) => BESIDE_REF.includes(key)) };
  });
  const own = [...names].map(([text, name]) => [name, JSON.parse(text) as JsonSchema]);
  return { ...shared, definitions: { ...shared.definitions, ...Object.fromEntries(own) } };
}

/** What a scalar says beside its description, as text; undefined of what is no scalar, or too short. */
function sharedPart(node: JsonSchema, worth: number): string | undefined {
  const isScalar = node.type !== undefined && ![node.type].flat().some((type) => type === 'object' || type === 'array');
  if (!isScalar) return undefined;
  const text = JSON.stringify(pick(node, (key) => !BESIDE_REF.includes(key)));
  return text.length < worth ? undefined : text;
}

function pick(node: JsonSchema, isWanted: (key: string) => boolean): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([key]) => isWanted(key)));
}

/** `integer`, `integer_2`... */
function freeName(text: string, taken: readonly string[]): string {
  const base = [(JSON.parse(text) as JsonSchema).type].flat().join('_or_');
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? base : `${base}_${n}`;
    if (!taken.includes(name)) return name;
  }
}
