/** Every rule of `serving`, with the whole of its text; and that what it says to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf } from '../lib/cases.ts';
import { check, fraud } from './lib.ts';

const { cases } = await casesOf('serving');

test('APIs are asked for only where a cluster is', () => {
  for (const { rule, values } of cases.filter(({ apis }) => apis)) {
    assert.equal(check(values), [], rule);
    assert.equal(
      check(values, {
        apis: ['v1/Pod', 'keda.sh/v1alpha1/ScaledObject', 'serving.kserve.io/v1beta1/InferenceService'],
      }),
      [],
      rule,
    );
  }
});

test('what is switched off is not asked', () => {
  assert.equal(check('serving: {models: {fraud: {enabled: false, versions: {v1: {}}}}}'), []);
  assert.equal(check([fraud, 'serving: {models: {fraud: {versions: {v2: {enabled: false, gpus: 1}}}}}']), []);
  assert.equal(check('serving: {enabled: false, models: {fraud: {versions: {}}}}'), []);
});

test('approval is asked of what is live in production, and of nothing else', () => {
  const asked = (environment: string, stage: string): number =>
    check([
      fraud,
      `platform: {environment: ${environment}}`,
      `serving: {modelDefaults: {governance: {stage: ${stage}}}}`,
    ]).length;
  assert.is(asked('production', 'production'), 2);
  assert.is(asked('staging', 'production'), 0);
  assert.is(asked('production', 'experimental'), 0);
});

test('several mistakes come out together, each once', () => {
  const violations = check([
    fraud,
    'serving: {models: {fraud: {gpus: 1, shutdown: {drainSeconds: 45}, versions: {v2: {enabled: false}}}}}',
  ]);
  assert.equal(
    violations.map(({ rule }) => rule),
    ['drain-longer-than-grace', 'gpus-without-pool'],
  );
});

test.run();
