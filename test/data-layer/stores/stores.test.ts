/** Caches, object store and Kafka: what the chart makes of them, and what workloads that call them get. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Manifest, render as renderAll } from '../../serving/lib.ts';

const stores = `
dataLayer:
  enabled: true
  caches:
    cache: {}
    sessions: {builtin: {evictionPolicy: noeviction, persistence: {mode: none}}}
  objectStore:
    mode: builtin
    credentials: {mode: generated}
    buckets: {artifacts: {versioning: true}}
  kafka:
    mode: builtin
    topics: {audit-log: {topic: audit}, events: {config: {retention.ms: "1000", cleanup.policy: ""}}}
`;

const caller = (calls: string): string => `
serving: {models: {iris: {image: {repository: acme/iris, tag: v1}, calls: ${calls}, versions: {v1: {}}}}}
`;

class Rendered {
  readonly all: readonly Manifest[];

  constructor(...files: readonly string[]) {
    this.all = renderAll(...files).all;
  }

  one(kind: string, name: string): Manifest {
    const found = this.all.filter((it) => it.kind === kind && it.metadata.name.startsWith(`demo-${name}`));
    assert.is(found.length, 1, `${kind} ${name}: ${found.map((it) => it.metadata.name)}`);
    return found[0];
  }

  names(kind: string): string[] {
    return this.all.filter((it) => it.kind === kind).map((it) => it.metadata.name);
  }

  /** The server's container of a store. */
  server(name: string): Manifest {
    return this.one('StatefulSet', `data-layer-${name}`).spec.template.spec.containers[0];
  }

  /** The pod of the model that calls. */
  get callerPod(): Manifest {
    return this.one('Deployment', 'serving-version-iris--v1').spec.template;
  }

  get callerEnv(): Map<string, Manifest> {
    return new Map(this.callerPod.spec.containers[0].env.map((it: Manifest) => [it.name, it.value ?? it.valueFrom]));
  }

  get callerEgress(): Manifest[] {
    return this.one('NetworkPolicy', 'serving-version-iris--v1').spec.egress;
  }
}

test('a cache is told its settings on the command line, and its password by files', () => {
  const rendered = new Rendered(stores);
  const { args, command, env } = rendered.server('cache-cache');
  assert.equal(command, ['/bin/sh', '/scripts/start.sh']);
  assert.equal(args.slice(0, 6), ['--port', '6379', '--maxmemory', '512mb', '--maxmemory-policy', 'volatile-lru']);
  assert.equal(args.slice(6), ['--save', '900 1', '--save', '300 10', '--save', '60 10000']);
  assert.equal(
    env.map((it: Manifest) => it.name),
    ['CACHE_MAJOR_VERSION', 'CACHE_TLS'],
  );
  const { volumes } = rendered.one('StatefulSet', 'data-layer-cache-cache').spec.template.spec;
  const credentials = volumes.find((it: Manifest) => it.name === 'credentials');
  assert.is(credentials.secret.secretName, 'demo-data-layer-cache-cache');
});

test('a cache without a volume writes nothing', () => {
  const rendered = new Rendered(stores);
  assert.equal(rendered.server('cache-sessions').args.slice(-2), ['--save', '']);
  assert.not.ok(rendered.names('PersistentVolumeClaim').includes('demo-data-layer-cache-sessions'));
});

test('a cache with a certificate speaks nothing but TLS', () => {
  const rendered = new Rendered(
    stores,
    'dataLayer: {caches: {cache: {builtin: {tls: {mode: secret, secret: {name: cert}}}}}}',
  );
  assert.equal(rendered.server('cache-cache').args.slice(0, 4), ['--port', '0', '--tls-port', '6379']);
  assert.is(rendered.one('ConfigMap', 'data-layer-cache-cache').data.scheme, 'rediss');
});

test('volumes and generated Secrets are left where they are on uninstall', () => {
  const rendered = new Rendered(stores);
  for (const claim of rendered.all.filter((it) => it.kind === 'PersistentVolumeClaim'))
    assert.is(claim.metadata.annotations['helm.sh/resource-policy'], 'keep', claim.metadata.name);
  const secrets = rendered.one('ConfigMap', 'data-layer-credentials').data;
  assert.equal(Object.keys(secrets).sort(), [
    'create-secrets.sh',
    'demo-data-layer-cache-cache.json',
    'demo-data-layer-cache-sessions.json',
    'demo-data-layer-object-store.json',
  ]);
  assert.equal(rendered.names('Secret'), []);
});

