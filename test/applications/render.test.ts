/** What applications become: their contract with the platform, migrations, configuration, and who may reach whom. */
import { isDeepStrictEqual } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { api, envOf, type Manifest, render, stores } from './lib.ts';

const settings = (lines: string): string => `applications: {api: ${lines}}`;
const migrated = settings('{calls: {database: platform}, migrations: {mode: job, job: {args: [migrate]}}}');

const secret = (name: string, key: string): Manifest => ({ secretKeyRef: { name, key } });
const binding = (name: string, key: string, optional?: true): Manifest => ({
  configMapKeyRef: { name: `demo-data-layer-${name}`, key, ...(optional && { optional }) },
});

test('an application is told what the contract says, and nothing that it does not call', () => {
  assert.equal(render(api).env('api'), {
    PORT: '8080',
    ML_ENVIRONMENT: 'production',
    ENABLE_GPU_ACCELERATION: 'false',
    ML_LOG_LEVEL: 'INFO',
    ML_WORKERS: '4',
    ENABLE_AUTO_RETRAINING: 'true',
  });
});

test('addresses come from bindings, passwords and keys from Secrets that exist', () => {
  const env = render(
    api,
    stores,
    settings(`{
      calls: {database: reports, cache: cache, topics: [model-events], applications: [web]},
      jwt: {existingSecret: login}, apiKeys: {existingSecret: keys}, stripe: {existingSecret: pay, key: live}}`),
    'applications: {web: {enabled: true, image: {repository: acme/web, tag: v1}, service: {port: 8000}}}',
  ).env('api');
  assert.equal(env.DATABASE_URL, secret('reports', 'uri'));
  assert.equal(env.REDIS_HOST, binding('cache-cache', 'host'));
  assert.equal(env.REDIS_PASSWORD, secret('cache', 'password'));
  assert.equal(env.KAFKA_BOOTSTRAP_SERVERS, binding('kafka', 'bootstrapServers'));
  assert.equal(env.KAFKA_TOPIC_MODEL_EVENTS, binding('topic-model-events', 'topic'));
  assert.equal(env.SECRET_KEY, secret('login', 'secret-key'));
  assert.equal(env.API_KEY, secret('keys', 'api-key'));
  assert.equal(env.STRIPE_SECRET_KEY, secret('pay', 'live'));
  assert.is(env.DATABASE_POOL_SIZE, '2');
  assert.is(env.CACHE_TTL_SECONDS, '300');
  assert.is(env.WEB_URL, 'http://demo-applications-web:8000');
});

test('the API has the size that it is known to need', () => {
  const [{ resources }] = render(api).pod('api').spec.containers;
  assert.equal(resources, { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '1', memory: '2Gi' } });
  assert.is(render(api).one('Service', 'api').spec.ports[0].port, 80);
});

test('pods wait for stores that they call, and for nothing else', () => {
  const waits = (calls: string): string[] =>
    (render(api, stores, settings(`{calls: ${calls}}`)).pod('api').spec.initContainers ?? []).map(
      ({ name }: Manifest) => name,
    );
  assert.equal(waits('{}'), []);
  for (const calls of [
    '{database: platform}',
    '{cache: cache}',
    '{sessions: whole}',
    '{bucket: artifacts}',
    '{topics: [events]}',
  ])
    assert.equal(waits(calls), ['wait-for-stores'], calls);
  const [waiting] = render(api, stores, settings('{calls: {database: platform}}')).pod('api').spec.initContainers;
  assert.is(waiting.image, 'docker.io/curlimages/curl:8.17.0');
  assert.ok(envOf(waiting).DATABASE_URL);
});

test('the Service of an application sends nothing to its migrations, which call what it calls', () => {
  const chart = render(api, stores, migrated);
  const { metadata, spec } = chart.migrations('api').spec.template;
  assert.is(metadata.labels['app.kubernetes.io/name'], 'migrations-api');
  assert.is(chart.one('Service', 'api').spec.selector['app.kubernetes.io/name'], 'api');
  assert.is(envOf(spec.containers[0]).DATABASE_URL, chart.env('api').DATABASE_URL);
  assert.equal(spec.initContainers[0].name, 'wait-for-stores');
  const { podSelector, ingress } = chart.one('NetworkPolicy', 'migrations-api').spec;
  assert.is(podSelector.matchLabels['app.kubernetes.io/name'], 'migrations-api');
  assert.is(ingress, undefined);
  // No hook: it would wait for a database that comes after it.
  assert.not(JSON.stringify(chart.migrations('api')).includes('helm.sh/hook'));
});

