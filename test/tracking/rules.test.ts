/** The rules of `tracking`, with the whole of their text; and that what they say to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check, evaluation, shared } from './lib.ts';

test('good values are not refused', () => {
  assert.equal(check(evaluation), []);
  assert.equal(check([shared, 'tracking: {builtin: {gc: {enabled: true}, autoscaling: {mode: hpa}}}']), []);
  assert.equal(check('tracking: {enabled: true, mode: shared, shared: {release: base}}'), []);
});

test('a database or a bucket that nobody provides is an error of its own', () => {
  const [violation] = check('tracking: {enabled: true, builtin: {calls: {database: mlflow}}}');
  assert.match(violation?.message ?? '', /no "mlflow" in dataLayer\.postgres\.databases/);
});

test('what is switched off, or another mode, is not asked', () => {
  assert.equal(check('tracking: {enabled: false, builtin: {replicas: 3}}'), []);
  assert.equal(check('tracking: {enabled: true, mode: shared, shared: {release: base}, builtin: {replicas: 3}}'), []);
});

test.run();
