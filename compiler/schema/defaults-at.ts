/** The chart's defaults by place: an entry of a map has what it is merged over, an item of a list has none. */

import { ownValue } from '../values/json.ts';
import { isKeyed, keyOf, type Value } from './value.ts';

/** The default of a value, apart from `@default`. */
export type DefaultsAt = (value: Value) => unknown;

/** Looks defaults up. */
export function defaultsAt(defaults: unknown): DefaultsAt {
  return lookUp(defaults, () => undefined);
}

/** What a value is where nobody says otherwise: its default, or that of `@default`. */
export function fallbacksAt(defaults: unknown): DefaultsAt {
  return lookUp(defaults, ({ written }) => written.default);
}

function lookUp(defaults: unknown, otherwise: DefaultsAt): DefaultsAt {
  const known = new Map<Value, unknown>();
  const find = (value: Value): unknown => {
    const { holder } = value;
    if (holder === undefined) return defaults;
    if (isKeyed(holder)) return ownValue(at(holder), keyOf(value)) ?? otherwise(value);
    return holder.kind === 'map' && holder.entryDefaults ? at(holder.entryDefaults) : undefined;
  };
  const at: DefaultsAt = (value) => {
    if (!known.has(value)) known.set(value, find(value));
    return known.get(value);
  };
  return at;
}

/** Whether a value inside may leave out what its type requires: all of a half does, down to lists, whose items are whole. */
export function isOpen(value: Value, isHolderOpen: boolean): boolean {
  return value.holder?.kind === 'list' ? false : isHolderOpen || value.isHalf;
}
