/** Every rule of `compute`, `platform` and `gpuPools`, with the whole of its text. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf } from '../lib/cases.ts';
import { check } from './lib.ts';

const { goodValues } = await casesOf('compute');

test('APIs are asked for only where a cluster is', () => {
  const values =
    'compute: {queueing: {mode: kueue}, claims: {mode: dra}}\nplatform: {telemetry: {metrics: {mode: operator}}}';
  assert.equal(check(values), []);
  const apis = [
    'v1/Pod',
    'kueue.x-k8s.io/v1beta2/ClusterQueue',
    'resource.k8s.io/v1/ResourceClaimTemplate',
    'monitoring.coreos.com/v1/ServiceMonitor',
  ];
  assert.equal(check(values, { apis }), []);
  assert.equal(
    check(values, { apis: ['v1/Pod'] }).map(({ rule }) => rule),
    ['prometheus-operator-missing', 'kueue-missing', 'dra-missing'],
  );
});

test('what is switched off is not asked', () => {
  assert.equal(check('compute: {quotas: {team: {enabled: false, hard: {pods: 0.5}}}}'), []);
  assert.equal(check('compute: {enabled: false, quotas: {team: {hard: {pods: 0.5}}}}'), []);
  assert.equal(check('compute: {limitRange: {enabled: false, max: {gpu: 1}}}'), []);
  assert.equal(check('gpuPools: {t4: {enabled: false, spot: required, nodeSelector: {}}}'), []);
});

test('good values are let through', () => {
  for (const values of goodValues) assert.equal(check(values), [], values);
});

test.run();
