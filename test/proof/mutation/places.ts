/** Places in values, and changes at them. */
import { cloneJson, isJsonObject, type JsonObject, type JsonValue, setOwn } from '../../../compiler/values/json.ts';

/** Keys and indices from the root. */
export type Path = readonly (string | number)[];

/** All places below the root, each before those in it. */
export function placesIn(value: JsonValue, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, i) => placesIn(item, [...path, i]))];
  if (!isJsonObject(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** What stands at a place. */
export function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

/** A copy with something else at a place; `undefined` takes it out. */
export function changed(values: JsonObject, path: Path, value: JsonValue | undefined): JsonObject {
  const copy = cloneJson(values);
  const holder = valueAt(copy, path.slice(0, -1));
  const last = path.at(-1) as string | number;
  if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (isJsonObject(holder) && value === undefined) delete holder[last];
  else if (isJsonObject(holder) && value !== undefined) setOwn(holder, String(last), value);
  return copy;
}

/** A copy in which a key has another name. */
export function renamed(values: JsonObject, path: Path, name: string): JsonObject {
  const value = valueAt(values, path);
  const holder = valueAt(values, path.slice(0, -1));
  if (!isJsonObject(holder) || value === undefined) return values;
  return changed(changed(values, path, undefined), [...path.slice(0, -1), name], value);
}
