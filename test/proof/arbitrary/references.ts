/** Fills references in: mostly with a name that is there, as most of a user's are. */
import type { Json } from '../../../compiler/ir/nodes.ts';
import { valueAt } from '../../../compiler/schema/fold.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import type { Reference, Value } from '../../../compiler/schema/value.ts';
import { namesFor } from '../../../compiler/schema/values-aware.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { isJsonObject, type JsonObject, type JsonValue, setOwn } from '../../../compiler/values/json.ts';
import { standIn } from './names.ts';

/**
 * Values without stand-ins. A reference whose map is empty is left out, or dangles where it must be there.
 *
 * @param merged the same values over the defaults, where the names are
 */
export function connect(model: ValuesModel, overlay: JsonObject, merged: JsonObject): JsonObject {
  const walk = (type: Value, value: JsonValue, path: readonly string[]): JsonValue | undefined => {
    const wanted = standIn(value);
    if (wanted !== undefined && type.kind === 'reference') {
      const names = namesFor(type, path, merged).filter((name) => name !== ownName(type, path));
      return names[wanted % Math.max(1, names.length)];
    }
    if (type.kind === 'list' && Array.isArray(value)) {
      const items = value.flatMap((item) => walk(type.items, item, [...path, '*']) ?? []);
      return type.node.uniqueItems ? [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] : items;
    }
    if (type.kind === 'freeForm' || !isJsonObject(value)) return value;
    const made: JsonObject = {};
    for (const [key, item] of Object.entries(value)) {
      const inner = valueAt(type, [key]);
      const isRequired = type.kind === 'map' || inner?.isRequired;
      const done = inner ? (walk(inner, item, [...path, key]) ?? (isRequired ? 'nobody' : undefined)) : item;
      if (done !== undefined) setOwn(made, key, done);
    }
    return made;
  };
  return walk(valuesOf(model), overlay, []) as JsonObject;
}

/** A model that calls itself is no example of anything. */
function ownName({ target }: Reference, path: readonly string[]): string | undefined {
  return target.path.join('.') === 'serving.models' && path[1] === 'models' ? path[2] : undefined;
}

/** Types agree: the model's own notion of JSON has no null. */
export const asValues = (json: { [key: string]: Json }): JsonObject => json as JsonObject;
