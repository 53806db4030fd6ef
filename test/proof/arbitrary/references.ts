/** Fills references in: mostly with a name that is there, as most of a user's are. */
import type { Json } from '../../../compiler/ir/nodes.ts';
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../../../compiler/schema/model.ts';
import { isJsonObject, type JsonObject, type JsonValue, setOwn } from '../../../compiler/values/json.ts';
import { standIn } from './names.ts';

/**
 * Values without stand-ins. A reference whose map is empty is left out, or dangles where it must be there.
 *
 * @param merged the same values over the defaults, where the names are
 */
export function connect(model: ValuesModel, overlay: JsonObject, merged: JsonObject): JsonObject {
  const root = resolve(model, { $ref: `#/definitions/${model.root}` });
  const walk = (unresolved: SchemaNode, value: JsonValue, path: readonly string[]): JsonValue | undefined => {
    const node = resolve(model, unresolved);
    const wanted = standIn(value);
    if (wanted !== undefined) {
      const names = namesAt(merged, targetOf(node.keyOf ?? '', path)).filter((name) => name !== ownName(node, path));
      return names[wanted % Math.max(1, names.length)];
    }
    if (node.freeForm) return value;
    if (Array.isArray(value)) {
      const items = value.flatMap((item) => walk(node.items ?? {}, item, [...path, '*']) ?? []);
      return node.uniqueItems ? [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] : items;
    }
    if (!isJsonObject(value)) return value;
    const made: JsonObject = {};
    for (const [key, item] of Object.entries(value)) {
      const type = isMap(node) ? node.additionalProperties : (node.properties?.[key] ?? {});
      const isRequired = isMap(node) || node.required?.includes(key);
      const done = walk(type, item, [...path, key]) ?? (isRequired ? 'nobody' : undefined);
      if (done !== undefined) setOwn(made, key, done);
    }
    return made;
  };
  return walk(root, overlay, []) as JsonObject;
}

/** `serving.models` from the root; `../versions` from the object that holds the reference. */
function targetOf(keyOf: string, path: readonly string[]): readonly string[] {
  const ups = keyOf.split('/').filter((part) => part === '..').length;
  const steps = keyOf.split(/[./]+/).filter(Boolean);
  return ups === 0 ? steps : [...path.slice(0, path.length - 1 - ups), ...steps];
}

/** A model that calls itself is no example of anything. */
function ownName(node: SchemaNode, path: readonly string[]): string | undefined {
  return node.keyOf === 'serving.models' && path[1] === 'models' ? path[2] : undefined;
}

function namesAt(values: JsonObject, path: readonly string[]): string[] {
  let at: JsonValue | undefined = values;
  for (const step of path) at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return isJsonObject(at) ? Object.keys(at) : [];
}

/** Types agree: the model's own notion of JSON has no null. */
export const asValues = (json: { [key: string]: Json }): JsonObject => json as JsonObject;