test('a bucket has a Job that makes it, and another Job when something is changed', () => {
  const job = (...more: string[]): Manifest => new Rendered(stores, ...more).one('Job', 'data-layer-buckets');
  assert.is(job().metadata.name, job().metadata.name);
  assert.is.not(job().metadata.name, job('dataLayer: {objectStore: {buckets: {models: {}}}}').metadata.name);
  const files = new Rendered(stores).one('ConfigMap', 'data-layer-buckets').data;
  assert.match(files['artifacts.bucket'], /^bucket=artifacts\nversioning=true\n/);
});

test('buckets of an external store are made only if that is wanted, with all that is said of them', () => {
  const external = `
dataLayer:
  enabled: true
  objectStore:
    mode: external
    external: {region: eu-west-1, provision: true}
    credentials: {mode: keys, keys: {secret: s3}}
    buckets:
      artifacts:
        versioning: true
        lifecycle: {expireDays: 30, noncurrentExpireDays: 7, abortMultipartDays: 1}
        encryption: {mode: kms, kms: {keyId: alias/ml}}
        replication: {mode: bucket, bucket: {destination: "arn:aws:s3:::copy-of-it", role: "arn:aws:iam::123456789012:role/copy"}}
`;
  const rendered = new Rendered(external);
  const files = rendered.one('ConfigMap', 'data-layer-buckets').data;
  assert.match(
    files['artifacts.bucket'],
    /expireDays=30\nnoncurrentExpireDays=7\nabortMultipartDays=1\nencryption=kms/,
  );
  assert.is(files['artifacts.kms'], 'alias/ml');
  assert.is(files['artifacts.destination'], 'arn:aws:s3:::copy-of-it');
  const [container] = rendered.one('Job', 'data-layer-buckets').spec.template.spec.containers;
  assert.is(container.env[0].value, 'https://s3.eu-west-1.amazonaws.com');
  const none = 'dataLayer: {enabled: true, objectStore: {mode: external, buckets: {artifacts: {}}}}';
  assert.equal(new Rendered(none).names('Job'), []);
});

test('topics are described for the Job, and settings that are left as they are are skipped by it', () => {
  const files = new Rendered(stores).one('ConfigMap', 'data-layer-topics').data;
  assert.is(files['audit-log.topic'], 'topic=audit\npartitions=3\nreplicationFactor=1\n');
  assert.is(files['events.config'], '{"cleanup.policy":"","retention.ms":"1000"}');
});

test('Strimzi gets a cluster, nodes and topics that stay', () => {
  const rendered = new Rendered(`
dataLayer:
  enabled: true
  kafka:
    mode: strimzi
    strimzi: {brokers: 2, parameters: {log.retention.hours: "48", num.io.threads: ""}}
    security: {mode: tls}
    topics: {events: {config: {retention.ms: "1000", cleanup.policy: ""}}}
`);
  const { spec } = rendered.one('Kafka', 'data-layer-kafka');
  assert.equal(
    spec.kafka.listeners.map(({ port, tls }: Manifest) => [port, tls]),
    [[9093, true]],
  );
  assert.is(spec.kafka.config['default.replication.factor'], 2);
  assert.is(spec.kafka.config['min.insync.replicas'], 1);
  assert.is(spec.kafka.config['log.retention.hours'], '48');
  assert.not.ok('num.io.threads' in spec.kafka.config);
  const topic = rendered.one('KafkaTopic', 'data-layer-topic-events');
  assert.equal(topic.spec, { topicName: 'events', partitions: 3, replicas: 2, config: { 'retention.ms': '1000' } });
  for (const kind of ['Kafka', 'KafkaNodePool', 'KafkaTopic'])
    assert.is(rendered.all.find((it) => it.kind === kind).metadata.annotations['helm.sh/resource-policy'], 'keep');
  assert.is(rendered.one('ConfigMap', 'data-layer-kafka').data.securityProtocol, 'SSL');
});

