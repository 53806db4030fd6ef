/**
 * Values made from the types without chance: few documents in which every key stands, and every word, every mode and every
 * branch of a union is chosen at least once. So what a new key does is looked at before anybody has written a test of it.
 */
import fc from 'fast-check';
import {
  entryPlace,
  isEntryDefaults,
  itemPlace,
  ownValue,
  type Place,
  propertyPlace,
  rootPlace,
} from '../../../compiler/schema/flavour/place.ts';
import {
  definitionOf,
  isMap,
  refName,
  resolve,
  type SchemaNode,
  type ValuesModel,
} from '../../../compiler/schema/model.ts';
import { modeChoice } from '../../../compiler/schema/modes.ts';
import type { JsonObject, JsonValue } from '../../../compiler/values/json.ts';
import { stringOf } from '../arbitrary/strings.ts';

/** What documents are made of. */
export interface Style {
  /** References, in turn. */
  readonly references: readonly string[];
  /** Values of a type by its name in the model, where the plain ones tell too little. */
  readonly types?: Readonly<Record<string, readonly JsonValue[]>>;
  /** Items of lists of Kubernetes objects. */
  readonly objects?: readonly JsonValue[];
  /** What is looked at: keys without any of it are left out where they can be. @default all are said */
  isAsked?(node: SchemaNode, definition: string | undefined): boolean;
}

/** Values of a type, the root's if none is named: the least number of them that says everything. */
export function variantsOf(
  model: ValuesModel,
  defaults: object,
  style: Style,
  type: SchemaNode = { $ref: `#/definitions/${model.root}` },
): JsonObject[] {
  return new Variants(model, style).of(type, rootPlace(defaults)) as JsonObject[];
}

class Variants {
  readonly #model: ValuesModel;
  readonly #style: Style;
  readonly #asked = new Map<SchemaNode, boolean>();

  constructor(model: ValuesModel, style: Style) {
    this.#model = model;
    this.#style = style;
  }

