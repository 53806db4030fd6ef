/** Who sets the number of pods, and how many may go at once. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fraud, render } from './lib.ts';

const model = (settings: string): string => `serving: {models: {fraud: ${settings}}}`;

test('without an autoscaler the number of pods is said', () => {
  const chart = render(fraud, model('{replicas: 4}'));
  assert.is(chart.one('Deployment', 'version-fraud--v1').spec.replicas, 4);
  assert.equal([...chart.of('HorizontalPodAutoscaler'), ...chart.of('ScaledObject')], []);
});

test('under an autoscaler the number of pods is left to it', () => {
  for (const mode of [
    '{mode: hpa}',
    '{mode: keda, keda: {triggers: {hours: {mode: cron, cron: {start: 0 7 * * *, end: 0 9 * * *, desiredReplicas: 1}}}}}',
  ]) {
    assert.not(
      'replicas' in render(fraud, model(`{autoscaling: ${mode}}`)).one('Deployment', 'version-fraud--v1').spec,
    );
  }
});

test('an HPA goes by CPU at 70 % and memory at 80 %, from 3 to 10 pods', () => {
  const chart = render(fraud, model('{autoscaling: {mode: hpa}, versions: {v2: {autoscaling: {mode: none}}}}'));
  assert.is(chart.of('HorizontalPodAutoscaler').length, 1);
  const { spec } = chart.one('HorizontalPodAutoscaler', 'version-fraud--v1');
  assert.equal(spec.scaleTargetRef, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'demo-serving-version-fraud--v1',
  });
  assert.equal([spec.minReplicas, spec.maxReplicas], [3, 10]);
  assert.equal(
    spec.metrics.map(({ resource }: { resource: { name: string; target: { averageUtilization: number } } }) => [
      resource.name,
      resource.target.averageUtilization,
    ]),
    [
      ['cpu', 70],
      ['memory', 80],
    ],
  );
  assert.equal(spec.behavior.scaleDown, {
    stabilizationWindowSeconds: 300,
    selectPolicy: 'Max',
    policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
  });
});

test('an HPA takes metrics of pods and from outside, and leaves out what is switched off', () => {
  const { metrics } = render(
    fraud,
    `
serving:
  models:
    fraud:
      autoscaling:
        mode: hpa
        hpa:
          cpu: {enabled: false}
          memory: {enabled: false}
          metrics:
            requests: {mode: pods, pods: {metric: requests_per_second, averageValue: 0.5}}
            queue: {mode: external, external: {metric: queue_length, labels: {queue: a}, averageValue: 30}}
            unused: {enabled: false, mode: pods, pods: {metric: x, averageValue: 1}}`,
  ).one('HorizontalPodAutoscaler', 'version-fraud--v1').spec;
  assert.equal(metrics, [
    {
      type: 'External',
      external: {
        metric: { name: 'queue_length', selector: { matchLabels: { queue: 'a' } } },
        target: { type: 'AverageValue', averageValue: '30' },
      },
    },
    {
      type: 'Pods',
      pods: { metric: { name: 'requests_per_second' }, target: { type: 'AverageValue', averageValue: '500m' } },
    },
  ]);
});

test('KEDA scales to zero by choice, and takes all settings as text', () => {
  const { spec } = render(
    fraud,
    `
serving:
  models:
    fraud:
      autoscaling:
        mode: keda
        keda:
          minReplicas: 0
          triggers:
            a-prometheus: {mode: prometheus, prometheus: {serverAddress: "http://p:9090", query: "up{a=\\"b\\"}", threshold: 2.5}}
            b-cron: {mode: cron, cron: {timezone: Europe/Zurich, start: 0 7 * * 1-5, end: 0 19 * * 1-5, desiredReplicas: 2}}
            c-kafka: {mode: kafka, kafka: {bootstrapServers: "k:9092", topic: t, consumerGroup: g}}
            d-redis: {mode: redis, redis: {address: "r:6379", listName: l}, authentication: login}
            e-custom: {mode: custom, custom: {type: rabbitmq, metadata: {queueName: q}}}
            unused: {enabled: false, mode: redis, redis: {address: "r:6379", listName: l}}`,
  ).one('ScaledObject', 'version-fraud--v1');
  assert.equal([spec.minReplicaCount, spec.maxReplicaCount], [0, 10]);
  assert.equal(spec.triggers, [
    {
      type: 'prometheus',
      name: 'a-prometheus',
      metadata: { serverAddress: 'http://p:9090', query: 'up{a="b"}', threshold: '2.5', activationThreshold: '0' },
    },
    {
      type: 'cron',
      name: 'b-cron',
      metadata: { timezone: 'Europe/Zurich', start: '0 7 * * 1-5', end: '0 19 * * 1-5', desiredReplicas: '2' },
    },
    {
      type: 'kafka',
      name: 'c-kafka',
      metadata: { bootstrapServers: 'k:9092', topic: 't', consumerGroup: 'g', lagThreshold: '10' },
    },
    {
      type: 'redis',
      name: 'd-redis',
      metadata: { address: 'r:6379', listName: 'l', listLength: '5' },
      authenticationRef: { name: 'login' },
    },
    { type: 'rabbitmq', name: 'e-custom', metadata: { queueName: 'q' } },
  ]);
});

test('a budget holds for the pods of one version', () => {
  const { spec } = render(fraud).one('PodDisruptionBudget', 'version-fraud--v1');
  assert.is(spec.maxUnavailable, 1);
  assert.is(spec.selector.matchLabels.version, 'v1');
  assert.is(spec.unhealthyPodEvictionPolicy, 'AlwaysAllow');
  const least = render(fraud, model('{pdb: {mode: minAvailable, minAvailable: {pods: "50%"}}}'));
  assert.is(least.one('PodDisruptionBudget', 'version-fraud--v1').spec.minAvailable, '50%');
  assert.equal(render(fraud, model('{pdb: {mode: none}}')).of('PodDisruptionBudget'), []);
});

test.run();
