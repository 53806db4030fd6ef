/** Deep merge of one value over another, as `mergeOverwrite (deepCopy a) b` does it in a chart. */
import type { Json } from '../ir/nodes.ts';

type Map_ = { [key: string]: Json };

/** Maps are merged key by key; anything else, lists too, is replaced. Inputs are never changed. */
export function mergeDeep(under: Json, over: Json): Json {
  if (!isMap(under) || !isMap(over)) return over;
  const keys = Object.keys(over);
  if (keys.length === 0) return under;
  if (Object.keys(under).length === 0) return over;
  const merged: Map_ = { ...under };
  for (const key of keys) {
    const above = over[key] as Json;
    const value = Object.hasOwn(under, key) ? mergeDeep(under[key] as Json, above) : above;
    if (key === '__proto__') Object.defineProperty(merged, key, { value, enumerable: true });
    else merged[key] = value;
  }
  return merged;
}

const known = new WeakMap<object, WeakMap<object, Json>>();

/**
 * The same, kept for as long as both values live: every template merges each entry over its defaults again, and values never
 * change.
 */
export function mergeOnce(under: Json, over: Json): Json {
  if (!isMap(under) || !isMap(over)) return over;
  const overs = known.get(under) ?? new WeakMap<object, Json>();
  const before = overs.get(over);
  if (before) return before;
  const merged = mergeDeep(under, over);
  overs.set(over, merged);
  known.set(under, overs);
  return merged;
}

function isMap(value: Json): value is Map_ {
  return typeof value === 'object' && !Array.isArray(value);
}
