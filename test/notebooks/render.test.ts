/** What `notebooks` renders, and that Kubernetes takes it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf } from '../lib/cases.ts';
import { checker } from '../schemas/lib.ts';
import { render } from './lib.ts';

const { goodValues } = await casesOf('notebooks');

// biome-ignore lint/suspicious/noExplicitAny: manifests are JSON of any form
type Any = any;

const minors = ['1.34', '1.35', '1.36', '1.37'];

/** Renders, and has every object checked by its schema in each release of Kubernetes. */
function rendered(values: string): Any[] {
  const objects = render(values) as Any[];
  for (const object of objects) {
    const text = JSON.stringify(object);
    const { data: _, ...rest } = object;
    assert.not.match(JSON.stringify(rest).replaceAll('"emptyDir":{}', ''), /:(null|\{\}|\[\]|"")/);
    const [group = '', version] = String(object.apiVersion).split('/');
    const suffix = [group.split('.')[0], version].filter(Boolean).join('-');
    for (const minor of minors) {
      const path = `schemas/kubernetes/v${minor}.0-strict/${String(object.kind).toLowerCase()}-${suffix}.json`;
      assert.equal(checker(path)(text), [], `${path}: ${text}`);
    }
  }
  return objects;
}

const find = (objects: readonly Any[], kind: string, name: string): Any =>
  objects.find((object) => object.kind === kind && object.metadata.name === `demo-notebooks-${name}`);

const pool = 'gpuPools: {a100: {nodeSelector: {pool: a100}, tolerations: [{key: nvidia.com/gpu, operator: Exists}]}}\n';
const on = (settings: string): string => `${pool}notebooks:\n  enabled: true\n${settings.replace(/^/gm, '  ')}\n`;

test('an installation without values renders nothing', () => {
  assert.equal(render(''), []);
});

test('whatever is good is taken by Kubernetes', () => {
  for (const values of goodValues) rendered(values);
});

test('a profile is a PodTemplate on its pool, with its GPUs, without a token', () => {
  const objects = rendered(on('profiles: {small: {}, gpu: {pool: a100, gpus: 2, displayName: GPU}}'));
  const gpu = find(objects, 'PodTemplate', 'profile-gpu');
  assert.is(gpu.metadata.annotations['ml-platform/display-name'], 'GPU');
  assert.is(gpu.metadata.annotations['ml-platform/profile'], 'gpu');
  const { spec } = gpu.template;
  assert.equal(spec.nodeSelector, { pool: 'a100' });
  assert.equal(spec.tolerations, [{ key: 'nvidia.com/gpu', operator: 'Exists' }]);
  assert.is(spec.containers[0].resources.limits['nvidia.com/gpu'], '2');
  assert.is(spec.automountServiceAccountToken, false);
  const env = (object: Any): Any =>
    Object.fromEntries(object.template.spec.containers[0].env.map((item: Any) => [item.name, item.value]));
  assert.is(env(gpu).ENABLE_GPU_ACCELERATION, 'true');
  assert.is(env(find(objects, 'PodTemplate', 'profile-small')).ENABLE_GPU_ACCELERATION, 'false');
});

test('every pod is one of the Pod Security Standard restricted', () => {
  const values = on(
    'profiles: {small: {placeholders: 1}}\nprePull: {enabled: true}\nplaceholders: {mode: pods, pods: {priority: low}}',
  ).concat('compute: {priorities: {low: {mode: create, create: {value: -1}}}}');
  const pods = rendered(values).flatMap(({ template, spec }) => [template?.spec, spec?.template?.spec].filter(Boolean));
  assert.is(pods.length, 6, 'hub, proxy, credentials, profile, placeholder, pre-pull');
  for (const pod of pods) {
    assert.is(pod.securityContext.runAsNonRoot, true);
    assert.is(pod.securityContext.seccompProfile.type, 'RuntimeDefault');
    for (const container of [...pod.containers, ...(pod.initContainers ?? [])]) {
      assert.is(container.securityContext.allowPrivilegeEscalation, false);
      assert.equal(container.securityContext.capabilities, { drop: ['ALL'] });
    }
  }
});

test('the Role names what the hub needs, and no wildcard', () => {
  const { rules } = find(rendered(on('profiles: {small: {}}')), 'Role', 'hub');
  assert.not.match(JSON.stringify(rules), /\*|secrets|update|patch/);
  assert.equal(
    rules.flatMap(({ resources }: Any) => resources),
    ['pods', 'persistentvolumeclaims', 'events', 'podtemplates'],
  );
});

test('notebooks reach the hub and the web, and neither private networks nor cloud metadata', () => {
  const { spec } = find(rendered(on('profiles: {small: {}}')), 'NetworkPolicy', 'profile-small');
  const blocks = spec.egress.flatMap(({ to = [] }: Any) =>
    to.flatMap(({ ipBlock }: Any) => (ipBlock ? [ipBlock] : [])),
  );
  assert.equal(
    blocks.map(({ cidr }: Any) => cidr),
    ['0.0.0.0/0', '::/0'],
  );
  for (const range of ['10.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'])
    assert.ok(blocks[0].except.includes(range), range);
  const web = spec.egress.find(({ to = [] }: Any) => to.some(({ ipBlock }: Any) => ipBlock));
  assert.equal(
    web.ports.map(({ port }: Any) => port),
    [80, 443],
  );
  const shut = find(rendered(on('profiles: {small: {}}\nnetwork: {internet: none}')), 'NetworkPolicy', 'profile-small');
  assert.not.match(JSON.stringify(shut), /ipBlock/);
});

test('a change of a setting restarts the hub, and one of a profile does not', () => {
  const hub = (settings: string): Any => find(render(on(settings)) as Any[], 'Deployment', 'hub').spec.template;
  assert.equal(hub('profiles: {small: {}}'), hub('profiles: {small: {image: {tag: other}}, large: {}}'));
  assert.not.equal(hub('profiles: {small: {}}'), hub('profiles: {small: {}}\nculling: {timeoutSeconds: 60}'));
});

test('images are fetched ahead where the profile runs, without its GPUs', () => {
  const objects = rendered(on('profiles: {gpu: {pool: a100}}\nprePull: {enabled: true}'));
  const { spec } = find(objects, 'DaemonSet', 'pre-pull-gpu').spec.template;
  assert.equal(spec.nodeSelector, { pool: 'a100' });
  assert.not.match(JSON.stringify(spec), /nvidia\.com\/gpu":/);
  assert.is(spec.initContainers[0].image, 'quay.io/jupyter/base-notebook:2026-11-02');
});

test('nothing secret is in the settings', () => {
  const values = on('profiles: {small: {}}\nhub: {services: {robot: {token: {secret: robot, key: token}}}}');
  const { data } = find(rendered(values), 'ConfigMap', 'hub');
  assert.equal(JSON.parse(data['settings.json']).services, { robot: { token: { secret: 'robot', key: 'token' } } });
});

test.run();
