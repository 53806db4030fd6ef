/** What values can say: every key there is, and every word of every choice. */
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../../../compiler/schema/model.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../compiler/values/json.ts';
import { mergeOverlays } from '../../../compiler/values/merge.ts';

/**
 * Keys and words by their path in the types. What is said of an entry is not asked again of its defaults, nor of versions.
 *
 * @param values - those that these values say; all that there are, without
 */
export function optionsOf(model: ValuesModel, values?: JsonObject): Set<string> {
  const found = new Set<string>();
  const gather = (unresolved: SchemaNode, path: string, value?: JsonValue): void => {
    const node = resolve(model, unresolved);
    const isAsked = value === undefined;
    if (node.freeForm) return;
    const words = path.endsWith('.mode') ? (node.enum ?? []) : [];
    for (const word of words.filter((each) => isAsked || each === value)) found.add(`${path} = ${word}`);
    if (isMap(node)) {
      const entries = isAsked ? [undefined] : Object.values(isJsonObject(value) ? value : {});
      if (path.endsWith('.versions')) return;
      for (const entry of entries) gather(node.additionalProperties, `${path}.*`, entry);
    }
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const inner = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
      if ((!isAsked && inner === undefined) || key.endsWith('Defaults')) continue;
      found.add(`${path}.${key}`);
      gather(child, `${path}.${key}`, inner);
    }
    if (node.items) {
      for (const item of isAsked ? [undefined] : Array.isArray(value) ? value : []) {
        gather(node.items, `${path}[]`, item);
      }
    }
  };
  gather({ $ref: `#/definitions/${model.root}` }, 'values', values);
  return found;
}

/** The same values with all that they leave to defaults said: what they are merged over, entries of maps too. */
export function spelledOut(model: ValuesModel, defaults: JsonObject, values: JsonObject): JsonObject {
  const spell = (unresolved: SchemaNode, value: JsonValue, holder: JsonObject): JsonValue => {
    const node = resolve(model, unresolved);
    if (!isJsonObject(value) || node.freeForm) return value;
    if (isMap(node)) {
      const over = node.entryDefaults === undefined ? undefined : holder[node.entryDefaults];
      const whole = (entry: JsonValue): JsonValue =>
        isJsonObject(entry) && isJsonObject(over) ? mergeOverlays([over, entry]) : entry;
      return mapped(value, (entry) => spell(node.additionalProperties, whole(entry), holder));
    }
    return mapped(value, (child, key) => spell(node.properties?.[key] ?? {}, child, value));
  };
  const merged = mergeOverlays([defaults, values]);
  return spell({ $ref: `#/definitions/${model.root}` }, merged, merged) as JsonObject;
}

function mapped(values: JsonObject, make: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value, key)]));
}
