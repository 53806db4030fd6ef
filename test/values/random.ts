/** What the random tests of this folder share: their parameters, maps and strings that lie in wait. */

import { deepStrictEqual } from 'node:assert';
import fc, { type Arbitrary, type Parameters } from 'fast-check';
import type { JsonObject, JsonValue } from '../../compiler/values/json.ts';
import { seed } from '../lib/seed.ts';

/** Prints the seed and gives fast-check its parameters. */
export function parameters(what: string, numRuns: number): Parameters<unknown> {
  console.log(`  ${what}: ${numRuns} cases, SEED=${seed}`);
  return { seed, numRuns, includeErrorInReport: true };
}

/** Few keys, so that maps collide; two of them members of every JavaScript object. */
const key = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');

/** A map of values, nulls included. */
export const map: Arbitrary<JsonObject> = fc.letrec<{ value: JsonValue; map: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<JsonValue[]>(null, 0, 1, '', 's', false, [], [null], [{ a: null }], {}),
    tie('map'),
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).map;

/** Strings that lie in wait for YAML readers. */
export const string: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'a1: #\n-.e0x_"\'{,\t|é\u2028\rny~?&*!%@`\\/') }),
  fc.constantFrom(
    'on',
    'y',
    '1e3',
    '0x1',
    '2Gi',
    '1:30',
    '2024-01-01',
    '',
    '~',
    'null',
    '<<',
    '=',
    '-',
    '- a',
    '__proto__',
  ),
  fc.constantFrom('a: b', 'a #b', 'a\nb', 'a\nb\n', '\n', 'a\n\n', ' a\nb', 'a\n  b\n', 'a \nb', '\ta\nb', '---\na'),
);

/** Deep equality that also tells -0 from 0; uvu's takes a key called `constructor` for the class of the object. */
export function same(actual: unknown, expected: unknown, why?: string): void {
  deepStrictEqual(
    actual,
    expected,
    why ? new Error(`${why}\n${JSON.stringify(actual)}\n${JSON.stringify(expected)}`) : undefined,
  );
}
