/** The one walk over the tree of values: what lies inside each kind is said here, and nowhere else. */

import type { Choice, FreeForm, List, MapValue, ObjectValue, Reference, Scalar, Value } from './value.ts';

/**
 * What a pass makes of each kind. `inner` goes on below, with what the pass knows there.
 *
 * @typeParam R - what is made of a value
 * @typeParam C - what the pass hands down
 */
export interface Cases<R, C> {
  scalar(value: Scalar, context: C): R;
  reference(value: Reference, context: C): R;
  object(value: ObjectValue, context: C, inner: Inner<R, C>): R;
  choice(value: Choice, context: C, inner: Inner<R, C>): R;
  map(value: MapValue, context: C, inner: Inner<R, C>): R;
  list(value: List, context: C, inner: Inner<R, C>): R;
  freeForm(value: FreeForm, context: C): R;
}

/** Goes on with a value inside. */
export type Inner<R, C> = (value: Value, context: C) => R;

/** Makes something of a value by its kind. */
export function fold<R, C>(value: Value, context: C, cases: Cases<R, C>): R {
  const inner: Inner<R, C> = (below, at) => fold(below, at, cases);
  switch (value.kind) {
    case 'scalar':
      return cases.scalar(value, context);
    case 'reference':
      return cases.reference(value, context);
    case 'object':
      return cases.object(value, context, inner);
    case 'choice':
      return cases.choice(value, context, inner);
    case 'map':
      return cases.map(value, context, inner);
    case 'list':
      return cases.list(value, context, inner);
    case 'freeForm':
      return cases.freeForm(value, context);
    default:
      return unknownKind(value);
  }
}

const nothing = (): Value[] => [];
const keys = ({ keys: own }: ObjectValue | Choice): Value[] => [...own.values()];
const inside: Cases<Value[], undefined> = {
  scalar: nothing,
  reference: nothing,
  object: keys,
  choice: keys,
  map: ({ entries }) => [entries],
  list: ({ items }) => [items],
  freeForm: nothing,
};

/** The values directly inside: keys in the order of the source, entries, items. */
export function childrenOf(value: Value): readonly Value[] {
  return fold(value, undefined, inside);
}

/** A value and all below it, in the order of the source. */
export function* allValues(value: Value): Generator<Value> {
  yield value;
  for (const child of childrenOf(value)) yield* allValues(child);
}

const step = ({ keys: own }: ObjectValue | Choice, key: string): Value | undefined => own.get(key);
const steps: Cases<Value | undefined, string> = {
  scalar: () => undefined,
  reference: () => undefined,
  object: step,
  choice: step,
  map: ({ entries }) => entries,
  list: ({ items }) => items,
  freeForm: () => undefined,
};

/** The value at a path from another; a step into a map or a list may be `*`, a name or a number. */
export function valueAt(from: Value, path: readonly (string | number)[]): Value | undefined {
  return path.reduce<Value | undefined>((at, key) => at && fold(at, String(key), steps), from);
}

function unknownKind(value: never): never {
  throw new TypeError(`no kind of value: ${JSON.stringify(value)}`);
}
