/** Versions side by side, and which of them the model's own Service sends requests to. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fraud, render } from './lib.ts';

const released = (release: string): string => `serving: {models: {fraud: {release: ${release}}}}`;

test('each version has a Deployment and a Service of its own, and the model one in front of them', () => {
  const chart = render(fraud);
  const names = (kind: string): string[] => chart.of(kind).map(({ metadata }) => metadata.name);
  assert.equal(names('Deployment'), ['demo-serving-version-fraud--v1', 'demo-serving-version-fraud--v2']);
  assert.equal(names('Service').sort(), [
    'demo-serving-model-fraud',
    'demo-serving-version-fraud--v1',
    'demo-serving-version-fraud--v2',
  ]);
  assert.equal(chart.behind('version-fraud--v1'), ['version-fraud--v1']);
  assert.equal(chart.behind('version-fraud--v2'), ['version-fraud--v2']);
});

test('a Service offers port 80 and leads to the port of the container', () => {
  const chart = render(fraud, 'serving: {models: {fraud: {service: {targetPort: 9000}}}}');
  assert.equal(chart.one('Service', 'model-fraud').spec.ports, [
    { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' },
  ]);
  assert.equal(chart.server('version-fraud--v1').ports, [{ name: 'http', containerPort: 9000, protocol: 'TCP' }]);
  assert.is(chart.env('version-fraud--v1').PORT, '9000');
});

test('rolling: all versions have requests, as far as they have pods', () => {
  const chart = render(fraud, 'serving: {models: {fraud: {versions: {v2: {replicas: 0}}}}}');
  assert.equal(chart.behind('model-fraud'), ['version-fraud--v1', 'version-fraud--v2']);
  assert.is(chart.one('Deployment', 'version-fraud--v2').spec.replicas, 0);
});

test('canary: 0 and 100 hold exactly, anything between goes to both and to no third', () => {
  const third = 'serving: {models: {fraud: {versions: {v0: {}}}}}';
  const at = (weight: number): ReturnType<typeof render> =>
    render(fraud, third, released(`{mode: canary, canary: {stable: v1, candidate: v2, weight: ${weight}}}`));
  assert.equal(at(0).behind('model-fraud'), ['version-fraud--v1']);
  assert.equal(at(1).behind('model-fraud'), ['version-fraud--v1', 'version-fraud--v2']);
  assert.equal(at(99).behind('model-fraud'), ['version-fraud--v1', 'version-fraud--v2']);
  assert.equal(at(100).behind('model-fraud'), ['version-fraud--v2']);
});

test('a new weight, or the start of a canary over all versions, restarts no pod', () => {
  const pods = (...files: string[]): unknown =>
    render(fraud, ...files)
      .of('Deployment')
      .map(({ spec }) => spec.template);
  const rolling = pods();
  for (const weight of [0, 25, 100]) {
    assert.equal(pods(released(`{mode: canary, canary: {stable: v1, candidate: v2, weight: ${weight}}}`)), rolling);
  }
  assert.equal(pods(released('{mode: blueGreen, blueGreen: {active: v2}}')), rolling);
});

test('blue-green: the active version has all requests, and the way back is its name', () => {
  assert.equal(render(fraud, released('{mode: blueGreen, blueGreen: {active: v1}}')).behind('model-fraud'), [
    'version-fraud--v1',
  ]);
  assert.equal(render(fraud, released('{mode: blueGreen, blueGreen: {active: v2}}')).behind('model-fraud'), [
    'version-fraud--v2',
  ]);
});

test('what a version does not say it takes from its model, and that from the defaults', () => {
  const chart = render(
    fraud,
    `
serving:
  modelDefaults: {env: {A: defaults, B: defaults, C: defaults}}
  models: {fraud: {env: {B: model, C: model}, versions: {v2: {env: {C: version}, image: {tag: v2.0.0}}}}}`,
  );
  const { A, B, C } = chart.env('version-fraud--v2');
  assert.equal([A, B, C], ['defaults', 'model', 'version']);
  assert.is(chart.server('version-fraud--v1').image, 'ghcr.io/acme/fraud:v1.0.0');
  assert.is(chart.server('version-fraud--v2').image, 'ghcr.io/acme/fraud:v2.0.0');
});

test('versions and models that are switched off leave nothing', () => {
  const one = render(fraud, 'serving: {models: {fraud: {versions: {v2: {enabled: false}}}}}');
  assert.equal(
    one.of('Deployment').map(({ metadata }) => metadata.name),
    ['demo-serving-version-fraud--v1'],
  );
  const none = render(fraud, 'serving: {models: {fraud: {enabled: false}}}');
  assert.equal(
    none.all.map(({ kind }) => kind),
    ['ConfigMap'],
  );
  assert.equal(render(fraud, 'serving: {enabled: false}').all, []);
});

test('selectors are those of the version for ever, and pods carry no version of the chart', () => {
  const { spec } = render(fraud, 'platform: {costCenter: ml-1, labels: {team: ml, version: mine}}').one(
    'Deployment',
    'version-fraud--v1',
  );
  assert.equal(spec.selector.matchLabels, {
    'app.kubernetes.io/name': 'model-fraud',
    'app.kubernetes.io/instance': 'demo',
    'app.kubernetes.io/component': 'serving',
    version: 'v1',
  });
  assert.equal(spec.template.metadata.labels, {
    'app.kubernetes.io/name': 'model-fraud',
    'app.kubernetes.io/instance': 'demo',
    'app.kubernetes.io/component': 'serving',
    'app.kubernetes.io/part-of': 'ml-platform',
    'app.kubernetes.io/managed-by': 'Helm',
    'ml-platform/cost-center': 'ml-1',
    'ml-platform/data-classification': 'internal',
    team: 'ml',
    tier: 'application',
    version: 'v1',
    'ml-platform/released': 'true',
  });
});

test('long names are cut, stay apart, and are legal', () => {
  const long = 'a'.repeat(40);
  const chart = render(`
serving: {models: {${long}: {image: {repository: x, tag: v1}, versions: {${'b'.repeat(30)}: {}, ${'b'.repeat(29)}c: {}}}}}`);
  const names = chart.of('Deployment').map(({ metadata }) => metadata.name);
  assert.is(new Set(names).size, 2);
  for (const name of names) assert.match(name, /^demo-serving-version-a+--0[0-9a-f]{16}$/);
});

test('two long names stay apart whose hashes begin with the same eight digits', () => {
  const long = 'm'.repeat(40);
  const chart = render(`
serving: {models: {${long}: {image: {repository: x, tag: v1}, versions: {v0016kx: {}, v002osy: {}}}}}`);
  const names = chart.of('Deployment').map(({ metadata }) => metadata.name);
  assert.is(new Set(names).size, 2, names.join(' '));
  assert.equal([...new Set(names.map((name) => name.slice(-16, -8)))], ['f387085b']);
});

test('the notes say how each model is asked', () => {
  const { notes } = render(fraud);
  assert.match(notes, 'http://demo-serving-model-fraud.ml:80');
  assert.match(notes, 'kubectl --namespace ml port-forward service/demo-serving-model-fraud 8080:80');
  assert.match(render('{}').notes, 'It has no model yet.');
});

test.run();
