/** What `dataLayer.postgres` renders in each mode, and that Kubernetes and CloudNativePG take it. */
import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checker, root } from '../../schemas/lib.ts';
import { type Manifest, render } from '../../serving/lib.ts';

const SERVER = 'demo-data-layer-postgres';
const DATABASE = 'demo-data-layer-database';
const values = (postgres: string): string => `dataLayer: {enabled: true, postgres: {${postgres}}}`;
const builtin =
  'mode: builtin, databases: {ml-platform: {connections: 30}, mlops: {owner: ops}, idle: {enabled: false}}';

/** Renders, and has every object checked by its schema. */
function rendered(...files: readonly string[]): readonly Manifest[] {
  const { all } = render(...files);
  for (const object of all) {
    const [group = '', version] = String(object.apiVersion).split('/');
    const kind = String(object.kind).toLowerCase();
    const crd = `schemas/crds/${group}/${kind}_${version}.json`;
    const suffix = [group.split('.')[0], version].filter(Boolean).join('-');
    const path = existsSync(`${root}/${crd}`) ? crd : `schemas/kubernetes/v1.36.0-strict/${kind}-${suffix}.json`;
    assert.equal(checker(path)(JSON.stringify(object)), [], `${path}: ${JSON.stringify(object)}`);
  }
  return all;
}

function one(objects: readonly Manifest[], kind: string, name = SERVER): Manifest {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  assert.is(found.length, 1, `${kind} ${name}`);
  return found[0];
}

test('no server, no objects', () => {
  assert.equal(render(values('mode: none')).all, []);
});

test('the server has its settings on its command line and its volume for ever (DL-1, DL-2, DL-11)', () => {
  const objects = rendered(
    values(`${builtin}, parameters: {work_mem: 16MB, maintenance_work_mem: ""}, maxConnections: 120`),
  );
  const { spec } = one(objects, 'StatefulSet').spec.template;
  const settings = spec.containers[0].args.filter((word: string) => word !== '-c');
  assert.equal(settings.slice(-5), [
    'max_connections=120',
    'checkpoint_completion_target=0.9',
    'effective_cache_size=1GB',
    'shared_buffers=256MB',
    'work_mem=16MB',
  ]);
  assert.equal(spec.containers[0].resources, {
    requests: { cpu: '1', memory: '2Gi' },
    limits: { cpu: '2', memory: '4Gi' },
  });
  assert.is(one(objects, 'PersistentVolumeClaim').metadata.annotations['helm.sh/resource-policy'], 'keep');
  assert.is(one(objects, 'Service').spec.ports[0].port, 5432);
});

test('credentials are made once for each database and the administrator, and none is written down', () => {
  const objects = rendered(values(builtin));
  const { data } = one(objects, 'ConfigMap', 'demo-data-layer-credentials');
  assert.equal(
    Object.keys(data)
      .filter((file) => file.endsWith('.json'))
      .sort(),
    [`${DATABASE}-ml-platform.json`, `${DATABASE}-mlops.json`, `${SERVER}.json`],
  );
  const secret = JSON.parse(data[`${DATABASE}-mlops.json`]);
  assert.equal(secret.stringData, { password: '%random:password%', username: 'ops' });
  assert.is(secret.type, 'kubernetes.io/basic-auth');
  assert.not.ok('app.kubernetes.io/instance' in secret.metadata.labels, 'Argo CD would count it in');
  assert.equal(
    objects.filter(({ kind }) => kind === 'Secret'),
    [],
  );
  assert.equal(one(objects, 'Role', 'demo-data-layer-credentials').rules, [
    { apiGroups: [''], resources: ['secrets'], verbs: ['create'] },
  ]);
});

test('the Job of credentials has another name for other Secrets, and the same for the same', () => {
  const nameOf = (more: string): string =>
    render(values(builtin), more).all.find(
      ({ kind, metadata }) => kind === 'Job' && metadata.name.includes('credentials'),
    ).metadata.name;
  assert.is(nameOf(''), nameOf('dataLayer: {postgres: {parameters: {work_mem: 8MB}}}'));
  assert.is.not(nameOf(''), nameOf('dataLayer: {postgres: {databases: {more: {}}}}'));
});

