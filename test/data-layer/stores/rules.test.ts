/** The rules of caches, object store and Kafka, with the whole of their text; and that what they say to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../lib/chart.ts';

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
