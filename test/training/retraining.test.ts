/** What triggers become: CronJobs, and ScaledJobs of KEDA. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { envOf, fraud, type Manifest, only, podOf, render, runOf, withJob } from './lib.ts';

const triggers = (which: string): string =>
  `training: {retraining: {prometheus: {serverAddress: "http://prometheus:9090"}, triggers: ${which}}}`;

const nightly = triggers('{nightly: {job: fraud, mode: schedule, schedule: {cron: "0 2 * * *"}}}');

/** A Job that never ran would be in the way. */
const quiet = withJob('{mode: once}');

test('nothing is trained anew until a trigger is listed (TN-2)', () => {
  const manifests = render(fraud, quiet);
  assert.equal([manifests.of('CronJob'), manifests.of('ScaledJob')], [[], []]);
  assert.is(envOf(only(manifests, 'Job')).ENABLE_AUTO_RETRAINING, 'true');
});

test('a trigger by time is a CronJob with the runs of its job (TN-2)', () => {
  const manifests = render(fraud, quiet, nightly);
  const cron = only(manifests, 'CronJob');
  assert.is(cron.metadata.name, 'demo-training-trigger-nightly');
  assert.is(cron.metadata.labels['app.kubernetes.io/name'], 'job-fraud');
  assert.is(cron.spec.schedule, '0 2 * * *');
  assert.is(cron.spec.concurrencyPolicy, 'Forbid');
  assert.equal(podOf(cron), podOf(only(manifests, 'Job')));
});

test('triggers that are off, and triggers while retraining is off, are nothing; jobs are told (TN-2)', () => {
  assert.equal(
    render(fraud, quiet, nightly, 'training: {retraining: {triggers: {nightly: {enabled: false}}}}').of('CronJob'),
    [],
  );
  const off = render(fraud, quiet, nightly, 'training: {retraining: {enabled: false}}');
  assert.equal(off.of('CronJob'), []);
  assert.is(envOf(only(off, 'Job')).ENABLE_AUTO_RETRAINING, 'false');
});

const prometheusOf = ({ spec }: Manifest): Manifest => {
  assert.is(spec.triggers.length, 1);
  assert.is(spec.triggers[0].type, 'prometheus');
  return spec.triggers[0].metadata;
};

test('accuracy below 95 % starts one run (TN-2)', () => {
  const scaled = only(
    render(fraud, triggers('{low: {job: fraud, mode: accuracy, accuracy: {query: "accuracy{model=\\"fraud\\"}"}}}')),
    'ScaledJob',
  );
  assert.is(scaled.metadata.name, 'demo-training-trigger-low');
  assert.equal(prometheusOf(scaled), {
    serverAddress: 'http://prometheus:9090',
    query: 'min(accuracy{model="fraud"}) < bool 0.95',
    threshold: '1',
    activationThreshold: '0',
  });
  assert.is(scaled.spec.maxReplicaCount, 1);
  assert.is(scaled.spec.pollingInterval, 86400);
  assert.equal(scaled.spec.rollout, { strategy: 'gradual' });
  assert.is(runOf(scaled).backoffLimit, 3);
  assert.is(envOf(scaled).MODEL_NAME, 'fraud');
});

test('drift above its threshold starts one run (TN-2)', () => {
  const drift = '{job: fraud, mode: drift, drift: {query: psi, threshold: 0.1, pollingIntervalSeconds: 600}}';
  const scaled = only(
    render(
      fraud,
      triggers(`{moved: ${drift}}`),
      'training: {retraining: {prometheus: {authentication: prometheus-login}}}',
    ),
    'ScaledJob',
  );
  assert.is(prometheusOf(scaled).query, 'max(psi) > bool 0.1');
  assert.is(scaled.spec.pollingInterval, 600);
  assert.equal(scaled.spec.triggers[0].authenticationRef, { name: 'prometheus-login' });
});

test('runs of a trigger wait in the queue of their job', () => {
  const queues = 'compute: {queueing: {mode: kueue, kueue: {queues: {team: {mode: use, use: {clusterQueue: all}}}}}}';
  const low = triggers('{low: {job: fraud, mode: accuracy, accuracy: {query: accuracy}}}');
  const scaled = only(render(fraud, queues, withJob('{queue: team}'), low), 'ScaledJob');
  assert.is(scaled.metadata.labels['kueue.x-k8s.io/queue-name'], 'demo-compute-queue-team');
  assert.is(runOf(scaled).suspend, true);
});

test.run();
