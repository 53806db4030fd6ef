/** Where in the user's files a finding is. */
import type { Position } from '../../compiler/errors.ts';
import type { JsonObject, JsonValue } from '../../compiler/values/json.ts';
import { getOwn, isJsonObject } from '../../compiler/values/json.ts';
import type { ValuesPath } from '../../compiler/values/paths.ts';
import type { ValuesSource } from '../values/source.ts';

/** What was read, and in what order it counts. */
export interface Origins {
  readonly sources: readonly ValuesSource[];
  /** What the sources say together. */
  readonly written: JsonObject;
  /** The same, with the settings of the command line. */
  readonly set: JsonObject;
}

/**
 * The place of a path: in the last source that sets it, or else that of the nearest thing around it.
 *
 * @param what whether the key or the value is wrong
 */
export function placeOf(
  path: ValuesPath,
  origins: Origins,
  what: 'key' | 'value',
): { position?: Position; origin?: string } {
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    if (!sameJson(valueAt(origins.written, at), valueAt(origins.set, at))) return { origin: '--set' };
    const exact = length === path.length;
    const found = origins.sources.findLast(({ values }) => valueAt(values, at) !== undefined);
    if (!found) continue;
    // The object around a missing key is found by its own key: its value begins a line below.
    const position = found.positionOf?.(at, exact ? what : 'key');
    return position ? { position } : { origin: found.name };
  }
  return {};
}

/** The value at a path; undefined if there is none. */
export function valueAt(values: JsonValue, path: ValuesPath): JsonValue | undefined {
  let value: JsonValue | undefined = values;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isJsonObject(value) ? getOwn(value, String(step)) : undefined;
  }
  return value;
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
