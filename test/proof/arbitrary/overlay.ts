/**
 * Values as a user writes them, made from the types: only what differs from the defaults, and all that has none.
 *
 * What the types can't say (references, rules) is seen to afterwards: see references.ts and settle.ts.
 */
import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../../compiler/ir/nodes.ts';
import { isEntryDefaults } from '../../../compiler/schema/flavour/place.ts';
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../../../compiler/schema/model.ts';
import { modeChoice } from '../../../compiler/schema/modes.ts';
import { freeForm, freeFormObject } from './free-form.ts';
import { nameOf, reference } from './names.ts';
import { integerOf, numberOf } from './scalars.ts';
import { stringOf } from './strings.ts';

type JsonMap = { [key: string]: Json };

/** A use of a type. */
interface Place {
  readonly defaults: Json | undefined;
  /** How often a required key without default is given: 1 where the schema asks for it, less where another half of a merge may. */
  readonly demand: number;
}

/** Overlays over the defaults. */
export function overlayOf(model: ValuesModel, defaults: JsonMap, words: readonly string[]): Arbitrary<JsonMap> {
  const root = resolve(model, { $ref: `#/definitions/${model.root}` });
  const overlays = new Overlays(model, words);
  const of = (key: string): Arbitrary<JsonMap> => {
    const properties = { [key]: root.properties?.[key] ?? {} };
    return overlays.of({ ...root, properties }, { defaults, demand: 1 }, 'root') as Arbitrary<JsonMap>;
  };
  const hasSwitch = (key: string): boolean => own(own(defaults, key), 'enabled') !== undefined;
  const keys = Object.keys(root.properties ?? {});
  const [areas, others] = [keys.filter(hasSwitch), keys.filter((key) => !hasSwitch(key))];
  // A release of a few areas shows more of each than one of all, and is rendered in a fraction of the time.
  const parts = new Map(keys.map((key) => [key, of(key)]));
  return fc.subarray(areas, { minLength: 1, maxLength: 3 }).chain((some) => {
    const on = Object.fromEntries(some.map((area) => [area, { enabled: true }]));
    const made = [...others, ...some].map((key) => parts.get(key) as Arbitrary<JsonMap>);
    return fc.tuple(...made).map((overlay) => Object.assign({}, on, ...overlay) as JsonMap);
  });
}

class Overlays {
  readonly #model: ValuesModel;
  readonly #words: readonly string[];

  constructor(model: ValuesModel, words: readonly string[]) {
    this.#model = model;
    this.#words = words;
  }