test('pods wait for the tables where there is something to ask', () => {
  const chart = render(api, stores, migrated, settings('{migrations: {job: {check: [alembic, check]}}}'));
  const [, schema] = chart.pod('api').spec.initContainers;
  assert.equal(
    [schema.name, schema.image, schema.args],
    ['wait-for-schema', 'ghcr.io/acme/backend:v1.0.0', ['alembic', 'check']],
  );
});

/** Values that change something, and whether the migrations have to run again for it. */
const changes: readonly [values: string, again: boolean][] = [
  [settings('{replicas: 5}'), false],
  [settings('{autoscaling: {mode: hpa}}'), false],
  [settings('{probes: {liveness: {periodSeconds: 20}}}'), false],
  ['platform: {labels: {a: b}}', false],
  ['dataLayer: {kafka: {topics: {more: {}}}}', false],
  [settings('{image: {tag: v1.0.1}}'), true],
  [settings('{migrations: {job: {args: [migrate, --all]}}}'), true],
  [settings('{migrations: {job: {retries: 9, deadlineSeconds: 60}}}'), false],
  ['platform: {telemetry: {traces: {mode: otlp, otlp: {endpoint: "http://otel:4317"}}}}', true],
  [settings('{extraContainers: [{name: proxy, image: proxy}]}'), true],
  [
    settings('{priority: serving}').concat(
      '\ncompute: {enabled: true, priorities: {serving: {mode: create, create: {value: 5}}}}',
    ),
    true,
  ],
  [settings('{calls: {database: reports}}'), true],
  [settings('{calls: {cache: cache}}'), true],
  [settings('{env: {A: b}}'), true],
  [settings('{secretEnv: {A: {secret: s, key: k}}}'), true],
  [settings('{config: {files: {a.yml: b}}}'), true],
  [settings('{resources: {limits: {cpu: 2}}}'), true],
  [settings('{securityContext: {runAsUser: 5}}'), true],
  [settings('{nodeSelector: {a: b}}'), true],
  [settings('{tolerations: [{key: a, operator: Exists}]}'), true],
  [settings('{extraVolumes: [{name: a, emptyDir: {}}]}'), true],
  [settings('{extraVolumeMounts: [{name: tmp, mountPath: /a}]}'), true],
  [settings('{serviceAccount: {mode: use, use: {name: a}}}'), true],
  [settings('{logLevel: DEBUG}'), true],
  [settings('{processes: 2}'), true],
  [settings('{databasePoolSize: 3}'), true],
  [settings('{jwt: {existingSecret: a}}'), true],
  ['platform: {environment: staging}', true],
  ['platform: {provider: openshift}', true],
  ['platform: {image: {registry: mirror.example.com}}', true],
  ['platform: {image: {pullSecrets: [a]}}', true],
  ['platform: {toolbox: {image: {tag: 8.18.0}}}', true],
  ['platform: {toolbox: {resources: {limits: {memory: 1Gi}}}}', true],
  ['training: {retraining: {enabled: false}}', true],
  ['applications: {flags: {a: {state: ENABLED, variants: {b: true}, defaultVariant: b}}}', true],
  ['dataLayer: {postgres: {databases: {platform: {credentials: {parts: {secret: other}}}}}}', true],
  ['dataLayer: {postgres: {external: {ca: {mode: secret, secret: {name: ca, key: ca.crt}}}}}', true],
  ['dataLayer: {postgres: {mode: shared, shared: {release: data}}}', true],
];

test('what a Job runs never changes under its name, and what it does not run makes no new one', () => {
  const before = render(api, stores, migrated).migrations('api');
  for (const [values, again] of changes) {
    const after = render(api, stores, migrated, values).migrations('api');
    assert.is(after.metadata.name !== before.metadata.name, again, values);
    // Kubernetes lets nobody change the pods of a Job: the name follows them, and nothing else.
    assert.is(isDeepStrictEqual(after.spec.template, before.spec.template), !again, values);
  }
});

test('a change of configuration replaces the pods, and the same values do not', () => {
  const checksum = (...files: string[]): unknown =>
    render(api, ...files).pod('api').metadata.annotations?.['checksum/config'];
  const config = settings('{config: {files: {application.yml: "size: 1"}}}');
  assert.is(checksum(), undefined);
  assert.is(checksum(config), checksum(config, settings('{replicas: 9}')));
  assert.is.not(checksum(config), checksum(config, settings('{config: {files: {application.yml: "size: 2"}}}')));
  const chart = render(api, config);
  assert.equal(chart.one('ConfigMap', 'config-api').data, { 'application.yml': 'size: 1' });
  assert.ok(
    chart
      .pod('api')
      .spec.containers[0].volumeMounts.some(
        ({ name, mountPath }: Manifest) => name === 'config' && mountPath === '/config',
      ),
  );
});

