/** What a workload gets that calls a database: address, credentials, certificate, the label that lets it in, and the way out. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Manifest, render } from '../../serving/lib.ts';

const caller = `
serving:
  models:
    iris: {image: {registry: ghcr.io, repository: acme/iris, tag: v1}, calls: {database: mlops}, versions: {v1: {}}}
`;

interface Caller {
  readonly env: Manifest;
  readonly volume: Manifest;
  readonly mount: Manifest;
  readonly labels: Manifest;
  readonly egress: Manifest;
}

function callerOf(postgres: string, entry = '{}'): Caller {
  const found = render(caller, `dataLayer: {enabled: true, postgres: {${postgres}, databases: {mlops: ${entry}}}}`);
  const { metadata, spec } = found.one('Deployment', 'version-iris--v1').spec.template;
  const [container] = spec.containers;
  const policy = found.of('NetworkPolicy').find((object) => object.metadata.name === 'demo-serving-version-iris--v1');
  const named = (list: Manifest): Manifest => list.find(({ name }: Manifest) => name === 'postgres-ca');
  return {
    env: Object.fromEntries(container.env.map((it: Manifest) => [it.name, it.value ?? Object.values(it.valueFrom)[0]])),
    volume: named(spec.volumes),
    mount: named(container.volumeMounts),
    labels: Object.keys(metadata.labels).filter((label) => label.startsWith('calls.')),
    egress: policy?.spec.egress.slice(1),
  };
}

const mount = { name: 'postgres-ca', mountPath: '/etc/ml-platform/postgres', readOnly: true };
const ca = (secretName: string, key = 'ca.crt'): Manifest => ({
  name: 'postgres-ca',
  secret: { secretName, items: [{ key, path: 'ca.crt' }] },
});
const parts = '{credentials: {mode: parts, parts: {secret: mlops-db}}}';

test("the chart's own server", () => {
  const { env, volume, labels, egress } = callerOf('mode: builtin');
  const binding = 'demo-data-layer-database-mlops';
  assert.equal(env.DB_HOST, { name: binding, key: 'host' });
  assert.equal(env.DB_PASSWORD, { name: binding, key: 'password' });
  assert.is(
    env.DATABASE_URL,
    'postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)',
  );
  assert.equal(env.PGSSLROOTCERT, { name: binding, key: 'sslRootCert', optional: true });
  assert.is(volume, undefined);
  assert.equal(labels, ['calls.ml-platform/demo-data-layer-postgres']);
  assert.equal(egress[0].to[0].podSelector.matchLabels['app.kubernetes.io/name'], 'postgres');
  const secured = callerOf('mode: builtin, builtin: {tls: {mode: secret, secret: {name: postgres-tls}}}');
  assert.equal(
    [secured.volume, secured.mount],
    [ca('postgres-tls'), mount],
    'the certificate, and not the key beside it',
  );
});

test('a cluster of CloudNativePG', () => {
  const { volume, mount: mounted, labels, egress } = callerOf('mode: cloudNativePg, pooler: {mode: pgbouncer}');
  assert.equal([volume, mounted], [ca('demo-data-layer-postgres-ca'), mount]);
  assert.equal(labels, ['calls.ml-platform/demo-data-layer-postgres']);
  assert.equal(
    egress[0].to.map(({ podSelector }: Manifest) => Object.keys(podSelector.matchLabels)[0]),
    ['cnpg.io/cluster', 'cnpg.io/poolerName'],
  );
  assert.is(callerOf('mode: cloudNativePg').egress[0].to.length, 1);
});

test('an external server', () => {
  const external = (more: string): Caller => callerOf(`mode: external, external: {host: db.example.com${more}}`, parts);
  const { env, volume, egress } = external(', port: 6432');
  assert.equal(env.DB_USERNAME, { name: 'mlops-db', key: 'username' });
  assert.is(volume, undefined);
  assert.equal(egress[0], { ports: [{ port: 6432, protocol: 'TCP' }] });
  assert.equal(external(', ca: {mode: secret, secret: {name: rds, key: ca.pem}}').volume, ca('rds', 'ca.pem'));
  assert.equal(external(', ca: {mode: configMap, configMap: {name: rds, key: ca.pem}}').volume, {
    name: 'postgres-ca',
    configMap: { name: 'rds', items: [{ key: 'ca.pem', path: 'ca.crt' }] },
  });
  const whole = callerOf(
    'mode: external, external: {host: db.example.com}',
    '{credentials: {mode: uri, uri: {secret: mlops-db}}}',
  );
  assert.equal(whole.env.DATABASE_URL, { name: 'mlops-db', key: 'uri' });
});

test('the server of another release', () => {
  const { env, volume, mount: mounted, labels, egress } = callerOf('mode: shared, shared: {release: data}');
  assert.equal(env.DB_HOST, { name: 'data-data-layer-database-mlops', key: 'host' });
  assert.equal(env.DB_PASSWORD, { name: 'data-data-layer-database-mlops', key: 'password' });
  assert.is(volume.secret.secretName, 'data-data-layer-postgres-ca');
  assert.is(volume.secret.optional, true);
  assert.equal(mounted, mount);
  assert.equal(labels, ['calls.ml-platform/data-data-layer-postgres']);
  assert.equal(egress[0], { ports: [{ port: 5432, protocol: 'TCP' }] });
  assert.is(callerOf('mode: shared, shared: {release: data, caSecret: own}').volume.secret.secretName, 'own');
});

test.run();
