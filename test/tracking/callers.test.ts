/** What a workload gets that calls MLflow or Weights & Biases: address, credentials, a label, and the way there. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { render as renderAll } from '../serving/lib.ts';
import { envOf, evaluation, type Manifest } from './lib.ts';

const caller = `
serving:
  models:
    fraud:
      image: {registry: ghcr.io, repository: acme/fraud, tag: v1.0.0}
      calls: {tracking: true}
      versions: {v1: {}}
`;

interface Caller {
  readonly env: Manifest;
  readonly labels: Manifest;
  readonly egress: Manifest[];
}

function callerOf(...files: readonly string[]): Caller {
  const chart = renderAll(caller, ...files);
  return {
    env: envOf(chart.server('version-fraud--v1')),
    labels: chart.one('Deployment', 'version-fraud--v1').spec.template.metadata.labels,
    egress: chart.one('NetworkPolicy', 'version-fraud--v1').spec.egress.slice(1),
  };
}

const podsOf = (instance: string): Manifest => ({
  to: [
    {
      podSelector: {
        matchLabels: {
          'app.kubernetes.io/name': 'mlflow',
          'app.kubernetes.io/instance': instance,
          'app.kubernetes.io/component': 'tracking',
        },
      },
    },
  ],
});

test('of this release', () => {
  const { env, labels, egress } = callerOf(evaluation);
  assert.equal(env.MLFLOW_TRACKING_URI, { configMapKeyRef: { name: 'demo-tracking-mlflow', key: 'uri' } });
  assert.equal(env.MLFLOW_TRACKING_PASSWORD, { secretKeyRef: { name: 'demo-tracking-mlflow', key: 'password' } });
  assert.is(labels['calls.ml-platform/demo-tracking-mlflow'], 'true');
  assert.equal(egress, [podsOf('demo')]);
  const [binding] = renderAll(caller, evaluation).all.filter(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'demo-tracking-mlflow',
  );
  assert.is(binding.data.uri, 'http://demo-tracking-mlflow:80');
});

test('of another release', () => {
  const { env, labels, egress } = callerOf('tracking: {enabled: true, mode: shared, shared: {release: base}}');
  assert.equal(env.MLFLOW_TRACKING_URI, { configMapKeyRef: { name: 'base-tracking-mlflow', key: 'uri' } });
  assert.equal(env.MLFLOW_TRACKING_USERNAME, { secretKeyRef: { name: 'base-tracking-mlflow', key: 'username' } });
  assert.is(labels['calls.ml-platform/base-tracking-mlflow'], 'true');
  assert.equal(egress, [podsOf('base')]);
});

test('outside the cluster', () => {
  const { env, egress } = callerOf(`
tracking:
  enabled: true
  mode: external
  external: {uri: "https://mlflow.example.com"}
  auth: {basic: {credentials: {mode: secret, secret: {name: my-mlflow, passwordKey: token}}}}
`);
  assert.equal(env.MLFLOW_TRACKING_PASSWORD, { secretKeyRef: { name: 'my-mlflow', key: 'token' } });
  assert.equal(egress, [{ ports: [{ port: 443, protocol: 'TCP' }] }]);
});

test('credentials are given only where MLflow asks for them', () => {
  assert.not('MLFLOW_TRACKING_PASSWORD' in callerOf(evaluation, 'tracking: {auth: {mode: none}}').env);
});

test('the key of Weights & Biases is given only to those that ask for it', () => {
  const wandb = 'tracking: {wandb: {existingSecret: team-wandb}}';
  assert.not('WANDB_API_KEY' in callerOf(evaluation, wandb).env);
  const { env, egress } = callerOf(evaluation, wandb, 'serving: {models: {fraud: {calls: {wandb: true}}}}');
  assert.equal(env.WANDB_API_KEY, { secretKeyRef: { name: 'team-wandb', key: 'WANDB_API_KEY' } });
  assert.equal(egress[1], { ports: [{ port: 443, protocol: 'TCP' }] });
});

test.run();
