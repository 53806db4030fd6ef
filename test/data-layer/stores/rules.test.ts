/** The rules of caches, object store and Kafka, with the whole of their text; and that what they say to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheRules } from '../../../chart-src/data-layer/caches/rules.ts';
import { kafkaRules } from '../../../chart-src/data-layer/kafka/rules.ts';
import { objectStoreRules } from '../../../chart-src/data-layer/object-store/rules.ts';
import { node } from '../../../compiler/authoring/expression.ts';
import { violationText } from '../../../compiler/rules/message.ts';
import { check } from '../../serving/lib.ts';
import { storeCases } from './cases/index.ts';

for (const { rule, values, text, apis = [] } of storeCases) {
  test(`${rule} says what is wrong and what to paste`, () => {
    const violations = check(values, { apis });
    assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
    assert.equal(new Set(violations.map((violation) => violation.rule)), new Set([rule]));
  });
}

test('what a rule says to paste mends it', () => {
  // What is taken has to be removed by hand: a values file can only add.
  const byHand = ['env-taken', 'volume-taken'];
  for (const { rule, values, apis = [] } of storeCases.filter((each) => !byHand.includes(each.rule))) {
    const [violation] = check(values, { apis });
    assert.equal(check([values, violation?.remedy ?? ''], { apis }), [], `${rule}: ${violation?.remedy}`);
  }
});

test('every rule of these stores is violated here', () => {
  const written = JSON.stringify([...cacheRules, ...objectStoreRules, ...kafkaRules].map((rule) => rule[node]));
  const names = new Set([...written.matchAll(/"kind":"report","rule":"([^"]+)"/g)].map(([, name]) => name));
  const own = [...names].filter((name) => /^(bucket|cache|kafka|object-store|store|strimzi|topic)/.test(name ?? ''));
  const violated = new Set(storeCases.map(({ rule }) => rule));
  assert.equal(
    own.filter((name) => !violated.has(name ?? '')),
    [],
  );
});

test('a tag that says nothing of a version, or a digest, is not judged', () => {
  const cache = (image: string): string => `dataLayer: {enabled: true, caches: {cache: {builtin: {image: ${image}}}}}`;
  assert.equal(check(cache('{tag: 83735d78de65}')), []);
  assert.equal(check(cache('{tag: v8.2.0}')), []);
  assert.equal(check(cache('{tag: 9.0.1}, majorVersion: 9')), []);
});

test('what is switched off is not asked', () => {
  assert.equal(check('dataLayer: {enabled: true, caches: {cache: {enabled: false, builtin: {maxMemory: 64Gi}}}}'), []);
  assert.equal(check('dataLayer: {enabled: true, kafka: {topics: {events: {enabled: false}}}}'), []);
  assert.equal(check('dataLayer: {enabled: false, objectStore: {buckets: {artifacts: {}}}}'), []);
  assert.equal(check('dataLayer: {enabled: true, objectStore: {mode: shared, shared: {release: data}}}'), []);
});

test.run();
