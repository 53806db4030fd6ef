/** Who calls whom: the references below one key, as they stand in worked values. */

import { isJsonObject, type JsonValue } from '../values/index.ts';
import { ownValue } from '../values/json.ts';
import type { ValuePath } from './anchors.ts';
import type { Reference } from './references.ts';

/** A call, from entry to entry. */
export interface Call {
  /** Steps of the caller, such as `serving`, `models`, `fraud`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * The calls of values, in the order of the types and of the values.
 *
 * @param key the key below which a reference is a call
 */
export function callsIn(values: JsonValue, references: readonly Reference[], key: string): Call[] {
  return references
    .filter(({ path }) => path.includes(key))
    .flatMap(({ path, target }) =>
      leavesAt(values, path).flatMap(({ at, names }) => {
        const caller = at.slice(0, at.indexOf(key));
        return names.map((name) => ({ from: caller, to: [...target, name] }));
      }),
    );
}

interface Leaf {
  readonly at: readonly string[];
  readonly names: readonly string[];
}

/** The names at a path with `*` in it: one, or a list of them. */
function leavesAt(value: JsonValue | undefined, path: ValuePath, before: readonly string[] = []): Leaf[] {
  const [step, ...rest] = path;
  if (step === undefined) {
    const names = [value].flat().filter((name) => typeof name === 'string');
    return [{ at: before, names }];
  }
  if (!isJsonObject(value)) return [];
  const keys = step === '*' ? Object.keys(value) : [step];
  return keys.flatMap((key) => leavesAt(ownValue(value, key) as JsonValue | undefined, rest, [...before, key]));
}