test('a caller gets addresses, logins, labels that let it in, and ways out', () => {
  const rendered = new Rendered(
    stores,
    caller('{cache: cache, sessions: sessions, bucket: artifacts, topics: [audit-log, events]}'),
  );
  const env = rendered.callerEnv;
  assert.match(env.get('REDIS_URL'), /^\$\(REDIS_SCHEME\):\/\//);
  assert.is(env.get('SESSION_REDIS_PASSWORD').secretKeyRef.name, 'demo-data-layer-cache-sessions');
  assert.is(env.get('S3_BUCKET').configMapKeyRef.name, 'demo-data-layer-bucket-artifacts');
  assert.is(env.get('AWS_ACCESS_KEY_ID').secretKeyRef.name, 'demo-data-layer-object-store');
  assert.is(env.get('KAFKA_TOPICS'), '$(KAFKA_TOPIC_AUDIT_LOG),$(KAFKA_TOPIC_EVENTS)');
  const labels = Object.keys(rendered.callerPod.metadata.labels).filter((it) => it.startsWith('calls.ml-platform/'));
  assert.equal(labels.map((it) => it.slice('calls.ml-platform/demo-data-layer-'.length)).sort(), [
    'cache-cache',
    'cache-sessions',
    'kafka',
    'object-store',
  ]);
  for (const name of ['cache-cache', 'cache-sessions', 'kafka', 'object-store']) {
    const { ingress } = rendered.one('NetworkPolicy', `data-layer-${name}`).spec;
    assert.ok(labels.includes(Object.keys(ingress[0].from[0].podSelector.matchLabels)[0] as string), name);
    const out = rendered.callerEgress.flatMap((it) => it.to ?? []);
    assert.ok(
      out.some((it) => it.podSelector.matchLabels['app.kubernetes.io/name'] === name),
      name,
    );
  }
});

test('one cache for both purposes is one label', () => {
  const rendered = new Rendered(stores, caller('{cache: cache, sessions: cache}'));
  assert.is(rendered.callerEnv.get('SESSION_REDIS_HOST').configMapKeyRef.name, 'demo-data-layer-cache-cache');
});

test('stores that run elsewhere are reached by their ports, those of another release by its pods', () => {
  const elsewhere = new Rendered(
    `
dataLayer:
  enabled: true
  caches: {cache: {mode: external, external: {host: c.example.com, port: 6380}, credentials: {mode: uri, uri: {secret: c}}}}
  objectStore: {mode: external, external: {endpoint: "https://s3.example.com:9000"}, buckets: {artifacts: {}}}
  kafka:
    mode: external
    external: {bootstrapServers: "a.example.com:9094,b.example.com:9095"}
    security: {mode: saslScram, saslScram: {secret: kafka-login}}
    topics: {events: {}}
`,
    caller('{cache: cache, bucket: artifacts, topics: [events]}'),
  );
  const ports = elsewhere.callerEgress.flatMap((it) => (it.to ? [] : it.ports.map(({ port }: Manifest) => port)));
  assert.equal(ports.sort(), [53, 53, 6380, 9000, 9095]);
  assert.is(elsewhere.callerEnv.get('KAFKA_SASL_MECHANISM'), 'SCRAM-SHA-512');
  assert.is(elsewhere.one('ConfigMap', 'data-layer-kafka').data.securityProtocol, 'SASL_SSL');

  const shared = new Rendered(
    `
dataLayer:
  enabled: true
  caches: {cache: {mode: shared, shared: {release: data}}}
  objectStore: {mode: shared, shared: {release: data}, credentials: {mode: generated}, buckets: {artifacts: {}}}
  kafka: {mode: shared, shared: {release: data}, topics: {events: {}}}
`,
    caller('{cache: cache, bucket: artifacts, topics: [events]}'),
  );
  assert.is(shared.callerEnv.get('S3_BUCKET').configMapKeyRef.name, 'data-data-layer-bucket-artifacts');
  assert.is(shared.callerEnv.get('REDIS_PASSWORD').secretKeyRef.name, 'data-data-layer-cache-cache');
  assert.is(shared.callerPod.metadata.labels['calls.ml-platform/data-data-layer-kafka'], 'true');
  assert.equal(
    shared.all.filter((it) => it.metadata.name.includes('demo-data-layer')),
    [],
  );
});

test.run();
