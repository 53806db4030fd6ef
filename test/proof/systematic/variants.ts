/**
 * Values made from the types without chance: few documents in which every key stands, and every word, every mode and every
 * branch of a union is chosen at least once. So what a new key does is looked at before anybody has written a test of it.
 */
import fc from 'fast-check';
import { type DefaultsAt, defaultsAt } from '../../../compiler/schema/defaults-at.ts';
import { type Cases, childrenOf, fold } from '../../../compiler/schema/fold.ts';
import type { SchemaNode, ValuesModel } from '../../../compiler/schema/model.ts';
import {
  isKeyed,
  type Keyed,
  keyOf,
  type List,
  type MapValue,
  settingsOf,
  type Value,
} from '../../../compiler/schema/value.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
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
  isAsked?(value: Value): boolean;
}

/** Values of a place, the root's if none is named: the least number of them that says everything. */
export function variantsOf(
  model: ValuesModel,
  defaults: object,
  style: Style,
  value: Value = valuesOf(model),
): JsonObject[] {
  return new Variants(defaultsAt(defaults), style).of(value) as JsonObject[];
}

class Variants {
  readonly #defaultAt: DefaultsAt;
  readonly #style: Style;
  readonly #asked = new Map<Value, boolean>();
  readonly #cases: Cases<JsonValue[], undefined> = {
    scalar: ({ node, path }) => {
      if (node.const !== undefined) return [node.const as JsonValue];
      if (node.enum) return node.enum as JsonValue[];
      return [node.type].flat().flatMap((type) => scalars(type, node, path.at(-1) ?? ''));
    },
    reference: () => [...this.#style.references],
    object: (object) => this.#object(object),
    choice: (choice) => this.#object(choice),
    map: (map) => this.#maps(map),
    list: (list) => this.#lists(list),
    freeForm: () => [{ name: 'free', image: 'a/b:v1' }],
  };

  constructor(defaultAt: DefaultsAt, style: Style) {
    this.#defaultAt = defaultAt;
    this.#style = style;
  }

  /** Values of a place which together take every choice that it has. */
  of(value: Value): JsonValue[] {
    const given = this.#style.types?.[value.type?.name ?? ''];
    return given ? [...given] : fold(value, undefined, this.#cases);
  }

  /** All that an entry can be, side by side, or nothing; versions of a model are spread over the models. */
  #maps({ node, entries: entry, entryDefaults, holder, path }: MapValue): JsonObject[] {
    const entries = this.of(entry).map((value, i) => [legalKey(node, i), value] as const);
    const filled =
      entryDefaults && entryDefaults === holder
        ? entries.map((pair) => Object.fromEntries([pair]))
        : [Object.fromEntries(entries.slice(0, node.maxProperties))];
    // An area's own collections hold what there is to look at.
    const isCollection = !path.includes('*') && isKeyed(entry) && entry.keys.has('enabled');
    return isCollection || node.minProperties ? filled : [...filled, {}];
  }

  #lists({ node, items }: List): JsonValue[] {
    const all = (items.kind === 'freeForm' ? this.#style.objects : undefined) ?? this.of(items);
    const { minItems = 0, maxItems = all.length } = node;
    const length = Math.max(minItems, Math.min(maxItems, all.length));
    const filled = Array.from({ length }, (_, i) => all[i % all.length] as JsonValue);
    return minItems > 0 ? [filled] : [filled, []];
  }

  #object(object: Keyed): JsonValue[] {
    const settings = settingsOf(object);
    const modes = object.kind === 'choice' ? object.modes : [];
    const values = [...object.keys.values()];
    const plain = values.filter(
      (value) => !settings.has(keyOf(value)) && !(modes.length > 0 && keyOf(value) === 'mode'),
    );
    const pair = (value: Value): readonly [string, JsonValue[]] => [keyOf(value), this.of(value)];
    const beside = zipped(plain.filter((value) => this.#isWanted(value)).map(pair));
    if (modes.length === 0) return beside;
    const chosen = modes.flatMap(({ word, settings: own }) => zipped([['mode', [word]], ...(own ? [pair(own)] : [])]));
    const length = Math.max(chosen.length, beside.length);
    return Array.from({ length }, (_, i) => ({
      ...(chosen[i % chosen.length] as JsonObject),
      ...(beside[i % beside.length] as JsonObject),
    }));
  }

  #isWanted(value: Value): boolean {
    const { renamedFrom, default: byDefault } = value.written;
    // What entries start from is said by the entries.
    if (renamedFrom !== undefined || value.isHalf) return false;
    if (keyOf(value) === 'enabled' || !this.#style.isAsked || this.#holdsAsked(value)) return true;
    return value.isRequired && byDefault === undefined && this.#defaultAt(value) === undefined;
  }

  #holdsAsked(value: Value): boolean {
    const known = this.#asked.get(value);
    if (known !== undefined) return known;
    const holds = this.#style.isAsked?.(value) || childrenOf(value).some((child) => this.#holdsAsked(child));
    this.#asked.set(value, holds);
    return holds;
  }
}

/** Objects that take the values of each key in turn. */
function zipped(entries: readonly (readonly [string, readonly JsonValue[]])[]): JsonObject[] {
  const length = Math.max(1, ...entries.map(([, values]) => values.length));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(entries.map(([key, values]) => [key, values[i % values.length] as JsonValue])),
  );
}

const stems = ['v', 'V', 'example.com/v', 'pods', 'cpu'];

/** A legal key: the i-th. */
function legalKey({ propertyNames = {} }: SchemaNode, i: number): string {
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
