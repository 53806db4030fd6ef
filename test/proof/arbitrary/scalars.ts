/** Numbers, mostly at their bounds. */
import fc, { type Arbitrary } from 'fast-check';
import type { SchemaNode } from '../../../compiler/schema/model.ts';

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
