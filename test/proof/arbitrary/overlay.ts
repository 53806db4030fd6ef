/**
 * Values as a user writes them, made from the types: only what differs from the defaults, and all that has none.
 *
 * What the types can't say (references, rules) is seen to afterwards: see references.ts and settle.ts.
 */
import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../../compiler/ir/nodes.ts';
import { type DefaultsAt, defaultsAt } from '../../../compiler/schema/defaults-at.ts';
import { type Cases, fold } from '../../../compiler/schema/fold.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import {
  type Choice,
  isKeyed,
  type Keyed,
  type List,
  type MapValue,
  type Scalar,
  settingsOf,
  type Value,
} from '../../../compiler/schema/value.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { ownValue } from '../../../compiler/values/json.ts';
import { freeForm, freeFormObject } from './free-form.ts';
import { nameOf, reference } from './names.ts';
import { integerOf, numberOf } from './scalars.ts';
import { stringOf } from './strings.ts';

type JsonMap = { [key: string]: Json };

/** How often a required key without default is given: 1 where the schema asks for it, less where another half of a merge may. */
type Demand = number;

/** Overlays over the defaults. */
export function overlayOf(model: ValuesModel, defaults: JsonMap, words: readonly string[]): Arbitrary<JsonMap> {
  const root = valuesOf(model);
  const overlays = new Overlays(defaultsAt(defaults), words);
  const hasSwitch = (key: string): boolean => ownValue(ownValue(defaults, key), 'enabled') !== undefined;
  const keys = [...root.keys.keys()];
  const [areas, others] = [keys.filter(hasSwitch), keys.filter((key) => !hasSwitch(key))];
  // A release of a few areas shows more of each than one of all, and is rendered in a fraction of the time.
  const parts = new Map(keys.map((key) => [key, overlays.keys(root, [key], 1)]));
  return fc.subarray(areas, { minLength: 1, maxLength: 3 }).chain((some) => {
    const on = Object.fromEntries(some.map((area) => [area, { enabled: true }]));
    const made = [...others, ...some].map((key) => parts.get(key) as Arbitrary<JsonMap>);
    return fc.tuple(...made).map((overlay) => Object.assign({}, on, ...overlay) as JsonMap);
  });
}

class Overlays {
  readonly #defaultAt: DefaultsAt;
  readonly #words: readonly string[];
  readonly #cases: Cases<Arbitrary<Json>, Demand> = {
    scalar: (scalar) => this.#scalar(scalar),
    reference: () => reference,
    object: (object, demand) => this.keys(object, [...object.keys.keys()], demand),
    choice: (choice, demand) => this.#choice(choice, demand),
    map: (map) => this.#map(map),
    list: (list) => this.#list(list),
    freeForm: ({ node }) => (node.additionalProperties ? freeFormObject : freeForm),
  };

  constructor(defaultAt: DefaultsAt, words: readonly string[]) {
    this.#defaultAt = defaultAt;
    this.#words = words;
  }

  #of(value: Value, demand: Demand): Arbitrary<Json> {
    return fold(value, demand, this.#cases);
  }

  #scalar({ node, path }: Scalar): Arbitrary<Json> {
    if (node.const !== undefined) return fc.constant(node.const as Json);
    if (node.enum) return fc.constantFrom(...(node.enum as Json[]));
    const kinds: Readonly<Record<string, () => Arbitrary<Json>>> = {
      string: () => stringOf(node, this.#words),
      integer: () => integerOf(node),
      number: () => numberOf(node),
      // What is switched off renders nothing.
      boolean: () => (path.at(-1) === 'enabled' ? fc.constantFrom(true, true, true, true, true, false) : fc.boolean()),
    };
    return fc.oneof(...[node.type ?? []].flat().map((type) => (kinds[type] as () => Arbitrary<Json>)()));
  }

  #list({ node, items }: List): Arbitrary<Json> {
    const { minItems = 0, maxItems = minItems + 2 } = node;
    const options = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) };
    const item = this.#of(items, 1);
    if (!node.uniqueItems) return fc.array(item, options);
    return fc.uniqueArray(item, { ...options, selector: (value) => JSON.stringify(value) });
  }

  #map(map: MapValue): Arbitrary<Json> {
    const { minProperties = 0 } = map.node;
    // An entry over defaults is one half of a merge; a version has its model as well, which mostly has all that is needed.
    const demand = map.entryDefaults === undefined ? 1 : map.entryDefaults === map.holder ? 0.2 : 0.95;
    const entry = this.#of(map.entries, demand);
    const some = (minKeys: number, maxKeys: number): Arbitrary<Json> =>
      fc.dictionary(nameOf(map.node, this.#words), entry, { minKeys, maxKeys, noNullPrototype: true });
    return fc.oneof(
      { weight: 5, arbitrary: some(Math.max(1, minProperties), 2) },
      { weight: 1, arbitrary: some(minProperties, 3) },
    );
  }

  /** Some of an object's keys, as far as they are not said by a mode. */
  keys(object: Keyed, of: readonly string[], demand: Demand): Arbitrary<JsonMap> {
    const often = Math.min(0.75, Math.max(0.2, 5 / of.length));
    const values = of.map((key) => {
      const value = object.keys.get(key) as Value;
      return [key, maybe(this.#key(value, demand), this.#isDemanded(value) ? demand : often)];
    });
    return fc.record(Object.fromEntries(values)).map(withoutHoles);
  }

  #choice(choice: Choice, demand: Demand): Arbitrary<JsonMap> {
    const settings = settingsOf(choice);
    const others = [...choice.keys.keys()].filter((key) => key !== 'mode' && !settings.has(key));
    const plain = this.keys(choice, others, demand);
    const chosen = fc.oneof(...choice.modes.map(({ word }) => this.#mode(settings, word)));
    const byDefault = this.#defaultAt(choice.keys.get('mode') as Value) ?? choice.defaultMode;
    const kept = byDefault !== undefined || demand < 1 ? [fc.constant({} as JsonMap)] : [];
    return fc
      .tuple(plain, fc.oneof({ weight: 4, arbitrary: chosen }, ...kept))
      .map(([a, b]) => withoutHoles({ ...b, ...a }));
  }

  /** `mode` with the object it needs, and now and then the object of another mode, which is ignored. */
  #mode(settings: ReadonlyMap<string, Value>, word: string): Arbitrary<JsonMap> {
    const others = [...settings].filter(([other]) => other !== word);
    const ignored = others.map(([other, value]) => [other, maybe(this.#key(value, 0.3), 0.04)]);
    const value = settings.get(word);
    const own = value ? [[word, maybe(this.#key(value, 1), this.#isNeeded(value) ? 1 : 0.6)]] : [];
    return fc.record(Object.fromEntries([['mode', fc.constant(word)], ...own, ...ignored]));
  }

  /** Whether the chosen mode's object has to be there. */
  #isNeeded(settings: Value): boolean {
    return (this.#defaultAt(settings) === undefined && settings.written.default === undefined) || this.#lacks(settings);
  }

  #key(value: Value, demand: Demand): Arbitrary<Json> {
    return this.#of(value, value.isHalf ? 0.15 : demand);
  }

  #isDemanded(value: Value): boolean {
    const { default: byDefault, renamedFrom } = value.written;
    if (!value.isRequired || byDefault !== undefined || renamedFrom) return false;
    return this.#defaultAt(value) === undefined || this.#lacks(value);
  }

  /** Whether an object lacks something that its defaults don't bring. */
  #lacks(value: Value): boolean {
    return isKeyed(value) && [...value.keys.values()].some((key) => this.#isDemanded(key));
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