  /** Values of a type which together take every choice that it has. */
  of(unresolved: SchemaNode, place: Place): JsonValue[] {
    const given = this.#style.types?.[refName(unresolved) ?? ''];
    if (given) return [...given];
    const node = resolve(this.#model, unresolved);
    if (node.freeForm) return [{ name: 'free', image: 'a/b:v1' }];
    if (node.keyOf !== undefined) return [...this.#style.references];
    if (node.const !== undefined) return [node.const as JsonValue];
    if (node.enum) return node.enum as JsonValue[];
    if (node.anyOf) return node.anyOf.flatMap((branch) => this.of(branch, place));
    if (isMap(node)) return this.#maps(node, place);
    if (node.properties) return this.#object(node, place);
    if (node.items) return this.#lists(node, node.items, place);
    return [node.type].flat().flatMap((type) => scalars(type, node, place.path.at(-1) ?? ''));
  }

  /** All that an entry can be, side by side, or nothing; versions of a model are spread over the models. */
  #maps(node: SchemaNode & { additionalProperties: SchemaNode }, place: Place): JsonObject[] {
    const values = this.of(node.additionalProperties, entryPlace(node, place));
    const entries = values.map((value, i) => [keyOf(node, i), value] as const);
    const filled =
      node.entryDefaults === '..'
        ? entries.map((entry) => Object.fromEntries([entry]))
        : [Object.fromEntries(entries.slice(0, node.maxProperties))];
    // An area's own collections hold what there is to look at.
    const isCollection = !place.path.includes('*') && holdsObjects(this.#model, node);
    return isCollection || node.minProperties ? filled : [...filled, {}];
  }

  #lists(node: SchemaNode, items: SchemaNode, place: Place): JsonValue[] {
    const isFree = resolve(this.#model, items).freeForm === true;
    const all = (isFree ? this.#style.objects : undefined) ?? this.of(items, itemPlace(place));
    const { minItems = 0, maxItems = all.length } = node;
    const length = Math.max(minItems, Math.min(maxItems, all.length));
    const filled = Array.from({ length }, (_, i) => all[i % all.length] as JsonValue);
    return minItems > 0 ? [filled] : [filled, []];
  }

  #object(node: SchemaNode, place: Place): JsonValue[] {
    const properties = node.properties ?? {};
    const choice = modeChoice(this.#model, node);
    const words = new Set(choice?.modes.filter(({ hasObject }) => hasObject).map(({ word }) => word));
    const plain = Object.keys(properties).filter((key) => !words.has(key) && !(choice && key === 'mode'));
    const value = (key: string): readonly [string, JsonValue[]] => [
      key,
      this.of(properties[key] ?? {}, propertyPlace(node, place, key)),
    ];
    const beside = zipped(plain.filter((key) => this.#isWanted(node, place, key)).map(value));
    if (!choice) return beside;
    const chosen = choice.modes.flatMap(({ word }) =>
      zipped([['mode', [word]], ...(words.has(word) ? [value(word)] : [])]),
    );
    const length = Math.max(chosen.length, beside.length);
    return Array.from({ length }, (_, i) => ({
      ...(chosen[i % chosen.length] as JsonObject),
      ...(beside[i % beside.length] as JsonObject),
    }));
  }

  #isWanted(node: SchemaNode, place: Place, key: string): boolean {
    const property = node.properties?.[key] ?? {};
    // What entries start from is said by the entries.
    if (property.renamedFrom !== undefined || isEntryDefaults(node, key)) return false;
    if (key === 'enabled' || !this.#style.isAsked || this.#holdsAsked(property)) return true;
    return (
      node.required?.includes(key) === true &&
      property.default === undefined &&
      ownValue(place.defaults, key) === undefined
    );
  }

  #holdsAsked(unresolved: SchemaNode): boolean {
    const node = resolve(this.#model, unresolved);
    if (this.#style.isAsked?.(node, refName(unresolved))) return true;
    const key =
      refName(unresolved) === undefined ? unresolved : definitionOf(this.#model, refName(unresolved) as string);
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    this.#asked.set(key, false);
    const inside = [
      ...Object.values(node.properties ?? {}),
      ...(isMap(node) ? [node.additionalProperties] : []),
      ...(node.items ? [node.items] : []),
      ...(node.anyOf ?? []),
    ];
    const holds = inside.some((child) => this.#holdsAsked(child));
    this.#asked.set(key, holds);
    return holds;
  }
}

const holdsObjects = (model: ValuesModel, { additionalProperties }: { additionalProperties: SchemaNode }): boolean =>
  resolve(model, additionalProperties).properties?.enabled !== undefined;

/** Objects that take the values of each key in turn. */
function zipped(entries: readonly (readonly [string, readonly JsonValue[]])[]): JsonObject[] {
  const length = Math.max(1, ...entries.map(([, values]) => values.length));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(entries.map(([key, values]) => [key, values[i % values.length] as JsonValue])),
  );
}

const stems = ['v', 'V', 'example.com/v', 'pods', 'cpu'];

/** A legal key: the i-th. */
function keyOf({ propertyNames = {} }: SchemaNode, i: number): string {
  const form = new RegExp(propertyNames.pattern ?? '');
  const stem = stems.find((text) => form.test(text + i));
  return stem === undefined ? (fc.sample(stringOf(propertyNames), { seed: i, numRuns: 1 })[0] as string) : stem + i;
}

function scalars(type: string | undefined, node: SchemaNode, key: string): JsonValue[] {
  if (type === 'boolean') return key === 'enabled' ? [true] : [true, false];
  if (type === 'string') return texts(node);
  const { minimum = 1, maximum = minimum + 1 } = node;
  return [...new Set([Math.max(minimum, Math.min(maximum, 3)), minimum])];
}

/** A text of the form, and the empty one where it is legal. */
function texts(node: SchemaNode): JsonValue[] {
  const { pattern = '', minLength = 0, maxLength = 200, examples = [] } = node;
  const form = new RegExp(pattern, 'u');
  const fits = (text: unknown): text is string =>
    typeof text === 'string' && form.test(text) && text.length >= minLength && text.length <= maxLength;
  const known = [...examples, 'v1', 'abc', '1Gi', 'V1'].filter(fits).filter((text) => text !== '');
  const text = known[0] ?? (fc.sample(stringOf(node), { seed: 1, numRuns: 1 })[0] as string);
  return fits('') ? [text, ''] : [text];
}
