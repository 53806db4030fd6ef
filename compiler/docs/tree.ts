/** The tree of values as the reference goes through it: each object with keys of its own is a section. */

import { isMap, isObject, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { ownValue } from '../values/json.ts';
import type { ValuePath } from './anchors.ts';

/** A value at a path. */
export interface ValueAt {
  readonly path: ValuePath;
  /** Resolved. */
  readonly node: SchemaNode;
  /** What it is where nobody says otherwise. */
  readonly fallback: unknown;
  /** Whether it is there for sure after the merge. */
  readonly isRequired: boolean;
  /** The description of the type, where the key has one of its own beside it. */
  readonly typeDescription: string | undefined;
}

/** Where the entries of a map take what they don't say. */
export interface EntryDefaults {
  readonly from: ValuePath;
  readonly value: unknown;
}

/** An object with keys of its own. */
export interface ObjectAt extends ValueAt {
  readonly keys: readonly ValueAt[];
  readonly children: readonly ObjectAt[];
  /** For an entry of a map: the map. */
  readonly map?: SchemaNode;
  readonly entryDefaults?: EntryDefaults;
  /** An object of defaults for the entries of the map beside it, whose keys are described there. */
  readonly defaultsOf?: ValuePath;
  /** An entry whose keys are those of the entry around it: all of them, and what they are. */
  readonly sameAs?: ValuePath;
}

/** The objects below a key of the root. */
export function objectsOf(model: ValuesModel, area: string, defaults: unknown): ObjectAt {
  const root = resolve(model, { $ref: `#/definitions/${model.root}` });
  const at = keyAt(model, root, [], area, defaults);
  return isMap(at.node) ? { ...at, keys: [], children: entryObjects(model, at, undefined) } : objectAt(model, at);
}

function keyAt(model: ValuesModel, object: SchemaNode, path: ValuePath, key: string, defaults: unknown): ValueAt {
  const property = object.properties?.[key] ?? {};
  const node = resolve(model, property);
  const { description: own, ...bare } = property;
  const ofType = property.$ref && own !== undefined ? resolve(model, bare).description : undefined;
  return {
    path: [...path, key],
    node,
    fallback: ownValue(defaults, key) ?? property.default,
    isRequired: object.required?.includes(key) ?? false,
    typeDescription: ofType === own ? undefined : ofType,
  };
}

function objectAt(model: ValuesModel, at: ValueAt, more: Partial<ObjectAt> = {}): ObjectAt {
  const keys = Object.keys(at.node.properties ?? {}).map((key) => keyAt(model, at.node, at.path, key, at.fallback));
  const children = keys.flatMap((key) => childrenOf(model, at, keys, key));
  return { ...at, ...more, keys, children };
}

function childrenOf(model: ValuesModel, object: ValueAt, siblings: readonly ValueAt[], key: ValueAt): ObjectAt[] {
  const map = siblings.find(({ node }) => isMap(node) && node.entryDefaults === key.path.at(-1));
  if (map) return [{ ...key, keys: [], children: [], defaultsOf: [...map.path, '*'] }];
  if (isMap(key.node)) return entryObjects(model, key, object, siblings);
  if (isObject(key.node)) return [objectAt(model, key)];
  const { items } = key.node;
  if (key.node.freeForm || !items) return [];
  const item = resolve(model, items);
  return isObject(item) ? [objectAt(model, entryAt(key, item))] : [];
}

function entryAt(holder: ValueAt, node: SchemaNode, fallback?: unknown): ValueAt {
  return { path: [...holder.path, '*'], node, fallback, isRequired: false, typeDescription: undefined };
}

function entryObjects(
  model: ValuesModel,
  at: ValueAt,
  holder: ValueAt | undefined,
  siblings: readonly ValueAt[] = [],
): ObjectAt[] {
  const map = at.node;
  if (!isMap(map)) return [];
  const entry = resolve(model, map.additionalProperties);
  if (!isObject(entry)) return [];
  const { entryDefaults: tag } = map;
  if (tag === '..' && holder) {
    const entryDefaults = { from: holder.path, value: holder.fallback };
    const whole = entryAt(at, entry, holder.fallback);
    if (isPartOf(entry, holder.node)) {
      const keys = Object.keys(entry.properties ?? {}).map((key) =>
        keyAt(model, entry, whole.path, key, whole.fallback),
      );
      return [{ ...whole, keys, children: [], map, entryDefaults, sameAs: holder.path }];
    }
    return [objectAt(model, whole, { map, entryDefaults })];
  }
  const source = siblings.find(({ path }) => path.at(-1) === tag);
  if (!source) return [objectAt(model, entryAt(at, entry), { map })];
  const entryDefaults = { from: source.path, value: source.fallback };
  return [objectAt(model, entryAt(at, entry, source.fallback), { map, entryDefaults })];
}

/** Whether every key of one type is a key of the other and means the same. */
function isPartOf(part: SchemaNode, whole: SchemaNode): boolean {
  return Object.entries(part.properties ?? {}).every(
    ([key, node]) => JSON.stringify(node) === JSON.stringify(whole.properties?.[key]),
  );
}

/** An object of the page, and how far below the root of its area it stands. */
export type PlacedObject = ObjectAt & { readonly depth: number; readonly parent: ObjectAt | undefined };

/** An object and all below it, in the order of the page. */
export function flatten(object: ObjectAt, depth = 0, parent?: ObjectAt): PlacedObject[] {
  return [{ ...object, depth, parent }, ...object.children.flatMap((child) => flatten(child, depth + 1, object))];
}
