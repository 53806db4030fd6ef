// Caches, object store and Kafka of the chart's own: real clients use them by what a caller is given, over TLS where a store has a certificate, and data
// and logins outlive pods, upgrades and the release.
// @group cluster
// @needs kind kubectl helm4 versitygw
// @minutes 5

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type TestImageName, testImage } from '../images/index.ts';
import { createCertificate } from './chart/certificate.ts';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { imageOf, installValues, small, type ValuesTree } from './chart/values.ts';
import { type Client, eventually, podsOf, waitForJob, waitForReadyPods } from './client/index.ts';
import type { Cluster } from './cluster.ts';

const namespace = 'stores';
const release = { name: 'data', namespace };
const secrets = ['data-data-layer-cache-cache', 'data-data-layer-cache-sessions', 'data-data-layer-object-store'];
/** The stores that show a certificate, and the Secret that it is in. */
const secured = ['cache-sessions', 'object-store'].map((store) => `${release.name}-data-layer-${store}`);
const CERTIFICATE = 'stores-tls';
const tls = { mode: 'secret', secret: { name: CERTIFICATE } };
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;

async function values(more: { buckets?: ValuesTree; topics?: ValuesTree } = {}): Promise<ValuesTree> {
  const cache = { image: await imageOf('redis'), majorVersion: 7, resources: small('128Mi'), maxMemory: '8Mi' };
  const volume = { size: '256Mi', storage: 'standard' };
  const base = await installValues({
    iris: {
      calls: { cache: 'cache', sessions: 'sessions', bucket: 'artifacts', topics: ['events'] },
      versions: { v1: {} },
    },
  });
  return {
    ...base,
    platform: {
      ...(base.platform as ValuesTree),
      toolbox: { image: await imageOf('toolbox'), resources: small('64Mi') },
    },
    dataLayer: {
      enabled: true,
      caches: {
        cache: { builtin: cache },
        sessions: {
          builtin: {
            ...cache,
            tls,
            evictionPolicy: 'noeviction',
            persistence: { mode: 'volume', volume: { ...volume, savePoints: [{ seconds: 2, changes: 1 }] } },
          },
        },
      },
      objectStore: {
        mode: 'builtin',
        credentials: { mode: 'generated' },
        builtin: { image: await imageOf('s3'), resources: small('256Mi'), volume, tls },
        buckets: { artifacts: { bucket: 'acme-artifacts', versioning: true }, ...more.buckets },
      },
      kafka: {
        mode: 'builtin',
        builtin: { image: await imageOf('kafka'), resources: small('768Mi'), heap: '256Mi', volume },
        topics: {
          events: { topic: 'acme.events', partitions: 1, config: { 'retention.ms': '3600000' } },
          ...more.topics,
        },
      },
    },
  };
}

/** A pod that is given what the model that calls is given, certificates too, with a client in the place of the model. */
async function startClient(name: TestImageName): Promise<void> {
  const { spec } = await client.apps.readNamespacedDeployment({ namespace, name: 'data-serving-version-iris--v1' });
  const template = spec?.template;
  const { env = [], volumeMounts = [] } = template?.spec?.containers[0] ?? {};
  const isCertificate = (it: { name: string }): boolean => it.name.endsWith('-ca');
  const calls = Object.entries(template?.metadata?.labels ?? {}).filter(([label]) => label.startsWith('calls.'));
  await client.core.createNamespacedPod({
    namespace,
    body: {
      metadata: { name: `client-${name}`, labels: { client: name, ...Object.fromEntries(calls) } },
      spec: {
        securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
        terminationGracePeriodSeconds: 0,
        volumes: template?.spec?.volumes?.filter(isCertificate),
        containers: [
          {
            name: 'client',
            image: (await testImage(name)).name,
            command: ['sh', '-c', 'sleep 3600'],
            env,
            volumeMounts: volumeMounts.filter(isCertificate),
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          },
        ],
      },
    },
  });
  await waitForReadyPods(client, { namespace, selector: `client=${name}` }, 1);
}

const shell = (name: TestImageName, script: string): Promise<string> =>
  cluster.kubectl(['exec', '-n', namespace, `client-${name}`, '--', 'sh', '-ec', script]);
const redis = (command: string, url = 'REDIS_URL'): Promise<string> =>
  shell('redis', `redis-cli --no-auth-warning ${trust(url)} -u "$${url}" ${command} 2>&1`);
