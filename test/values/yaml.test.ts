// What is printed is read back the same, by our loader (Helm's YAML 1.1) and by a YAML 1.2 reader.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { parameters, same, string } from './random.ts';

const test = suite('printYaml');

test('prints what a careful person would write', () => {
  const values = {
    serving: { enabled: true, models: { 'a.b': { pool: 'a100', args: ['--x', 'on', '1:30'], note: 'one\ntwo\n' } } },
    resources: { cpu: '500m', memory: '2Gi', tag: '1.10', limits: {}, list: [], none: null },
    rules: [{ host: 'a.example.com', paths: ['/', '/x y'] }, [1, [2]]],
    on: 'key',
  };
  assert.is(
    printYaml(values),
    `serving:
  enabled: true
  models:
    a.b:
      pool: a100
      args:
        - "--x"
        - "on"
        - "1:30"
      note: |
        one
        two
resources:
  cpu: 500m
  memory: 2Gi
  tag: "1.10"
  limits: {}
  list: []
  none: null
rules:
  - host: a.example.com
    paths:
      - /
      - /x y
  - - 1
    - - 2
"on": key
`,
  );
  assert.is(printYaml({ a: { b: 'x\ny' } }, 4), '    a:\n      b: |-\n        x\n        y\n');
  assert.is(printYaml('text', 2), '  text\n');
});

test('refuses numbers that values can not hold', () => {
  assert.throws(() => printYaml({ a: Number.NaN }), /NaN can't be written into values/);
});

const values = fc.letrec<{ value: JsonValue; map: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    ...[string, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)],
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(string, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).map;

/** Halves of characters can't be written; they come back as U+FFFD. */
function wellFormed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key.toWellFormed(), wellFormed(child)]));
}

test('is read back the same', () => {
  fc.assert(
    fc.property(values, (printed) => {
      const text = printYaml(printed);
      same(JSON.stringify(loadValues(text, 'f').values), JSON.stringify(wellFormed(printed)));
      same(JSON.stringify(parse(text)), JSON.stringify(wellFormed(printed)), text);
    }),
    parameters('print and read', 3000),
  );
});

test.run();
