/** From types to the tree of values: a kind for each place, the map of each reference, and what entries start from. */

import { CompileError, CompileErrors } from '../errors.ts';
import { allValues, valueAt } from './fold.ts';
import { lostReferences } from './lost-references.ts';
import { definitionOf, isMap, refName, refTo, resolve, type SchemaNode, type ValuesModel } from './model.ts';
import { targetPath } from './reference-path.ts';
import type { Choice, FreeForm, Keyed, List, MapValue, Mode, ObjectValue, Reference, Scalar, Value } from './value.ts';

/** The types that a tree is made of; without positions they come from a file. */
export type Types = Pick<ValuesModel, 'root' | 'definitions'> & Partial<Pick<ValuesModel, 'position'>>;

const known = new WeakMap<Types, Keyed>();

/**
 * The tree of a model's values; made once.
 *
 * @throws CompileErrors V005 for a type that contains itself, V205 for references that lead to no map
 */
export function valuesOf(model: Types): Keyed {
  const made = known.get(model) ?? new Reader(model).root();
  known.set(model, made);
  return made;
}

/** Where a value is read. */
interface Spot extends Pick<Value, 'path' | 'holder' | 'isRequired' | 'isHalf'> {
  /** The declared type around it. */
  readonly owner: string;
  /** Its key in that type, and the beginning of keys inside: as the reader of types counts them. */
  readonly key: string | undefined;
  readonly prefix: string;
}

/** A property that is filled in once what it leads to is there. */
type Late<T> = { -readonly [K in keyof T]: T[K] };

class Reader {
  readonly #model: Types;
  readonly #open: string[] = [];

  constructor(model: Types) {
    this.#model = model;
  }

  root(): Keyed {
    const { root } = this.#model;
    const spot = {
      path: [],
      holder: undefined,
      isRequired: true,
      isHalf: false,
      owner: root,
      key: undefined,
      prefix: '',
    };
    const values = this.#value({ $ref: refTo(root) }, spot) as Keyed;
    const errors = this.#lead(values);
    if (errors.length > 0) throw new CompileErrors(errors);
    return values;
  }

  #value(written: SchemaNode, spot: Spot): Value {
    const name = refName(written);
    if (name === undefined) return this.#placed(written, spot);
    const type = { name, node: definitionOf(this.#model, name) };
    if (type.node.freeForm) return { ...this.#place(written, spot), type, kind: 'freeForm' } satisfies FreeForm;
    if (this.#open.includes(name)) throw this.#loop(name);
    this.#open.push(name);
    const value = this.#placed(written, { ...spot, owner: name, prefix: '' }, spot);
    this.#open.pop();
    return Object.assign(value, { type });
  }

  #place(written: SchemaNode, { owner, key, prefix: _, ...place }: Spot): Omit<Scalar, 'kind'> {
    const position = this.#model.position?.(owner, key) ?? place.holder?.position;
    return { ...place, node: resolve(this.#model, written), written, type: undefined, position };
  }

  /** @param at where it is written, if that is not what is inside counts from */
  #placed(written: SchemaNode, inside: Spot, at = inside): Value {
    const place = this.#place(written, at);
    const { node } = place;
    if (node.freeForm) return { ...place, kind: 'freeForm' } satisfies FreeForm;
    if (node.keyOf !== undefined) return this.#reference(place, node.keyOf);
    if (isMap(node)) {
      const map: Late<MapValue> = { ...place, kind: 'map', entries: undefined as never, entryDefaults: undefined };
      const isHalf = node.entryDefaults !== undefined;
      map.entries = this.#value(node.additionalProperties, { ...below(inside, map, '*.'), isHalf });
      return map;
    }
    if (node.items) {
      const list: Late<List> = { ...place, kind: 'list', items: undefined as never };
      list.items = this.#value(node.items, below(inside, list, '[]'));
      return list;
    }
    if (node.type === 'object') return this.#keyed(place, inside);
    return { ...place, kind: 'scalar' } satisfies Scalar;
  }

  #keyed(place: Omit<Scalar, 'kind'>, inside: Spot): Keyed {
    const { properties = {}, required = [] } = place.node;
    const keys = new Map<string, Value>();
    const modes: Mode[] = [];
    const words = wordsOf(place.node);
    const object: ObjectValue | Choice = words
      ? { ...place, kind: 'choice', keys, modes, defaultMode: textOf(properties.mode?.default) }
      : { ...place, kind: 'object', keys };
    const starts = new Set(Object.values(properties).map(({ entryDefaults }) => entryDefaults));
    for (const [key, written] of Object.entries(properties)) {
      const path = [...inside.path, key];
      const name = inside.prefix + key;
      const isRequired = required.includes(key);
      const prefix = `${name}.`;
      const spot = { ...inside, path, holder: object, key: name, prefix, isRequired, isHalf: starts.has(key) };
      keys.set(key, this.#value(written, spot));
    }
    for (const value of keys.values()) {
      if (value.kind !== 'map' || value.node.entryDefaults === undefined) continue;
      const start = value.node.entryDefaults;
      (value as Late<MapValue>).entryDefaults = start === '..' ? object : keys.get(start);
    }
    for (const word of words ?? []) {
      const settings = keys.get(word);
      const isChosen = settings?.node.type === 'object' && !settings.isRequired;
      modes.push({ word, settings: isChosen ? settings : undefined });
    }
    return object;
  }

  #reference(place: Omit<Scalar, 'kind'>, tag: string): Reference {
    return { ...place, kind: 'reference', isRelative: tag.startsWith('..'), target: undefined as never };
  }

  /** Sets the maps that references name. */
  #lead(root: Keyed): CompileError[] {
    const found: Reference[] = [];
    const lost: Reference[] = [];
    for (const reference of allValues(root)) {
      if (reference.kind !== 'reference') continue;
      const path = targetPath(reference.node.keyOf as string, reference.path);
      const target = path && valueAt(root, path);
      if (target?.kind === 'map') (reference as Late<Reference>).target = target;
      (target?.kind === 'map' ? found : lost).push(reference);
    }
    return lostReferences(lost, found, root);
  }

  #loop(name: string): CompileError {
    const loop = [...this.#open.slice(this.#open.indexOf(name)), name].join(' -> ');
    const help = 'Only free-form JSON (a type with @freeForm) may contain itself.';
    return new CompileError('V005', `the type ${name} contains itself: ${loop}`, this.#model.position?.(name), help);
  }
}

/** Inside a map or a list, whose entries and items have no line of their own. */
function below({ owner, path, prefix }: Spot, holder: MapValue | List, mark: string): Spot {
  const at = { path: [...path, '*'], holder, isRequired: false, isHalf: false };
  return { ...at, owner, key: '', prefix: prefix + mark };
}

/** The words of an object's `mode`, if it has one: required, and nothing but words. */
function wordsOf({ properties = {}, required }: SchemaNode): readonly string[] | undefined {
  const { mode } = properties;
  const words = mode?.enum ?? (mode?.const === undefined ? [] : [mode.const]);
  const isChoice = words.length > 0 && required?.includes('mode') && words.every((word) => typeof word === 'string');
  return isChoice ? (words as string[]) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