test('flags are a file of flagd, mounted without a checksum', () => {
  const chart = render(
    api,
    'applications: {flags: {new-checkout: {state: ENABLED, variants: {new: true, old: false}, defaultVariant: old}}}',
  );
  assert.equal(JSON.parse(chart.one('ConfigMap', 'flags').data['flags.json']), {
    flags: { 'new-checkout': { state: 'ENABLED', variants: { new: true, old: false }, defaultVariant: 'old' } },
  });
  assert.is(chart.env('api').FLAGD_OFFLINE_FLAG_SOURCE_PATH, '/flags/flags.json');
  assert.is(chart.pod('api').metadata.annotations, undefined);
});

test('an edge of the call graph is an address, a label that lets in, and a way out', () => {
  const chart = render(
    api,
    `
serving: {models: {fraud: {image: {repository: acme/fraud, tag: v1}, versions: {v1: {}}}}}
applications:
  api: {calls: {models: [fraud]}}
  web: {enabled: true, image: {repository: acme/web, tag: v1}, calls: {applications: [api]}}`,
  );
  assert.is(chart.env('web').API_URL, 'http://demo-applications-api:80');
  assert.is(chart.env('api').MODEL_URL_FRAUD, 'http://demo-serving-model-fraud:80');
  assert.is(chart.pod('web').metadata.labels['calls.ml-platform/demo-applications-api'], 'true');
  assert.is(chart.pod('api').metadata.labels['calls.ml-platform/demo-serving-model-fraud'], 'true');
  const policy = chart.one('NetworkPolicy', 'api').spec;
  assert.equal(policy.ingress[0].from, [
    { podSelector: { matchLabels: { 'calls.ml-platform/demo-applications-api': 'true' } } },
  ]);
  const reached = (name: string): string[] =>
    chart
      .one('NetworkPolicy', name)
      .spec.egress.flatMap(({ to = [] }: Manifest) => to)
      .map(({ podSelector }: Manifest) => podSelector.matchLabels['app.kubernetes.io/name']);
  assert.equal([reached('web'), reached('api')], [['api'], ['model-fraud']]);
});

test('workers scale from 2 to 20 by a list in the cache that they call', () => {
  const { spec } = render(
    api,
    stores,
    `
applications:
  workers:
    jobs:
      image: {repository: acme/backend, tag: v1}
      calls: {cache: cache}
      autoscaling: {mode: keda, keda: {triggers: {backlog: {mode: cacheList, cacheList: {listName: jobs, listLength: 20}}}}}`,
  ).one('ScaledObject', 'worker-jobs');
  assert.equal([spec.minReplicaCount, spec.maxReplicaCount], [2, 20]);
  assert.equal(spec.triggers, [
    {
      type: 'redis',
      name: 'backlog',
      metadata: {
        hostFromEnv: 'REDIS_HOST',
        portFromEnv: 'REDIS_PORT',
        usernameFromEnv: 'REDIS_USERNAME',
        passwordFromEnv: 'REDIS_PASSWORD',
        listName: 'jobs',
        listLength: '20',
        enableTLS: 'true',
      },
    },
  ]);
});

test('fewer pods outside of office hours: a window of KEDA beside the use of CPU', () => {
  const { spec } = render(
    api,
    settings(`{autoscaling: {mode: keda, keda: {minReplicas: 1, maxReplicas: 10, triggers: {
      day: {mode: cron, cron: {start: 0 7 * * 1-5, end: 0 19 * * 1-5, desiredReplicas: 3}},
      load: {mode: cpu, cpu: {averageUtilization: 70}}}}}}`),
  ).one('ScaledObject', 'api');
  assert.is(spec.minReplicaCount, 1);
  assert.equal(
    spec.triggers.map(({ type, metricType, metadata }: Manifest) => [type, metricType, metadata]),
    [
      ['cron', undefined, { timezone: 'Etc/UTC', start: '0 7 * * 1-5', end: '0 19 * * 1-5', desiredReplicas: '3' }],
      ['cpu', 'Utilization', { value: '70' }],
    ],
  );
  assert.not('replicas' in render(api, settings('{autoscaling: {mode: hpa}}')).one('Deployment', 'api').spec);
});

test('advice changes nothing', () => {
  const { spec } = render(api, settings('{vpa: {mode: advice}, autoscaling: {mode: hpa}}')).one(
    'VerticalPodAutoscaler',
    'api',
  );
  assert.equal(spec, {
    targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'demo-applications-api' },
    updatePolicy: { updateMode: 'Off' },
  });
});

test.run();
