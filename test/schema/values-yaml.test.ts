/** values.yaml: the defaults, exactly, under the comments of their types. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { entryLines } from '../../compiler/schema/values-yaml/yaml-text.ts';
import { valuesYaml } from '../../compiler/schema/values-yaml.ts';
import { defaults } from './fixtures/defaults.ts';
import { fixtureModel } from './fixtures/model.ts';

const text = valuesYaml(fixtureModel(), { defaults, header: ['Defaults of the chart.'] });

test('parsed, it is the defaults', () => {
  assert.equal(parse(text), defaults);
  assert.equal(parse(text, { version: '1.1' }), defaults);
});

test('sections and keys follow the order of the types', () => {
  const keys = [...text.matchAll(/^([a-z]\w*):/gim)].map(([, key]) => key);
  assert.equal(keys, ['platform', 'gpuPools', 'postgres', 'serving']);
});

test('a key stands under its description, its words and its range', () => {
  assert.match(
    text,
    /# Where the database comes from\.\n {2}# One of: builtin, external, "off"\.\n {2}mode: builtin\n/,
  );
  assert.match(text, /# - none: A fixed number\.\n {6}# - hpa: A HorizontalPodAutoscaler\.\n {6}mode: none\n/);
  assert.match(text, /# A whole number from 0 to 100\.\n {4}replicas: 1\n/);
});

test('keys without a default and entries of empty maps are shown, commented out', () => {
  assert.match(text, /\n {2}# logFormat: json\n/);
  assert.match(text, /models: \{\}\n {4}# iris:\n {4}# {3}pool: a100\n/);
  assert.match(text, /gpuPools: \{\}\n {2}# example:\n/);
});

test("a parent chart's keys are left out", () => {
  assert.not.match(text, /global:/);
});

test('text that some YAML reads as something else is quoted', () => {
  for (const word of [
    'on',
    'No',
    '010',
    '0o17',
    '1:30',
    '1e6',
    '',
    ' a',
    'a: b',
    'a #b',
    '{{ x }}',
    '*a',
    '2024-01-02',
    '~',
  ]) {
    const [line] = entryLines('k', word);
    assert.is(line, `k: ${JSON.stringify(word)}`);
  }
  assert.equal(entryLines('on', 'a/b-c.d'), ['"on": a/b-c.d']);
});

test('lists and maps nest', () => {
  const value = { list: [{ a: 1, b: { c: [] } }, 'x', [1, 2]], empty: {} };
  assert.equal(parse(entryLines('k', value).join('\n')), { k: value });
});

test('null is refused', () => {
  assert.throws(
    () => valuesYaml(fixtureModel(), { defaults: { platform: { domain: null } }, header: [] }),
    /platform\.domain is null/,
  );
});

test('lines are not longer than people like to read', () => {
  for (const line of text.split('\n')) assert.ok(line.length <= 120, line);
});

test.run();
