/** Deep merge of one value over another, as `mergeOverwrite (deepCopy a) b` does it in a chart. */
import type { Json } from '../ir/nodes.ts';

/** Maps are merged key by key; anything else, lists too, is replaced. Inputs are never changed. */
export function mergeDeep(under: Json, over: Json): Json {
  if (!isMap(under) || !isMap(over)) return over;
  const merged = Object.assign(Object.create(null) as { [key: string]: Json }, under);
  for (const key of Object.keys(over)) {
    const below = merged[key];
    const above = over[key] as Json;
    merged[key] = below === undefined ? above : mergeDeep(below, above);
  }
  return merged;
}

function isMap(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && !Array.isArray(value);
}
