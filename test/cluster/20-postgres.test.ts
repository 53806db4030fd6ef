// PostgreSQL of the chart's own: databases for their owners only, data and credentials that outlive pods, upgrades, rollbacks and the release.
// @group cluster
// @needs kind kubectl helm4
// @minutes 4
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from '../images/index.ts';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { type Client, eventually, podsOf, waitForReadyPods } from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { DatabaseClient } from './postgres/database-client.ts';
import { builtinValues } from './postgres/values.ts';

const namespace = 'postgres';
const release = { name: 'data', namespace };
const server = 'data-data-layer-postgres';
const databaseSecret = (database: string): string => `data-data-layer-database-${database}`;
const pods = { namespace, selector: 'app.kubernetes.io/name=postgres' };
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;
let mlops: DatabaseClient;

const clientOf = (database: string): Promise<DatabaseClient> =>
  DatabaseClient.start(cluster, client, { namespace, release: release.name, database });

async function passwordOf(secret: string): Promise<string> {
  const { data = {} } = await client.core.readNamespacedSecret({ namespace, name: secret });
  return Buffer.from(data.password ?? '', 'base64').toString();
}

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  await cluster.load(...(await Promise.all((['postgres', 'toolbox'] as const).map(testImage))));
});

test.after(() => stage.close());

test('when the install is done, a client writes with what the binding gives it', async () => {
  assert.match(
    await helm.install(release, await builtinValues({ mlops: {}, api: { owner: 'team' } })),
    'STATUS: deployed',
  );
  mlops = await clientOf('mlops');
  await mlops.query('CREATE TABLE runs (id int); INSERT INTO runs VALUES (1), (2)');
  assert.is(await mlops.query('SELECT count(*) FROM runs'), '2');
});

test('the server runs with the settings of the values (DL-2)', async () => {
  assert.is(await mlops.query('SHOW shared_buffers'), '64MB');
  assert.is(await mlops.query('SHOW effective_cache_size'), '1GB');
  assert.is(await mlops.query('SHOW maintenance_work_mem'), '64MB');
  assert.is(await mlops.query('SHOW checkpoint_completion_target'), '0.9');
  assert.is(await mlops.query('SHOW data_checksums'), 'on');
});

test('an owner reaches its own database only (DL-1)', async () => {
  for (const other of ['api', 'postgres', 'template1']) {
    const words = await mlops.query('SELECT 1', 'DB_HOST', other).catch((error: Error) => error.message);
    assert.match(words, 'permission denied for database');
  }
});

test('data outlives the pod', async () => {
  const [pod] = await podsOf(client, pods);
  await client.core.deleteNamespacedPod({ namespace, name: pod?.metadata?.name ?? '' });
  await eventually('another pod', async () => {
    const [now] = await podsOf(client, pods);
    return now && now.metadata?.uid !== pod?.metadata?.uid ? { done: undefined } : { pending: 'the same pod' };
  });
  await waitForReadyPods(client, pods, 1, { timeout: 120 });
  assert.is(await mlops.query('SELECT count(*) FROM runs'), '2');
});

test('an upgrade adds a database and leaves the server running; a rollback drops none', async () => {
  const [before] = await podsOf(client, pods);
  await helm.upgrade(release, await builtinValues({ mlops: {}, api: { owner: 'team' }, reports: { connections: 3 } }));
  const reports = await clientOf('reports');
  assert.is(await reports.query('SELECT datconnlimit FROM pg_database WHERE datname = current_database()'), '3');
  const [after] = await podsOf(client, pods);
  assert.is(after?.metadata?.uid, before?.metadata?.uid);
  await helm.upgrade(release, await builtinValues({ mlops: {}, api: { owner: 'team' }, reports: { connections: 4 } }));
  await helm.run('rollback', release.name, '1', '--namespace', namespace, '--wait', '--timeout', '300s');
  assert.is(await mlops.query('SELECT count(*) FROM runs'), '2');
  assert.is(await reports.query('SELECT 1').catch(() => 'its binding is gone, as is its pod'), '1');
});

test('a password that is changed in its Secret is changed in the server', async () => {
  const name = databaseSecret('mlops');
  const { metadata, type } = await client.core.readNamespacedSecret({ namespace, name });
  await client.core.replaceNamespacedSecret({
    namespace,
    name,
    body: { metadata, type, stringData: { username: 'mlops', password: 'changedByHand' } },
  });
  mlops = await clientOf('mlops');
  await eventually(
    'the server to know the password',
    async () => {
      const answer = await mlops.query('SELECT 1').catch((error: Error) => error.message);
      return answer === '1' ? { done: undefined } : { pending: answer };
    },
    { timeout: 180, interval: 3000 },
  );
});

test('after an uninstall, a reinstall finds data and credentials', async () => {
  const before = [await passwordOf(server), await passwordOf(databaseSecret('mlops'))];
  await helm.uninstall(release);
  assert.equal([await passwordOf(server), await passwordOf(databaseSecret('mlops'))], before);
  await helm.install(release, await builtinValues({ mlops: {}, api: { owner: 'team' } }));
  mlops = await clientOf('mlops');
  assert.is(await mlops.query('SELECT count(*) FROM runs'), '2');
  assert.equal([await passwordOf(server), await passwordOf(databaseSecret('mlops'))], before);
});

test('no password is in values, manifests or logs (DL-10)', async () => {
  const secrets = await Promise.all([server, databaseSecret('mlops'), databaseSecret('api')].map(passwordOf));
  const { items } = await client.core.listNamespacedPod({ namespace });
  const own = items.filter(({ metadata }) => metadata?.labels?.['app.kubernetes.io/instance'] === release.name);
  assert.ok(own.length >= 3);
  const texts = await Promise.all([
    helm.run('get', 'all', release.name, '--namespace', namespace),
    cluster.kubectl(['get', 'pods', '--namespace', namespace, '--output', 'yaml']),
    ...own.map(({ metadata }) => cluster.kubectl(['logs', '--namespace', namespace, metadata?.name ?? ''])),
  ]);
  for (const secret of secrets) {
    assert.ok(secret.length >= 8);
    assert.ok(texts.every((text) => !text.includes(secret)));
  }
});

test.run();