/** The cache of logins alone has a certificate. */
const trust = (url: string): string => (url === 'SESSION_REDIS_URL' ? '--tls --cacert "$SESSION_REDIS_CA_FILE"' : '');
const s3 = (query: string, options = ''): Promise<string> =>
  shell(
    'toolbox',
    `hash=$(printf '%s' "$BODY" | sha256sum | cut -c 1-64)
     printf 'user = "%s:%s"' "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" |
       curl -sS --fail-with-body --cacert "$AWS_CA_BUNDLE" -K - --aws-sigv4 "aws:amz:$AWS_REGION:s3" -H "x-amz-content-sha256: $hash" ${options} "$AWS_ENDPOINT_URL/$S3_BUCKET/${query}"`.replace(
      'hash=',
      `BODY=${options.includes('--data-binary') ? 'weights' : ''}; hash=`,
    ),
  );

/** Waits for the Jobs of the current revision. */
async function jobsAreDone(): Promise<void> {
  const { items } = await client.batch.listNamespacedJob({
    namespace,
    labelSelector: 'app.kubernetes.io/component=data-layer',
  });
  assert.is(items.length, 3);
  for (const job of items) await waitForJob(client, namespace, job.metadata?.name ?? '', { timeout: 180 });
}

async function passwords(): Promise<string[]> {
  const found = await Promise.all(secrets.map((name) => client.core.readNamespacedSecret({ namespace, name })));
  return found.flatMap(({ data }) => Object.values(data ?? {})).map((text) => Buffer.from(text, 'base64').toString());
}

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  for (const name of ['redis', 'toolbox', 's3', 'kafka'] as const) await cluster.load(await testImage(name));
  const hosts = secured.flatMap((name) => [name, `${name}.${namespace}`, `${name}.${namespace}.svc`]);
  await createCertificate(client, { namespace, name: CERTIFICATE }, hosts);
  await helm.install(release, await values());
  await jobsAreDone();
  for (const name of ['redis', 'toolbox', 'kafka'] as const) await startClient(name);
});

test.after(() => stage.close());

test('a cache has the settings of the values', async () => {
  assert.is(await redis('config get maxmemory'), 'maxmemory\n8388608');
  assert.is(await redis('config get maxmemory-policy'), 'maxmemory-policy\nvolatile-lru');
  assert.is(await redis('config get save'), 'save\n900 1 300 10 60 10000');
});

test('a crash loses nothing that a save point has promised', async () => {
  const lastSave = async (): Promise<number> => Number(await redis('lastsave', 'SESSION_REDIS_URL'));
  const before = await lastSave();
  await redis('set promised 1', 'SESSION_REDIS_URL');
  await eventually('a save point', async () => {
    const last = await lastSave();
    return last > before ? { done: undefined } : { pending: String(last) };
  });
  // The end without a last save: what a crash is.
  await redis('shutdown nosave', 'SESSION_REDIS_URL').catch(() => '');
  await eventually('the data', async () => {
    const answer = await redis('get promised', 'SESSION_REDIS_URL');
    return answer === '1' ? { done: undefined } : { pending: answer };
  });
});

test('a full cache lets go what has a time to live, and keeps the rest', async () => {
  await redis('set kept 1');
  await redis(`eval "for i=1,400 do redis.call('set', 'v'..i, string.rep('x', 65536), 'EX', 1000) end" 0`);
  assert.match(await redis('info stats'), /evicted_keys:[1-9]/);
  assert.is(await redis('get kept'), '1');
});

test('a full cache of logins refuses the next one, and loses none', async () => {
  await redis('set login 1 EX 1000', 'SESSION_REDIS_URL');
  const script = `eval "for i=1,400 do redis.call('set', 'v'..i, string.rep('x', 65536), 'EX', 1000) end" 0`;
  await redis(script, 'SESSION_REDIS_URL'); // a script that began within the limit is let go on
  assert.match(await redis('set another 1', 'SESSION_REDIS_URL'), /OOM/);
  assert.is(await redis('get login', 'SESSION_REDIS_URL'), '1');
  assert.match(await redis('info stats', 'SESSION_REDIS_URL'), /evicted_keys:0/);
});

test('nobody comes in without the password', async () => {
  assert.match(await shell('redis', 'redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" get kept'), /NOAUTH/);
});

test('a cache with a certificate is trusted by the file that callers get, and speaks nothing but TLS', async () => {
  assert.is(await redis('ping', 'SESSION_REDIS_URL'), 'PONG');
  const refused = (options: string): Promise<string> =>
    shell(
      'redis',
      `redis-cli --no-auth-warning ${options} -h "$SESSION_REDIS_HOST" -p "$SESSION_REDIS_PORT" ping 2>&1 || echo refused`,
    );
  assert.match(await refused('--tls'), /certificate verify failed/);
  const plain = await refused('');
  assert.match(plain, /refused/);
  assert.not.match(plain, /PONG|NOAUTH/);
});

