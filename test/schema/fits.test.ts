// Whether values fit is found out by a check of our own, which has to agree with the schema's library about every value.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonSchema } from '../../compiler/schema/flavour/json-schema.ts';
import { fitsOf } from '../../compiler/schema/validate/fits.ts';
import { type JsonObject, type JsonValue, loadValues, mergeValues } from '../../compiler/values/index.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { loadRuntime } from '../../sdk/runtime.ts';
import { seed } from '../lib/seed.ts';

const { schema, defaults } = loadRuntime();
const options = { strict: false, allErrors: false, ownProperties: true, validateSchema: false, inlineRefs: false };
const library = new Ajv(options).compile(schema);
const fits = fitsOf(schema);
const written = loadValues(readFileSync(inRoot('values-production.yaml'), 'utf8'), 'values.yaml').values;
const good = mergeValues(defaults, [written]);

/** Every kind of value, and what is at the edge of one. */
const junk: readonly JsonValue[] = [
  ...[null, true, false, 0, -0, -1, 1, 1.5, 2 ** 53, 1e300],
  ...[
    '',
    ' ',
    'x',
    'X_',
    'a/b:c',
    '0',
    '1Gi',
    '0.5',
    'on',
    '<<',
    '\u{1f600}',
    '\u{1f600}'.repeat(200),
    'x'.repeat(300),
  ],
  ...[
    [],
    [1, 1],
    [-0, 0],
    ['a', 'a'],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{}],
    ['a', 'b'],
    Array(300).fill('a'),
  ],
  ...[{}, { a: 1 }, { '<<': 1 }, { '': '' }, { x: 'y' }, { mode: 'none' }, { enabled: 'yes' }],
  JSON.parse('{"__proto__": 1, "constructor": {}}') as JsonValue,
];

let state = seed;
/** The same numbers in every run. */
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const oneOf = <T>(list: readonly T[]): T => list[random(list.length)] as T;

/** A copy in which one place at random is something else. */
function changed(value: JsonValue, depth = 0): JsonValue {
  if (typeof value !== 'object' || value === null || (depth > 1 && random(5) === 0)) return oneOf(junk);
  if (Array.isArray(value)) {
    if (value.length === 0 || random(4) === 0) return [...value, oneOf(junk)];
    const at = random(value.length);
    return value.map((item, i) => (i === at ? changed(item, depth + 1) : item));
  }
  const key = Object.keys(value).length === 0 || random(12) === 0 ? oneOf(['x', 'mode', 'tag', 'enabled']) : undefined;
  if (key !== undefined) return { ...value, [key]: oneOf(junk) };
  const at = oneOf(Object.keys(value));
  const { [at]: old, ...rest } = value;
  return random(12) === 0 ? rest : { ...value, [at]: changed(old as JsonValue, depth + 1) };
}

test('good values fit', () => {
  assert.ok(library(good));
  assert.ok(fits(good));
});

test('values with a place that is something else fit where the library says so', () => {
  const seen = { fit: 0, unfit: 0 };
  for (let i = 0; i < 2500; i++) {
    const values = changed(good) as JsonObject;
    const expected = library(values);
    seen[expected ? 'fit' : 'unfit']++;
    if (fits(values) !== expected) {
      assert.unreachable(`fits is ${!expected}, the library: ${JSON.stringify(library.errors)}`);
    }
  }
  assert.ok(seen.fit > 100 && seen.unfit > 1000, JSON.stringify(seen));
});

test('every part of the schema agrees about every kind of value', () => {
  const { definitions = {} } = schema;
  const whole = new Ajv(options).addSchema(schema, 'chart');
  for (const name of Object.keys(definitions)) {
    const part: JsonSchema = { definitions, $ref: `#/definitions/${name}` };
    const own = fitsOf(part);
    const theirTest = whole.compile({ $ref: `chart#/definitions/${name}` });
    for (const value of junk) assert.is(own(value), theirTest(value), `${name}: ${JSON.stringify(value)}`);
  }
});

test('a keyword that nothing checks is an error', () => {
  assert.throws(() => fitsOf({ contains: {} })(1), /keyword "contains"/);
});

test.run();