  of(unresolved: SchemaNode, place: Place, key: string): Arbitrary<Json> {
    const node = resolve(this.#model, unresolved);
    if (node.freeForm) return node.additionalProperties ? freeFormObject : freeForm;
    if (node.keyOf !== undefined) return reference;
    if (node.const !== undefined) return fc.constant(node.const as Json);
    if (node.enum) return fc.constantFrom(...(node.enum as Json[]));
    if (node.anyOf) return fc.oneof(...node.anyOf.map((branch) => this.of(branch, place, key)));
    if (isMap(node)) return this.#map(node, place);
    if (node.properties) return this.#object(node, place);
    if (node.items) return this.#list(node, node.items);
    const kinds = [node.type ?? []].flat().map((type) => this.#scalar(type, node, key));
    return fc.oneof(...kinds);
  }

  #scalar(type: string, node: SchemaNode, key: string): Arbitrary<Json> {
    if (type === 'string') return stringOf(node, this.#words);
    if (type === 'integer') return integerOf(node);
    if (type === 'number') return numberOf(node);
    if (type !== 'boolean') throw new TypeError(`no values of the type ${type} at ${key}`);
    // What is switched off renders nothing.
    return key === 'enabled' ? fc.constantFrom(true, true, true, true, true, false) : fc.boolean();
  }

  #list(node: SchemaNode, items: SchemaNode): Arbitrary<Json> {
    const { minItems = 0, maxItems = minItems + 2 } = node;
    const options = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) };
    const item = this.of(items, { defaults: undefined, demand: 1 }, 'item');
    if (!node.uniqueItems) return fc.array(item, options);
    return fc.uniqueArray(item, { ...options, selector: (value) => JSON.stringify(value) });
  }

  #map(map: SchemaNode & { additionalProperties: SchemaNode }, place: Place): Arbitrary<Json> {
    const { minProperties = 0 } = map;
    // An entry over defaults is one half of a merge; a version has its model as well, which mostly has all that is needed.
    const demand = map.entryDefaults === undefined ? 1 : map.entryDefaults === '..' ? 0.2 : 0.95;
    const defaults = map.entryDefaults === undefined ? undefined : place.defaults;
    const entry = this.of(map.additionalProperties, { defaults, demand }, 'entry');
    const some = (minKeys: number, maxKeys: number): Arbitrary<Json> =>
      fc.dictionary(nameOf(map, this.#words), entry, { minKeys, maxKeys, noNullPrototype: true });
    return fc.oneof(
      { weight: 5, arbitrary: some(Math.max(1, minProperties), 2) },
      { weight: 1, arbitrary: some(minProperties, 3) },
    );
  }

  #object(node: SchemaNode, place: Place): Arbitrary<Json> {
    const properties = node.properties ?? {};
    const choice = modeChoice(this.#model, node);
    const words = new Set(choice?.modes.filter(({ hasObject }) => hasObject).map(({ word }) => word));
    const keys = Object.keys(properties).filter((key) => !(choice && key === 'mode') && !words.has(key));
    const often = Math.min(0.75, Math.max(0.2, 5 / keys.length));
    const plain = fc.record(
      Object.fromEntries(
        keys.map((key) => {
          const inner = this.#property(node, key, place);
          return [key, maybe(inner, this.#isDemanded(node, key, place) ? place.demand : often)];
        }),
      ),
    );
    if (!choice) return plain.map(withoutHoles);
    const variants = choice.modes.map(({ word }) => this.#mode(node, word, words, place));
    const chosen = fc.oneof(...variants);
    const hasDefault = own(place.defaults, 'mode') !== undefined || choice.defaultMode !== undefined;
    const kept = hasDefault || place.demand < 1 ? [fc.constant({} as JsonMap)] : [];
    return fc
      .tuple(plain, fc.oneof({ weight: 4, arbitrary: chosen }, ...kept))
      .map(([a, b]) => withoutHoles({ ...b, ...a }));
  }

  /** `mode` with the object it needs, and now and then the object of another mode, which is ignored. */
  #mode(node: SchemaNode, word: string, words: ReadonlySet<string>, place: Place): Arbitrary<JsonMap> {
    const others = [...words].filter((other) => other !== word);
    const ignored = others.map((other) => [other, maybe(this.#property(node, other, { ...place, demand: 0.3 }), 0.04)]);
    const own = words.has(word) ? [[word, this.#modeObject(node, word, place)]] : [];
    return fc.record(Object.fromEntries([['mode', fc.constant(word)], ...own, ...ignored]));
  }

  #modeObject(node: SchemaNode, word: string, place: Place): Arbitrary<Json | undefined> {
    const inner = this.#property(node, word, { ...place, demand: 1 });
    const isDemanded = own(place.defaults, word) === undefined && node.properties?.[word]?.default === undefined;
    const isNeeded = isDemanded || this.#needs(node.properties?.[word] ?? {}, own(place.defaults, word));
    return maybe(inner, isNeeded ? 1 : 0.6);
  }

  #property(node: SchemaNode, key: string, place: Place): Arbitrary<Json> {
    const isHalf = isEntryDefaults(node, key);
    const map = resolve(this.#model, node.properties?.[key] ?? {});
    // Entries of a map start from the defaults beside it, versions from what their model starts from.
    const defaults =
      map.entryDefaults === undefined
        ? own(place.defaults, key)
        : map.entryDefaults === '..'
          ? place.defaults
          : own(place.defaults, map.entryDefaults);
    return this.of(map, { defaults, demand: isHalf ? 0.15 : place.demand }, key);
  }

  #isDemanded(node: SchemaNode, key: string, { defaults }: Place): boolean {
    const property = node.properties?.[key];
    if (!node.required?.includes(key) || property?.default !== undefined || property?.renamedFrom) return false;
    return own(defaults, key) === undefined || this.#needs(property ?? {}, own(defaults, key));
  }

  /** Whether an object lacks something that its defaults don't bring. */
  #needs(unresolved: SchemaNode, defaults: Json | undefined): boolean {
    const node = resolve(this.#model, unresolved);
    if (node.freeForm || isMap(node) || !node.properties) return false;
    return (node.required ?? []).some((key) => this.#isDemanded(node, key, { defaults, demand: 1 }));
  }
}

/** With a likelihood; shrinking leaves it out. */
function maybe(arbitrary: Arbitrary<Json>, likelihood: number): Arbitrary<Json | undefined> {
  if (likelihood >= 1) return arbitrary;
  const there = Math.round(likelihood * 100);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - there, arbitrary: fc.constant(undefined) },
    { weight: there, arbitrary },
  );
}

function withoutHoles(object: { readonly [key: string]: Json | undefined }): JsonMap {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as JsonMap;
}

function own(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
