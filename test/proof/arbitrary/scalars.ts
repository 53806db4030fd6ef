/** Numbers, mostly at their bounds, and free-form JSON. */
import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../../compiler/ir/nodes.ts';
import { LEGAL_KEYS } from '../../../compiler/schema/flavour/printable.ts';
import type { SchemaNode } from '../../../compiler/schema/model.ts';
import { anyString } from './strings.ts';

/** An integer that a node allows. */
export function integerOf({ minimum = -1_000_000, maximum = Number.MAX_SAFE_INTEGER }: SchemaNode): Arbitrary<number> {
  const small = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 10) });
  return fc.oneof(
    { weight: 6, arbitrary: small },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum, Math.min(maximum, Math.max(minimum, 1_000_000))) },
    { weight: 1, arbitrary: fc.integer({ min: minimum, max: maximum }) },
  );
}

/** A number that a node allows; never -0, which is no number that anybody writes. */
export function numberOf(node: SchemaNode): Arbitrary<number> {
  const { minimum = -1e6, maximum = 1e6 } = node;
  const decimals = fc
    .integer({ min: Math.ceil(minimum * 1000), max: Math.floor(Math.min(maximum, minimum + 10) * 1000) })
    .map((n) => n / 1000);
  const doubles = fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(
    { weight: 3, arbitrary: integerOf({ minimum: Math.ceil(minimum), maximum: Math.floor(maximum) }) },
    { weight: 2, arbitrary: decimals },
    { weight: 1, arbitrary: doubles.map((n) => (Object.is(n, -0) ? 0 : n)) },
  );
}

const legal = new RegExp(LEGAL_KEYS.pattern, 'u');
const isLegalKey = (text: string): boolean => text !== '' && text !== '<<' && legal.test(text);

const key = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('name', 'spec', 'a', 'b.c', 'x/y', 'n', 'on', '1', 'constructor', '__proto__'),
  },
  { weight: 1, arbitrary: anyString.filter(isLegalKey) },
);

/** JSON without null, as deep as people nest it. */
export const freeForm: Arbitrary<Json> = fc.letrec<{ value: Json; map: { [key: string]: Json } }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyString,
    fc.boolean(),
    fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    fc.constantFrom(0, 1, 1e6, 0.1, 1e21, 1.5e-7),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
})).value;

/** A free-form map. */
export const freeFormMap: Arbitrary<{ [key: string]: Json }> = fc.dictionary(key, freeForm, {
  maxKeys: 4,
  noNullPrototype: true,
});
