/**
 * The values as a tree: every place that a values file can have, with its kind.
 *
 * What depends on where a type is used (the map that a reference names, what entries start from) is resolved here, once; see
 * `values-of.ts`. Passes go through the tree by `fold.ts`.
 */

import type { Position } from '../errors.ts';
import type { SchemaNode } from './model.ts';

/** A place of the values. The union is closed: a pass that leaves a kind out doesn't compile. */
export type Value = Scalar | Reference | ObjectValue | Choice | MapValue | List | FreeForm;

/** An object with keys of its own. */
export type Keyed = ObjectValue | Choice;

/** What is known of every place. */
interface Place {
  /** Keys from the root; `*` for entries of maps and items of lists. */
  readonly path: readonly string[];
  /** What its type says, and over it what is written beside the type. */
  readonly node: SchemaNode;
  /** What is written at the place itself: of a declared type only the reference, and the comment of the key. */
  readonly written: SchemaNode;
  /** Its declared type. */
  readonly type: NamedType | undefined;
  /** What it is a key, an entry or an item of; nothing for the root. */
  readonly holder: Keyed | MapValue | List | undefined;
  /** Whether it is always there in merged values: by default, or because the user has to give it. */
  readonly isRequired: boolean;
  /** Whether it is one half of a merge that no schema sees: an entry over defaults, or what entries start from. */
  readonly isHalf: boolean;
  /** Where it is written in the types. */
  readonly position: Position | undefined;
}

/** A declared type by its name. */
export interface NamedType {
  readonly name: string;
  readonly node: SchemaNode;
}

/** A string, number or boolean. */
export interface Scalar extends Place {
  readonly kind: 'scalar';
}

/** The name of an entry of a map. */
export interface Reference extends Place {
  readonly kind: 'reference';
  /** The map that it names an entry of. */
  readonly target: MapValue;
  /** Whether the map depends on where the reference stands (`@keyOf ../versions`). */
  readonly isRelative: boolean;
}

/** An object with keys of its own. */
export interface ObjectValue extends Place {
  readonly kind: 'object';
  readonly keys: ReadonlyMap<string, Value>;
}

/** A `mode` beside one object for each mode that has settings. */
export interface Choice extends Place {
  readonly kind: 'choice';
  readonly keys: ReadonlyMap<string, Value>;
  readonly modes: readonly Mode[];
  /** The mode of an object that names none, by `@default`. */
  readonly defaultMode: string | undefined;
}

/** One legal word of a `mode`. */
export interface Mode {
  readonly word: string;
  /** The object of that name beside `mode`. */
  readonly settings: Value | undefined;
}

/** Entries whose keys the user names. */
export interface MapValue extends Place {
  readonly kind: 'map';
  readonly entries: Value;
  /** What each entry is merged over: an object beside the map, or the one that holds it. */
  readonly entryDefaults: Value | undefined;
}

/** Items in an order. */
export interface List extends Place {
  readonly kind: 'list';
  readonly items: Value;
}

/** Any JSON without null, passed on as it is. */
export interface FreeForm extends Place {
  readonly kind: 'freeForm';
}

/** The last step of a place's path. */
export function keyOf({ path }: Value): string {
  return path.at(-1) ?? '';
}

/** Whether a value is an object with keys of its own. */
export function isKeyed(value: Value | undefined): value is Keyed {
  return value?.kind === 'object' || value?.kind === 'choice';
}

/** The settings of modes of an object, by their words. */
export function settingsOf(object: Keyed): ReadonlyMap<string, Value> {
  const modes = object.kind === 'choice' ? object.modes : [];
  return new Map(modes.flatMap(({ word, settings }) => (settings ? [[word, settings]] : [])));
}
