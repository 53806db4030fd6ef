/** The smallest value that a type takes, for values.yaml, messages and documentation: an example where the type has one. */

import type { JsonObject, JsonValue } from '../values/json.ts';
import { type Cases, fold } from './fold.ts';
import { isKeyed, type Keyed, type MapValue, type Reference, type Scalar, type Value } from './value.ts';

/** What stands for a scalar that has neither an example nor a default. */
type Unknown = (scalar: Scalar | Reference) => JsonValue;

/** The first example of a value; without one, what its type needs. */
export function exampleOf(value: Value, unknown: Unknown = smallest): JsonValue {
  return fold(value, unknown, cases);
}

/** One entry of a map of objects, with the keys that every entry needs. */
export function exampleEntry(map: MapValue): JsonObject | undefined {
  const [example] = map.node.examples ?? [];
  if (typeof example === 'object' && example !== null && Object.keys(example).length > 0) return example as JsonObject;
  if (!isKeyed(map.entries)) return undefined;
  return { example: map.entryDefaults ? {} : exampleOf(map.entries) };
}

const scalar = (value: Scalar | Reference, unknown: Unknown): JsonValue => given(value) ?? unknown(value);
const keyed = (object: Keyed, unknown: Unknown): JsonValue => given(object) ?? needed(object, unknown);
const cases: Cases<JsonValue, Unknown> = {
  scalar,
  reference: scalar,
  object: keyed,
  choice: keyed,
  map: (map) => given(map) ?? {},
  list: (list) => given(list) ?? [],
  freeForm: (value) => given(value) ?? {},
};

function given({ node }: Value): JsonValue | undefined {
  return (node.examples?.[0] ?? node.default ?? node.const ?? node.enum?.[0]) as JsonValue | undefined;
}

function needed(object: Keyed, unknown: Unknown): JsonObject {
  const [mode] = object.kind === 'choice' ? object.modes : [];
  const keys = [...object.keys].filter(
    ([, value]) => (value.isRequired || value === mode?.settings) && value.written.default === undefined,
  );
  return Object.fromEntries(keys.map(([key, value]) => [key, exampleOf(value, unknown)]));
}

function smallest({ node }: Scalar | Reference): JsonValue {
  const [type] = [node.type].flat();
  if (type === 'boolean') return true;
  if (type !== 'integer' && type !== 'number') return '';
  return Math.max(node.minimum ?? 1, Math.min(1, node.maximum ?? 1));
}

/** The same with a word for a text, where the word is legal. */
export const withWords: Unknown = (value) =>
  smallest(value) === '' && new RegExp(value.node.pattern ?? '').test('example') ? 'example' : smallest(value);
