// PostgreSQL by the real operator CloudNativePG: three instances form, the others answer reads, and a primary that is killed is replaced.
// @group cluster
// @uses gpus
// @needs kind kubectl helm4 cloudnative-pg
// @minutes 5
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { type Client, eventually } from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { installCloudNativePg } from './operators/cloudnative-pg.ts';
import { DatabaseClient } from './postgres/database-client.ts';
import { operatorValues } from './postgres/values.ts';

const namespace = 'cloud-native-pg';
const release = { name: 'data', namespace };
const name = 'data-data-layer-postgres';
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;
let mlops: DatabaseClient;

interface Instances {
  readonly primary: string;
  readonly ready: number;
}

/** What the operator says of the cluster of instances. */
async function instances(): Promise<Instances> {
  const text = await cluster.kubectl(['get', 'clusters.postgresql.cnpg.io', name, '-n', namespace, '-o', 'json']);
  const { status = {} } = JSON.parse(text) as { status?: { currentPrimary?: string; readyInstances?: number } };
  return { primary: status.currentPrimary ?? '', ready: status.readyInstances ?? 0 };
}

const threeReady = (other = ''): Promise<Instances> =>
  eventually<Instances>(
    'three ready instances',
    async () => {
      const seen = await instances();
      return seen.ready === 3 && seen.primary !== other ? { done: seen } : { pending: JSON.stringify(seen) };
    },
    { timeout: 300, interval: 1000 },
  );

/** Asks again while the operator still makes or moves something. */
const answers = (statement: string, expected: string, host?: 'DB_READ_HOST'): Promise<void> =>
  eventually(
    `the answer ${expected}`,
    async () => {
      const answer = await mlops.query(statement, host);
      return answer === expected ? { done: undefined } : { pending: answer };
    },
    { timeout: 120, interval: 1000 },
  );

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  await installCloudNativePg(cluster);
  await helm.install(release, await operatorValues({ mlops: {} }));
  await threeReady();
  mlops = await DatabaseClient.start(cluster, client, {
    namespace,
    release: release.name,
    database: 'mlops',
    ca: `${name}-ca`,
  });
});

test.after(() => stage.close());

test('the instance that writes has the settings and the database of the values, over TLS (DL-1, DL-2, DL-9)', async () => {
  await answers('SELECT current_user', 'mlops');
  assert.is(await mlops.query('SHOW maintenance_work_mem'), '64MB');
  assert.is(await mlops.query('SHOW checkpoint_completion_target'), '0.9');
  assert.is(await mlops.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()'), 't');
  await mlops.query('CREATE TABLE runs (id int); INSERT INTO runs VALUES (1), (2)');
});

test('the others answer reads, and refuse writes (DL-4)', async () => {
  await answers('SELECT count(*) FROM runs', '2', 'DB_READ_HOST');
  assert.is(await mlops.query('SELECT pg_is_in_recovery()', 'DB_READ_HOST'), 't');
  const refused = await mlops
    .query('INSERT INTO runs VALUES (3)', 'DB_READ_HOST')
    .catch((error: Error) => error.message);
  assert.match(refused, 'read-only transaction');
});

test('a primary that is killed is replaced, with what was written', async () => {
  const { primary } = await instances();
  await client.core.deleteNamespacedPod({ namespace, name: primary, gracePeriodSeconds: 0 });
  await eventually(
    'another primary',
    async () => {
      const seen = await instances();
      return seen.primary !== '' && seen.primary !== primary ? { done: undefined } : { pending: JSON.stringify(seen) };
    },
    { timeout: 180 },
  );
  await answers('INSERT INTO runs VALUES (3)', '');
  assert.is(await mlops.query('SELECT count(*) FROM runs'), '3');
  await threeReady(primary);
});

test('an upgrade with the same values changes nothing; the cluster stays when the release goes, and is found again', async () => {
  const before = await instances();
  await helm.upgrade(release, await operatorValues({ mlops: {} }));
  assert.equal(await instances(), before);
  await helm.uninstall(release);
  assert.equal(await instances(), before);
  await helm.install(release, await operatorValues({ mlops: {} }));
  await answers('SELECT count(*) FROM runs', '3');
});

test.run();
