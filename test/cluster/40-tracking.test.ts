// MLflow on the chart's own PostgreSQL and object store, with Helm 4: what its own client records is there after its pod was
// killed, nobody comes in without a password, an upgrade migrates, and what was deleted goes.
// @group cluster
// @needs kind kubectl helm4
// @minutes 4
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from '../images/index.ts';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { type EnvVar, runTracking, trackingImages, trackingValues } from './chart/tracking.ts';
import { type Client, eventually, podsOf, send, waitForJob, waitForReadyPods } from './client/index.ts';

const namespace = 'tracking';
const release = { name: 'platform', namespace };
const server = 'platform-tracking-mlflow';
const selector = 'app.kubernetes.io/component=tracking,app.kubernetes.io/name=mlflow';
let stage: Stage;
let client: Client;
let helm: Helm;
let password = '';

const run = (task: string, env: readonly EnvVar[] = []): Promise<unknown> =>
  runTracking(client, namespace, server, task, env);

async function migrations(): Promise<string[]> {
  const { items } = await client.batch.listNamespacedJob({ namespace });
  const names = items.map(({ metadata }) => metadata?.name ?? '');
  return names.filter((name) => name.startsWith('platform-tracking-migrations-mlflow--'));
}

/** The log of all that ran in the area so far. */
async function logs(): Promise<string> {
  const pods = (await podsOf(client, { namespace, selector: '' })).filter(({ metadata }) =>
    metadata?.name?.startsWith('platform-tracking-'),
  );
  const containers = pods.flatMap(({ metadata, spec }) =>
    [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].map(({ name }) => [metadata?.name ?? '', name]),
  );
  const texts = containers.map(([name = '', container]) =>
    client.core.readNamespacedPodLog({ namespace, name, container }),
  );
  return (await Promise.all(texts)).join('\n');
}

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ client, helm } = stage);
  await stage.cluster.load(...(await Promise.all(trackingImages.map(testImage))));
});

test.after(() => stage.close());

test('it installs under --wait, after its tables were made by the migration', async () => {
  await helm.install(release, await trackingValues());
  await waitForReadyPods(client, { namespace, selector }, 1);
  const [migration, ...others] = await migrations();
  assert.equal(others, []);
  await waitForJob(client, namespace, migration ?? '');
});

test('nobody comes in without the password, which nothing shows', async () => {
  const target = { namespace, name: server, port: 'http' };
  const path = '/api/2.0/mlflow/experiments/search?max_results=1';
  assert.is((await send(client, target, '/health')).status, 200);
  assert.is((await send(client, target, path)).status, 401);
  const { data } = await client.core.readNamespacedSecret({ name: server, namespace });
  password = Buffer.from(data?.password ?? '', 'base64').toString();
  assert.match(password, /^[A-Za-z0-9]{32}$/);
  const shown = [
    await helm.run('get', 'all', release.name, '--namespace', namespace),
    await helm.run('get', 'values', release.name, '--namespace', namespace, '--all'),
    await logs(),
  ].join('\n');
  assert.not(shown.includes(password), 'the password is shown');
});

test('its own client records a run with an artifact, and a model version goes to Production', async () => {
  const { artifacts, version } = (await run('record')) as { artifacts: string; version: string };
  assert.match(artifacts, /^mlflow-artifacts:\//);
  assert.is(String(version), '1');
});

test('all of it is there after its pod was killed', async () => {
  const [pod] = await podsOf(client, { namespace, selector });
  await client.core.deleteNamespacedPod({ namespace, name: pod?.metadata?.name ?? '', gracePeriodSeconds: 0 });
  await eventually('another pod', async () => {
    const [next] = await podsOf(client, { namespace, selector });
    const isOther = next !== undefined && next.metadata?.uid !== pod?.metadata?.uid;
    return isOther ? { done: undefined } : { pending: 'none yet' };
  });
  await waitForReadyPods(client, { namespace, selector }, 1, { timeout: 180 });
  const seen = (await run('look')) as Record<string, unknown>;
  assert.is(seen.stage, 'Production');
  assert.equal(seen.tags, { promoted: 'Production' });
  assert.equal(seen.metrics, { accuracy: 0.97 });
  assert.is(seen.weights, 'petals');
});

test('what was deleted is removed with its artifacts, and nothing else is', async () => {
  const { spec } = await client.batch.readNamespacedCronJob({ namespace, name: 'platform-tracking-gc-mlflow' });
  await client.batch.createNamespacedJob({
    namespace,
    body: { metadata: { name: 'gc-now' }, spec: spec?.jobTemplate.spec ?? { template: {} } },
  });
  await waitForJob(client, namespace, 'gc-now', { timeout: 180 });
  const store = 'platform-data-layer-object-store';
  const bucket = 'platform-data-layer-bucket-artifacts';
  const fromBucket = (name: string, key: string): EnvVar => ({
    name,
    valueFrom: { configMapKeyRef: { name: bucket, key } },
  });
  const fromStore = (name: string): EnvVar => ({ name, valueFrom: { secretKeyRef: { name: store, key: name } } });
  const { runs, keys } = (await run('stored', [
    fromBucket('S3_BUCKET', 'bucket'),
    fromBucket('AWS_ENDPOINT_URL', 'endpoint'),
    fromBucket('AWS_REGION', 'region'),
    fromStore('AWS_ACCESS_KEY_ID'),
    fromStore('AWS_SECRET_ACCESS_KEY'),
  ])) as { runs: string[]; keys: string[] };
  assert.is(runs.length, 1, keys.join(', '));
  assert.ok(keys.some((key) => key.endsWith('/artifacts/model/weights.txt')));
});

test('an upgrade with other settings migrates again under --wait, and keeps credentials and data', async () => {
  const before = await migrations();
  await helm.upgrade(
    release,
    await trackingValues({
      migration: { resources: { requests: { cpu: '60m' } } },
      podAnnotations: { changed: 'yes' },
    }),
  );
  const after = await migrations();
  assert.is(after.length, 1, 'the one before is gone');
  assert.not.equal(after, before);
  await waitForJob(client, namespace, after[0] ?? '');
  await waitForReadyPods(client, { namespace, selector }, 1, { timeout: 120 });
  const { data } = await client.core.readNamespacedSecret({ name: server, namespace });
  assert.is(Buffer.from(data?.password ?? '', 'base64').toString(), password);
  const { tags } = (await run('look')) as Record<string, unknown>;
  assert.equal(tags, { promoted: 'Production' });
});

test.run();
