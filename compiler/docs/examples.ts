/** YAML to paste: an entry of a map, from values that somebody could really have. */

import { exampleEntry } from '../schema/example.ts';
import type { MapValue } from '../schema/value.ts';
import { isJsonObject, type JsonObject, type JsonValue, nestAt, printYaml } from '../values/index.ts';
import { ownValue } from '../values/json.ts';
import type { ValuePath } from './anchors.ts';

/**
 * The entry of a map in the worked values that takes the fewest lines, or else the smallest legal one, below all keys that
 * lead to it.
 *
 * @param path of the entry, its last step `*`
 */
export function entryExample(map: MapValue, path: ValuePath, worked: JsonObject): string | undefined {
  const found = entriesAt(worked, path).map((entry) => printYaml(nestAt(entry.path, entry.value)));
  const [shortest] = found.sort((a, b) => a.split('\n').length - b.split('\n').length);
  if (shortest !== undefined) return shortest;
  const made = exampleEntry(map);
  return made && printYaml(nestAt(placeOf(path.slice(0, -1), worked), made));
}

/** A path with the first entry of the worked values in the place of each `*`. */
function placeOf(path: ValuePath, worked: JsonValue | undefined): string[] {
  let at = worked;
  return path.map((step) => {
    const key = step !== '*' ? step : ((isJsonObject(at) ? Object.keys(at)[0] : undefined) ?? 'example');
    at = ownValue(at, key) as JsonValue | undefined;
    return key;
  });
}

interface Entry {
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/** All values at a path with `*` in it that say anything. */
function entriesAt(values: JsonValue, path: ValuePath, before: readonly string[] = []): Entry[] {
  const [step, ...rest] = path;
  if (step === undefined)
    return isJsonObject(values) && Object.keys(values).length > 0 ? [{ path: before, value: values }] : [];
  if (!isJsonObject(values)) return [];
  const keys = step === '*' ? Object.keys(values) : [step];
  return keys.flatMap((key) => {
    const child = ownValue(values, key) as JsonValue | undefined;
    return child === undefined ? [] : entriesAt(child, rest, [...before, key]);
  });
}
