/** What values can say: every key there is, and every word of every choice. */
import { type Cases, fold, valueAt } from '../../../compiler/schema/fold.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import { type Keyed, keyOf, type Value } from '../../../compiler/schema/value.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../compiler/values/json.ts';
import { mergeOverlays } from '../../../compiler/values/merge.ts';

/**
 * Keys and words by their path in the types. What is said of an entry is not asked again of its defaults, nor of versions.
 *
 * @param values - those that these values say; all that there are, without
 */
export function optionsOf(model: ValuesModel, values?: JsonObject): Set<string> {
  const found = new Set<string>();
  fold(valuesOf(model), { path: 'values', value: values }, gathering(found));
  return found;
}

/** A place as it is told, and what stands there; all that can, if nothing is given. */
interface Said {
  readonly path: string;
  readonly value: JsonValue | undefined;
}

function gathering(found: Set<string>): Cases<void, Said> {
  const nothing = (): void => {};
  const keyed = (object: Keyed, { path, value }: Said, inner: (value: Value, said: Said) => void): void => {
    for (const [key, child] of object.keys) {
      const own = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
      if ((value !== undefined && own === undefined) || child.isHalf) continue;
      found.add(`${path}.${key}`);
      inner(child, { path: `${path}.${key}`, value: own });
    }
  };
  return {
    scalar: (scalar, { path, value }) => {
      const words = keyOf(scalar) === 'mode' ? (scalar.node.enum ?? []) : [];
      for (const word of words) if (value === undefined || word === value) found.add(`${path} = ${word}`);
    },
    reference: nothing,
    object: keyed,
    choice: keyed,
    map: (map, { path, value }, inner) => {
      if (map.entryDefaults && map.entryDefaults === map.holder) return;
      const entries = value === undefined ? [undefined] : Object.values(isJsonObject(value) ? value : {});
      for (const entry of entries) inner(map.entries, { path: `${path}.*`, value: entry });
    },
    list: ({ items }, { path, value }, inner) => {
      for (const item of value === undefined ? [undefined] : Array.isArray(value) ? value : []) {
        inner(items, { path: `${path}[]`, value: item });
      }
    },
    freeForm: nothing,
  };
}

/** The same values with all that they leave to defaults said: what they are merged over, entries of maps too. */
export function spelledOut(model: ValuesModel, defaults: JsonObject, values: JsonObject): JsonObject {
  const spell = (type: Value | undefined, value: JsonValue, holder: JsonObject): JsonValue => {
    if (!isJsonObject(value) || !type || type.kind === 'freeForm') return value;
    if (type.kind !== 'map') return mapped(value, (child, key) => spell(valueAt(type, [key]), child, value));
    const over = type.entryDefaults && holder[keyOf(type.entryDefaults)];
    const whole = (entry: JsonValue): JsonValue =>
      isJsonObject(entry) && isJsonObject(over) ? mergeOverlays([over, entry]) : entry;
    return mapped(value, (entry) => spell(type.entries, whole(entry), holder));
  };
  const merged = mergeOverlays([defaults, values]);
  return spell(valuesOf(model), merged, merged) as JsonObject;
}

function mapped(values: JsonObject, make: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value, key)]));
}
