/** JSON as values hold it, and the few operations that stay safe when a key is called `__proto__` or `constructor`. */

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/**
 * A map of values. A key that is absent and a key called like a member of `Object.prototype` look the same to `object[key]`:
 * read with {@link getOwn}, write with {@link setOwn}.
 */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** Is the value a map, and not a list or null? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a key that the object itself has. */
export function getOwn(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The same of any value: what is no map has no keys. */
export function ownValue(value: unknown, key: string): unknown {
  return isJsonObject(value) ? getOwn(value, key) : undefined;
}

/** Writes a key as a property of the object itself; an assignment to `__proto__` would change the prototype instead. */
export function setOwn(object: JsonObject, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}

/** A copy that shares nothing with the original. */
export function cloneJson<T extends JsonValue>(value: T): T;
export function cloneJson(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item) => cloneJson(item));
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, item] of Object.entries(value)) setOwn(copy, key, cloneJson(item));
  return copy;
}