test('an object store with a certificate is trusted by the file that callers get, and speaks nothing but TLS', async () => {
  const status = (options: string, address: string): Promise<string> =>
    shell('toolbox', `curl -s -o /dev/null -w '%{http_code} ' ${options} "${address}" || echo refused`);
  assert.match(await status('--cacert "$AWS_CA_BUNDLE"', '$AWS_ENDPOINT_URL'), /^[234]\d\d/);
  assert.match(await status('', '$AWS_ENDPOINT_URL'), /^000 refused/);
  assert.match(await status('', '$(echo "$AWS_ENDPOINT_URL" | sed s/https/http/)'), /^000 refused|^400/);
});

test('what is in a cache outlives its pod', async () => {
  const query = { namespace, selector: 'app.kubernetes.io/name=cache-cache' };
  const [pod] = await podsOf(client, query);
  await client.core.deleteNamespacedPod({ namespace, name: pod?.metadata?.name ?? '' });
  await eventually('another pod', async () => {
    const [next] = await podsOf(client, query);
    return next && next.metadata?.uid !== pod?.metadata?.uid ? { done: undefined } : { pending: 'the same' };
  });
  await waitForReadyPods(client, query, 1);
  await eventually('the data', async () => {
    const answer = await redis('get kept');
    return answer === '1' ? { done: undefined } : { pending: answer };
  });
});

test('objects are put, listed and got in the bucket that the Job made', async () => {
  await s3('models/iris.bin', '--request PUT --data-binary weights');
  assert.is(await s3('models/iris.bin'), 'weights');
  assert.match(await s3('?list-type=2'), /<Key>models\/iris\.bin<\/Key>/);
  assert.match(await s3('?versioning='), /<Status>Enabled<\/Status>/);
});

test('a message is produced and consumed', async () => {
  const bin = '/opt/kafka/bin';
  await shell(
    'kafka',
    `echo hello | ${bin}/kafka-console-producer.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --topic "$KAFKA_TOPICS"`,
  );
  assert.match(await consumed(), /hello/);
});

const consumed = (): Promise<string> =>
  shell(
    'kafka',
    '/opt/kafka/bin/kafka-console-consumer.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --topic "$KAFKA_TOPIC_EVENTS" --from-beginning --max-messages 1 --timeout-ms 60000',
  );

test('an upgrade adds a bucket and a topic, and harms nothing', async () => {
  const before = await passwords();
  const topics = { audit: { partitions: 2 }, events: { topic: 'acme.events', partitions: 3 } };
  await helm.upgrade(release, await values({ buckets: { models: {} }, topics }));
  await jobsAreDone();
  assert.equal(await passwords(), before);
  assert.is(await s3('models/iris.bin'), 'weights');
  assert.match(await consumed(), /hello/);
  const described = await shell(
    'kafka',
    '/opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --describe',
  );
  assert.match(described, /Topic: audit\s.*PartitionCount: 2/);
  assert.match(described, /Topic: acme\.events\s.*PartitionCount: 3/);
});

test('a release that comes back finds data and logins', async () => {
  const before = await passwords();
  await helm.uninstall(release);
  await helm.install(release, await values());
  await jobsAreDone();
  assert.equal(await passwords(), before);
  assert.is(await redis('get kept'), '1');
  assert.is(await s3('models/iris.bin'), 'weights');
  assert.match(await consumed(), /hello/);
  const described = await shell(
    'kafka',
    '/opt/kafka/bin/kafka-configs.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --describe --entity-type topics --entity-name acme.events',
  );
  assert.match(described, 'retention.ms=3600000');
});

test('no password is in what Helm keeps, or in what Jobs say', async () => {
  const { items } = await client.core.listNamespacedPod({
    namespace,
    labelSelector: 'app.kubernetes.io/component=data-layer',
  });
  const logs = await Promise.all(
    items.map((pod) => cluster.kubectl(['logs', '-n', namespace, pod.metadata?.name ?? '', '--all-containers'])),
  );
  const said = [await helm.run('get', 'all', release.name, '--namespace', namespace), ...logs].join('\n');
  for (const word of (await passwords()).filter((text) => text !== 'default')) assert.not.ok(said.includes(word));
});

test.run();
