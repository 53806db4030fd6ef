/** What becomes of `tracking`: the server with its stores, its login, its migration and what removes deleted runs. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { envOf, evaluation, type Manifest, render, shared } from './lib.ts';

test('nothing is there unless it is switched on', () => {
  assert.equal(render('{}').of('Deployment'), []);
});

test('without a database and a bucket everything is in one volume that stays', () => {
  const chart = render(evaluation);
  const claim = chart.one('PersistentVolumeClaim');
  assert.is(claim.metadata.annotations['helm.sh/resource-policy'], 'keep');
  assert.is(chart.env.MLFLOW_BACKEND_STORE_URI, 'sqlite:////data/mlflow.db');
  assert.is(chart.env.MLFLOW_ARTIFACTS_DESTINATION, '/data/artifacts');
  assert.equal(chart.pod.spec.volumes[2], {
    name: 'data',
    persistentVolumeClaim: { claimName: 'demo-tracking-mlflow' },
  });
  assert.equal(chart.tables.command, ['python3', '/scripts/schema.py', 'upgrade']);
  assert.is(chart.one('Deployment').spec.strategy.type, 'Recreate');
  assert.equal(
    chart.of('Job').filter(({ metadata }) => metadata.name.includes('migrate')),
    [],
  );
});

test('with both it keeps nothing itself: the migration makes the tables, and pods wait for it', () => {
  const chart = render(shared);
  assert.equal(chart.of('PersistentVolumeClaim'), []);
  assert.is(chart.env.MLFLOW_BACKEND_STORE_URI, '$(DATABASE_URL)');
  assert.is(chart.env.MLFLOW_ARTIFACTS_DESTINATION, 's3://$(S3_BUCKET)');
  const names = chart.server.env.map(({ name }: Manifest) => name);
  assert.ok(names.indexOf('DATABASE_URL') < names.indexOf('MLFLOW_BACKEND_STORE_URI'), 'parts before what they make');
  assert.equal(chart.tables.command, ['python3', '/scripts/schema.py', 'wait']);
  const { spec, metadata } = chart.one('Job', 'migrations-mlflow--*');
  const [migrate] = spec.template.spec.containers;
  assert.equal(migrate.command, ['python3', '/scripts/schema.py', 'upgrade']);
  assert.is(envOf(migrate).MLFLOW_BACKEND_STORE_URI, '$(DATABASE_URL)');
  assert.not('helm.sh/hook' in metadata.annotations, 'a plain Job: nothing waits for it but the pods');
});

test('one of the two is enough to take the other into a volume', () => {
  const chart = render(shared, 'tracking: {builtin: {replicas: 1, strategy: {mode: recreate}}}');
  const half = (calls: string): Manifest =>
    render(
      shared.replace('{database: mlflow, bucket: artifacts}', calls).replace('replicas: 2', 'replicas: 1'),
      'tracking: {builtin: {strategy: {mode: recreate}}}',
    );
  assert.equal(chart.of('PersistentVolumeClaim'), []);
  assert.is(half('{database: mlflow}').env.MLFLOW_ARTIFACTS_DESTINATION, '/data/artifacts');
  assert.is(half('{bucket: artifacts}').env.MLFLOW_BACKEND_STORE_URI, 'sqlite:////data/mlflow.db');
});

test('the migration has another name whenever its pod is another, and the same one otherwise', () => {
  const name = (...files: string[]): string =>
    render(shared, ...files).one('Job', 'migrations-mlflow--*').metadata.name;
  assert.is(name(), name('serving: {models: {}}'));
  const names = [
    name(),
    name('tracking: {builtin: {image: {tag: v3.17.3-full}}}'),
    name('tracking: {builtin: {migration: {resources: {limits: {cpu: 2}}}}}'),
    name('platform: {image: {registry: mirror.example.com}}'),
    name('dataLayer: {postgres: {databases: {mlflow: {credentials: {parts: {secret: other}}}}}}'),
    name('tracking: {auth: {mode: none}}'),
  ];
  assert.is(new Set(names).size, names.length, names.join(' '));
});

test('a login is asked for unless it is switched off, and comes from a generated Secret or one of the user', () => {
  const generated = render(evaluation);
  assert.equal(generated.server.command, ['/bin/sh', '/scripts/server.sh']);
  assert.equal(generated.env.MLFLOW_AUTH_ADMIN_PASSWORD, {
    secretKeyRef: { name: 'demo-tracking-mlflow', key: 'password' },
  });
  assert.is(generated.env.MLFLOW_DEFAULT_PERMISSION, 'READ');

  const own = render(evaluation, 'tracking: {auth: {basic: {credentials: {mode: secret}}}}');
  assert.equal(own.env.MLFLOW_FLASK_SERVER_SECRET_KEY, {
    secretKeyRef: { name: 'mlflow-credentials', key: 'session-key' },
  });

  const none = render(evaluation, 'tracking: {auth: {mode: none}}');
  assert.equal(none.server.command, ['mlflow', 'server']);
  assert.not('MLFLOW_AUTH_CONFIG_PATH' in none.env);
});

test('it answers under the names of its Service and those of the user, and to no others', () => {
  const hosts = render(
    evaluation,
    'tracking: {builtin: {allowedHosts: [mlflow.example.com]}}',
  ).env.MLFLOW_SERVER_ALLOWED_HOSTS.split(',');
  for (const host of ['demo-tracking-mlflow', 'demo-tracking-mlflow.ml.svc:*', '$(POD_IP):*', 'mlflow.example.com']) {
    assert.ok(hosts.includes(host), host);
  }
  assert.not(hosts.includes('*'));
  const names = render(evaluation).server.env.map(({ name }: Manifest) => name);
  assert.ok(names.indexOf('POD_IP') < names.indexOf('MLFLOW_SERVER_ALLOWED_HOSTS'));
  const { env } = render(evaluation, 'tracking: {builtin: {allowedOrigins: ["https://a.example.com"]}}');
  assert.is(env.MLFLOW_SERVER_CORS_ALLOWED_ORIGINS, 'https://a.example.com');
});

test('what was deleted is removed through the server, on a schedule', () => {
  assert.equal(render(shared).of('CronJob'), []);
  const { spec } = render(shared, 'tracking: {builtin: {gc: {enabled: true, olderThan: 7d}}}').one(
    'CronJob',
    'gc-mlflow',
  );
  const { metadata, spec: pod } = spec.jobTemplate.spec.template;
  assert.is(spec.schedule, '30 3 * * *');
  assert.equal(pod.containers[0].command, ['python3', '/scripts/gc.py', '--older-than', '7d']);
  assert.equal(envOf(pod.containers[0]).MLFLOW_TRACKING_URI, {
    configMapKeyRef: { name: 'demo-tracking-mlflow', key: 'uri' },
  });
  assert.is(metadata.labels['calls.ml-platform/demo-tracking-mlflow'], 'true', 'the policy of the server lets it in');
  assert.is.not(metadata.labels['app.kubernetes.io/name'], 'mlflow', 'the Service sends it no requests');
});

test('Jobs carry the labels by which policies of stores let the server in', () => {
  const builtin = `
dataLayer: {enabled: true, postgres: {mode: builtin, databases: {mlflow: {}}}, objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {artifacts: {}}}}
tracking: {enabled: true, builtin: {replicas: 1, calls: {database: mlflow, bucket: artifacts}, gc: {enabled: true}}}`;
  const chart = render(builtin);
  const calls = (metadata: Manifest): string[] =>
    Object.keys(metadata.labels).filter((label) => label.startsWith('calls.ml-platform/'));
  const stores = ['calls.ml-platform/demo-data-layer-object-store', 'calls.ml-platform/demo-data-layer-postgres'];
  assert.equal(calls(chart.one('Job', 'migrations-mlflow--*').spec.template.metadata).sort(), stores);
  const gc = calls(chart.one('CronJob', 'gc-mlflow').spec.jobTemplate.spec.template.metadata);
  assert.equal(gc.sort(), [...stores, 'calls.ml-platform/demo-tracking-mlflow']);
});

test('metrics are offered where somebody reads them, and Prometheus logs in', () => {
  assert.not.ok(render(evaluation).server.args.includes('--expose-prometheus'));
  const chart = render(evaluation, 'platform: {telemetry: {metrics: {mode: operator}}}');
  assert.ok(chart.server.args.includes('--expose-prometheus'));
  assert.equal(chart.one('ServiceMonitor').spec.endpoints[0].basicAuth.username, {
    name: 'demo-tracking-mlflow',
    key: 'username',
  });
});

test('the restricted Pod Security standard holds for all its pods', () => {
  const chart = render(shared, 'tracking: {builtin: {gc: {enabled: true}}}');
  const pods = [
    chart.pod.spec,
    chart.one('Job', 'migrations-mlflow--*').spec.template.spec,
    chart.one('CronJob', 'gc-mlflow').spec.jobTemplate.spec.template.spec,
  ];
  for (const pod of pods) {
    assert.is(pod.securityContext.runAsNonRoot, true);
    for (const container of [...pod.containers, ...(pod.initContainers ?? [])]) {
      assert.equal(container.securityContext.capabilities, { drop: ['ALL'] });
      assert.is(container.securityContext.readOnlyRootFilesystem, true);
    }
  }
});

test.run();
