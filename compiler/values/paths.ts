/** Paths into values, and how messages write them. */

import { type JsonObject, type JsonValue, setOwn } from './json.ts';

/** Steps from the root of the values: names of keys and indices of lists. */
export type ValuesPath = readonly (string | number)[];

/**
 * A path as people write it: `serving.models["a.b"].versions[0]`; the root is `(root)`.
 *
 * Names with a dash stay bare, as in `--set`; what holds a dot, a bracket, a blank or nothing at all is quoted.
 */
export function formatPath(path: ValuesPath): string {
  if (path.length === 0) return '(root)';
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w$-]+$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** Values that hold one thing at a path of keys: what to print for "paste this". */
export function nestAt(path: readonly string[], value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, key) => {
    const map: JsonObject = {};
    setOwn(map, key, inner);
    return map;
  }, value);
}