test('a new database leaves the server alone and is made by the provisioner', () => {
  const before = rendered(values(builtin));
  const after = rendered(values(builtin), 'dataLayer: {postgres: {databases: {more: {}}}}');
  assert.equal(one(after, 'StatefulSet'), one(before, 'StatefulSet'));
  const name = `${SERVER}-provisioner`;
  assert.equal(one(after, 'ConfigMap', name).data, {
    'ml-platform': 'ml_platform ml_platform 30\n',
    mlops: 'mlops ops 20\n',
    more: 'more more 20\n',
  });
  assert.is.not(
    JSON.stringify(one(after, 'Deployment', name).spec.template),
    JSON.stringify(one(before, 'Deployment', name).spec.template),
  );
  assert.ok(rendered(values('mode: builtin')).every(({ kind }) => kind !== 'Deployment'));
});

test('callers get in by their label alone', () => {
  const { spec } = one(rendered(values(builtin)), 'NetworkPolicy');
  assert.equal(spec.ingress[0].from, [{ podSelector: { matchLabels: { [`calls.ml-platform/${SERVER}`]: 'true' } } }]);
  assert.equal(
    rendered(values(`${builtin}, builtin: {networkPolicy: {enabled: false}}`)).filter(
      ({ kind }) => kind === 'NetworkPolicy',
    ),
    [],
  );
});

test('with a certificate the server refuses whoever comes without TLS (DL-9)', () => {
  const tls = 'builtin: {tls: {mode: secret, secret: {name: postgres-tls}}}';
  const objects = rendered(values(`${builtin}, ${tls}`));
  const args = one(objects, 'StatefulSet').spec.template.spec.containers[0].args;
  assert.ok(
    ['hba_file=/scripts/hba-tls.conf', 'ssl=on', 'ssl_min_protocol_version=TLSv1.3'].every((it) => args.includes(it)),
  );
  const { data } = one(objects, 'ConfigMap', `${DATABASE}-mlops`);
  assert.is(data.sslMode, 'verify-full');
  assert.is(data.sslRootCert, '/etc/ml-platform/postgres/ca.crt');
});

test('the cluster of CloudNativePG has owners, databases, and ways in for owners only (DL-3, DL-4)', () => {
  const objects = rendered(
    values(
      'mode: cloudNativePg, pooler: {mode: pgbouncer}, databases: {mlops: {owner: ops}, api: {credentials: {mode: parts, parts: {secret: api-db}}}}',
    ),
    'platform: {telemetry: {metrics: {mode: operator, namespace: monitoring}}}',
    'dataLayer: {postgres: {cloudNativePg: {priority: high}}}\ncompute: {enabled: true, priorities: {high: {mode: use, use: {name: high}}}}',
  );
  const { spec, metadata } = one(objects, 'Cluster');
  assert.is(metadata.annotations['helm.sh/resource-policy'], 'keep');
  assert.is(spec.instances, 3);
  assert.is(spec.priorityClassName, 'high');
  assert.equal(spec.postgresql.pg_hba, [
    'hostssl "api" "api" all scram-sha-256',
    'hostssl "mlops" "ops" all scram-sha-256',
    'host all all all reject',
  ]);
  assert.equal(
    spec.managed.roles.map(({ name, passwordSecret }: Manifest) => [name, passwordSecret.name]),
    [
      ['api', 'api-db'],
      ['ops', `${DATABASE}-mlops`],
    ],
  );
  assert.equal(one(objects, 'Database', `${DATABASE}-mlops`).spec.owner, 'ops');
  assert.is(one(objects, 'Pooler', `${SERVER}-pooler`).spec.cluster.name, SERVER);
  const { data } = one(objects, 'ConfigMap', `${DATABASE}-mlops`);
  assert.is(data.host, `${SERVER}-pooler.ml.svc`);
  assert.is(data.readOnlyHost, `${SERVER}-ro.ml.svc`);
  assert.is(data.sslMode, 'verify-ca');
});

test('without a pooler the binding is that of the instance that writes', () => {
  const objects = rendered(
    values(
      'mode: cloudNativePg, cloudNativePg: {instances: 1, image: {digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000"}}, databases: {mlops: {}}',
    ),
  );
  assert.is(one(objects, 'Cluster').spec.enablePDB, false);
  const { data } = one(objects, 'ConfigMap', `${DATABASE}-mlops`);
  assert.equal([data.host, data.sslMode], [`${SERVER}-rw.ml.svc`, 'verify-full']);
});

test.run();
