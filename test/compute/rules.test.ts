/** Every rule of `compute`, `platform` and `gpuPools`, with the whole of its text. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rules as computeRules } from '../../chart-src/compute/rules.ts';
import { rules as sharedRules } from '../../chart-src/shared/rules.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { violationText } from '../../compiler/rules/message.ts';
import { allCases } from './cases/index.ts';
import { check } from './lib.ts';

for (const { rule, values, text, ...situation } of allCases) {
  test(`${rule} says what is wrong and what to paste`, () => {
    const violations = check(values, situation);
    assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
    assert.equal(
      violations.map((violation) => violation.rule),
      [rule],
    );
  });
}

test('every rule is violated here', () => {
  const written = JSON.stringify([...computeRules, ...sharedRules].map((rule) => rule[node]));
  const names = new Set([...written.matchAll(/"kind":"report","rule":"([^"]+)"/g)].map(([, name]) => name));
  assert.equal([...names].sort(), [...new Set(allCases.map(({ rule }) => rule))].sort());
});

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

test('good values of each kind are let through', () => {
  const good = `
platform: {spotNodes: {labels: {spot: "true"}, tolerations: [{operator: Exists}]}}
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  t4: {spot: required, nodeSelector: {pool: t4}, tolerations: [{key: spot, effect: NoExecute, tolerationSeconds: 30}]}
  slices: {resource: nvidia.com/mig-1g.10gb, deviceClassName: mig.nvidia.com, nodeSelector: {pool: slices}}
compute:
  claims: {mode: dra}
  priorities: {training: {mode: create, create: {value: 1}}}
  quotas:
    team:
      hard:
        pods: 500
        requests.cpu: 0.5
        limits.memory: 1.5Gi
        requests.nvidia.com/gpu: 8
        requests.hugepages-2Mi: 1Gi
        count/jobs.batch: 10
        gold.storageclass.storage.k8s.io/requests.storage: 1Ti
    training: {priority: training, hard: {pods: 10, requests.nvidia.com/gpu: 4}}
  limitRange:
    enabled: true
    min: {cpu: 0.1}
    defaultRequest: {cpu: 100m, nvidia.com/gpu: 1}
    default: {cpu: 1, nvidia.com/gpu: 1}
    max: {cpu: 1000m, hugepages-2Mi: 1Gi}
  queueing:
    mode: kueue
    kueue:
      cohort: gpus
      fairSharing: true
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: t4, gpus: 4, cpu: 8, memory: 8Gi, gpuLendingLimit: 4, gpuBorrowingLimit: 0}
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi}
  extraObjects:
    one: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, annotations: {a: b}}}
    two: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, namespace: other}}
`;
  assert.equal(check(good), []);
});

test.run();
