/** Where in the values a type is used: the same type is checked differently under defaults, in a map's entry, or as an override. */

import { isMap, type SchemaNode } from '../model.ts';

/** A use of a type. */
export interface Place {
  /**
   * - `merged`: on the path of the defaults, where a whole object results of the merge
   * - `entry`: written whole by the user (an entry of a map, an item of a list, an object without defaults)
   * - `open`: one half of a merge that the schema doesn't see, or the object of a mode that may not be chosen: nothing is demanded
   */
  readonly context: 'merged' | 'entry' | 'open';
  /** Keys from the root; `*` for entries and items. */
  readonly path: readonly string[];
  /** The default at this place. */
  readonly defaults: unknown;
  /** Of a map with `@entryDefaults`: what the chart gives each entry to start from. */
  readonly entryDefaults?: unknown;
}

/** The root of the values. */
export function rootPlace(defaults: unknown): Place {
  return { context: 'merged', path: [], defaults };
}

/** The place of an object's property. */
export function propertyPlace(object: SchemaNode, place: Place, key: string): Place {
  const path = [...place.path, key];
  const defaults = ownValue(place.defaults, key);
  const start = object.properties?.[key]?.entryDefaults;
  const entryDefaults = start === '..' ? place.defaults : start && ownValue(place.defaults, start);
  const at = { path, defaults, ...(entryDefaults !== undefined && { entryDefaults }) };
  if (place.context === 'open' || isEntryDefaults(object, key)) return { ...at, context: 'open' };
  return { ...at, context: defaults === undefined ? 'entry' : place.context };
}

/** The place of a map's entry. */
export function entryPlace(map: SchemaNode, place: Place, name = '*'): Place {
  const context = place.context === 'open' || map.entryDefaults !== undefined ? 'open' : 'entry';
  return { context, path: [...place.path, name], defaults: place.entryDefaults };
}

/** The place of a list's items: a merge replaces lists, so that an item is whole even in one half of a merge. */
export function itemPlace(place: Place): Place {
  return { context: 'entry', path: [...place.path, '*'], defaults: undefined };
}

/** Whether a property is named by the `@entryDefaults` of a map beside it. */
export function isEntryDefaults(object: SchemaNode, key: string): boolean {
  return Object.values(object.properties ?? {}).some((other) => isMap(other) && other.entryDefaults === key);
}

/** A key of a plain object, never one of its prototype. */
export function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
