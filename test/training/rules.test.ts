/** Every rule of `training`, with the whole of its text; and that what it says to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf } from '../lib/cases.ts';
import { check, fraud, withJob } from './lib.ts';

const { cases } = await casesOf('training');

test('KEDA is asked for only where a cluster is', () => {
  for (const { values } of cases.filter(({ apis }) => apis)) {
    assert.equal(check(values), []);
    assert.equal(check(values, { apis: ['v1/Pod', 'keda.sh/v1alpha1/ScaledJob'] }), []);
  }
});

test('what is switched off is not asked', () => {
  const bad = withJob('{gpus: 1, deadlineSeconds: 1}');
  assert.is(check([fraud, bad]).length, 2);
  assert.equal(check([fraud, bad, withJob('{enabled: false}')]), []);
  assert.equal(check([fraud, bad, 'training: {enabled: false}']), []);
});

test('triggers are asked only while they count', () => {
  const wrong = 'training: {retraining: {triggers: {low: {job: fraud, mode: accuracy, accuracy: {query: a}}}}}';
  assert.is(check([fraud, wrong]).length, 1);
  assert.equal(check([fraud, wrong, 'training: {retraining: {triggers: {low: {enabled: false}}}}']), []);
  assert.equal(check([fraud, wrong, 'training: {retraining: {enabled: false}}']), []);
});

test('a trigger names a job that is there and switched on', () => {
  const trigger = (job: string): string =>
    `training: {retraining: {triggers: {nightly: {job: ${job}, mode: schedule, schedule: {cron: "0 2 * * *"}}}}}`;
  const messages = (...files: string[]): string[] => check([fraud, ...files]).map(({ message }) => message);
  assert.equal(messages(trigger('fraud')), []);
  assert.equal(messages(trigger('froud')), ['there is no "froud" in training.jobs; there are: fraud']);
  assert.equal(messages(trigger('fraud'), withJob('{enabled: false}')), [
    'training.jobs.fraud is switched off, and this names it',
  ]);
});

test('a job names a pool, a queue and a bucket that are there', () => {
  const messages = (settings: string): string[] => check([fraud, withJob(settings)]).map(({ message }) => message);
  assert.match(messages('{pool: a100}').join(), 'there is no "a100" in gpuPools');
  assert.match(messages('{queue: team}').join(), 'there is no "team" in compute.queueing.kueue.queues');
  assert.match(messages('{calls: {bucket: data}}').join(), 'there is no "data" in dataLayer.objectStore.buckets');
});

test.run();
