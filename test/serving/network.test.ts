/** Who reaches a model, and what it reaches: policies from the call graph, and metrics. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fraud, type Manifest, render } from './lib.ts';

const model = (settings: string): string => `serving: {models: {fraud: ${settings}}}`;
const features = `
platform: {peers: {store: {release: other, area: dataLayer, name: features}}}
serving: {models: {scores: {image: {repository: x, tag: v1}, calls: {models: [fraud], peers: [store]}, versions: {v1: {}}}}}
`;
const policy = (name: string, ...files: string[]): Manifest => render(fraud, ...files).one('NetworkPolicy', name).spec;

test('a caller has the label that lets it in', () => {
  const chart = render(fraud, features);
  const [callers] = chart.one('NetworkPolicy', 'version-fraud--v1').spec.ingress[0].from;
  assert.equal(callers, { podSelector: { matchLabels: { 'calls.ml-platform/demo-serving-model-fraud': 'true' } } });
  const { labels } = chart.one('Deployment', 'version-scores--v1').spec.template.metadata;
  assert.is(labels['calls.ml-platform/demo-serving-model-fraud'], 'true');
  assert.is(labels['calls.ml-platform/other-data-layer-features'], 'true');
  const stranger = chart.one('Deployment', 'version-fraud--v1').spec.template.metadata.labels;
  assert.equal(
    Object.keys(stranger).filter((key) => key.startsWith('calls.')),
    [],
  );
});

test('a model reaches name servers and what it calls, and nothing else', () => {
  const [dns, ...others] = policy('version-scores--v1', features).egress;
  assert.equal(
    dns.ports.map(({ port }: Manifest) => port),
    [53, 53],
  );
  assert.equal(others, [
    {
      to: [
        {
          podSelector: {
            matchLabels: {
              'app.kubernetes.io/name': 'model-fraud',
              'app.kubernetes.io/instance': 'demo',
              'app.kubernetes.io/component': 'serving',
            },
          },
        },
      ],
    },
    {
      to: [
        {
          podSelector: {
            matchLabels: {
              'app.kubernetes.io/name': 'features',
              'app.kubernetes.io/instance': 'other',
              'app.kubernetes.io/component': 'data-layer',
            },
          },
        },
      ],
    },
  ]);
  assert.is(policy('version-fraud--v1').egress.length, 1);
});

test('the store of the artifact can be reached, on its own port', () => {
  const ports = (artifact: string): number[] =>
    policy('version-fraud--v1', model(`{artifact: ${artifact}}`)).egress[1].ports.map(({ port }: Manifest) => port);
  assert.equal(ports('{mode: s3, s3: {bucket: models, path: a}}'), [443, 80]);
  assert.equal(ports('{mode: s3, s3: {bucket: models, path: a, endpoint: "http://minio.data:9000/"}}'), [9000]);
  assert.equal(ports('{mode: http, http: {url: "https://models.example.com/a:1/b.onnx"}}'), [443]);
  assert.equal(ports('{mode: http, http: {url: "https://models.example.com/b.onnx"}}'), [443]);
  assert.equal(ports('{mode: http, http: {url: "https://models.example.com?at=10:30"}}'), [443]);
  assert.equal(ports('{mode: http, http: {url: "http://models.example.com/b.onnx"}}'), [80]);
});

test('more can be let in, and the policy can be left out', () => {
  const { from } = policy('version-fraud--v1', model('{networkPolicy: {allowFrom: [{podSelector: {}}]}}')).ingress[0];
  assert.equal(from[1], { podSelector: {} });
  assert.equal(render(fraud, model('{networkPolicy: {enabled: false}}')).of('NetworkPolicy'), []);
});

test('Prometheus finds the metrics as the platform says', () => {
  const none = render(fraud);
  assert.equal(none.of('ServiceMonitor'), []);
  assert.not('annotations' in none.one('Deployment', 'version-fraud--v1').spec.template.metadata);

  const marked = render(
    fraud,
    'platform: {telemetry: {metrics: {mode: annotations, namespace: monitoring}}}',
    model('{podAnnotations: {prometheus.io/port: "1"}}'),
  );
  assert.equal(marked.one('Deployment', 'version-fraud--v1').spec.template.metadata.annotations, {
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': '1',
    'prometheus.io/path': '/metrics',
  });
  assert.equal(marked.one('NetworkPolicy', 'version-fraud--v1').spec.ingress[0].from[1], {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } },
  });

  const monitored = render(
    fraud,
    'platform: {telemetry: {metrics: {mode: operator, operator: {labels: {release: prometheus}}}}}',
  );
  const { metadata, spec } = monitored.one('ServiceMonitor', 'model-fraud');
  assert.is(metadata.labels.release, 'prometheus');
  assert.equal(spec.endpoints, [{ port: 'http', path: '/metrics', interval: '30s' }]);
  const read = monitored
    .of('Service')
    .filter(({ metadata: { labels } }) => 'version' in labels)
    .map((service) => service.metadata.name);
  assert.equal(spec.selector.matchExpressions, [{ key: 'version', operator: 'Exists' }]);
  assert.equal(read, ['demo-serving-version-fraud--v1', 'demo-serving-version-fraud--v2']);
});

test('helm test asks by the Service, as a caller, in a pod that no Service sends requests to', () => {
  const chart = render(fraud);
  const pod = chart.one('Pod', 'test-fraud');
  assert.is(pod.metadata.annotations['helm.sh/hook'], 'test');
  assert.is(pod.metadata.labels['calls.ml-platform/demo-serving-model-fraud'], 'true');
  assert.equal(pod.spec.containers[0].env, [{ name: 'ADDRESS', value: 'http://demo-serving-model-fraud:80/health' }]);
  for (const { spec } of chart.of('Service')) {
    assert.ok(Object.entries(spec.selector).some(([key, value]) => pod.metadata.labels[key] !== value));
  }
});

test.run();
