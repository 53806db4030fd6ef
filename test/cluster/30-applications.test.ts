// Applications for real: two releases in one namespace, one with the stores, the other with an API, a web interface and workers that find them by
// bindings alone.
// @group cluster
// @needs kind kubectl helm4 versitygw
// @minutes 4
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { apiValues, loadApplicationImages, storeValues } from './applications/values.ts';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import {
  type Client,
  eventually,
  type ProxyAnswer,
  type ProxyRequest,
  podsOf,
  send,
  waitForReadyPods,
} from './client/index.ts';
import type { Cluster } from './cluster.ts';

const namespace = 'applications';
const stores = { name: 'data', namespace };
const release = { name: 'shop', namespace };
const key = 'key-of-a-program';
const keys = { 'secret-key': 'signs-the-logins-of-the-tests', 'api-key': key };
/** What the API says of the stores that it was told of. */
interface Stores {
  readonly stores: Readonly<Record<string, { readonly ok: boolean }>>;
}

let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;

const selector = (name: string): string => `app.kubernetes.io/instance=shop,app.kubernetes.io/name=${name}`;
const ask = (path: string, request: ProxyRequest = {}, name = 'api'): Promise<ProxyAnswer> =>
  send(client, { namespace, name: `shop-applications-${name}`, port: 'http' }, path, request);
const post = (body: unknown, headers: Record<string, string> = {}): ProxyRequest => ({ method: 'POST', body, headers });

/** The API's answer to a caller inside the cluster: the API server's proxy keeps the header with a token to itself. */
async function askWithToken(path: string, token: string): Promise<unknown> {
  const script = `import os, sys, urllib.request as http
request = http.Request(os.environ["API_URL"] + sys.argv[1], headers={"Authorization": "Bearer " + sys.argv[2]})
print(http.urlopen(request).read().decode())`;
  const web = 'deployment/shop-applications-web';
  return JSON.parse(await cluster.kubectl(['exec', '-n', namespace, web, '--', 'python3', '-c', script, path, token]));
}

/** The names of the Jobs of migrations. */
async function migrations(): Promise<string[]> {
  const { items } = await client.batch.listNamespacedJob({ namespace });
  return items.flatMap(({ metadata }) => metadata?.name ?? []).filter((name) => name.includes('-migrations-'));
}

async function uidOf(name: string): Promise<string> {
  const [pod] = await waitForReadyPods(client, { namespace, selector: selector(name) }, 1, { timeout: 120 });
  return pod?.metadata?.uid ?? '';
}

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  await loadApplicationImages(cluster);
  await client.core.createNamespacedSecret({ namespace, body: { metadata: { name: 'keys' }, stringData: keys } });
});

test.after(() => stage.close());

test('a release that is installed before its stores waits for them, and is ready once they are', async () => {
  const installed = helm.install(release, await apiValues());
  await helm.install(stores, await storeValues());
  assert.match(await installed, 'STATUS: deployed');
  for (const name of ['api', 'web', 'worker-jobs']) {
    await waitForReadyPods(client, { namespace, selector: selector(name) }, 1, { timeout: 120 });
  }
  assert.is((await migrations()).length, 1);
});

test('the API uses database, caches, bucket and topic by what bindings tell it (DL-10, AP-4)', async () => {
  const { stores: found } = await eventually<Stores>(
    'the stores to answer',
    async () => {
      const { status, text } = await ask('/stores', { headers: { 'X-API-Key': key } });
      return status === 200 ? { done: JSON.parse(text) as Stores } : { pending: text };
    },
    { timeout: 60 },
  );
  assert.equal(Object.keys(found).sort(), ['bucket', 'cache', 'database', 'sessions', 'topics']);
  for (const [name, { ok }] of Object.entries(found)) assert.ok(ok, `${name}: ${JSON.stringify(found)}`);
});

test('the API and the web interface answer what is asked of them (AP-1, AP-2)', async () => {
  for (const path of ['/health', '/info', '/metrics']) assert.is((await ask(path)).status, 200, path);
  assert.is((await ask('/health', {}, 'web')).status, 200);
  assert.match((await ask('/', {}, 'web')).text, 'API: http://shop-applications-api');
});

test('who has no key or token stays out; who has one comes in (AP-5)', async () => {
  assert.is((await ask('/stores')).status, 401);
  assert.is((await ask('/stores', { headers: { 'X-API-Key': 'guessed' } })).status, 401);
  assert.is((await ask('/api/v1/me')).status, 401);
  const { access_token: token } = (
    await ask('/api/v1/auth/login', post({ username: 'jane', password: 'password' }))
  ).json() as { access_token: string };
  assert.equal(await askWithToken('/api/v1/me', token), { username: 'jane' });
});

test('what is malformed is refused (AP-8)', async () => {
  assert.is((await ask('/api/v1/auth/login', post('{'))).status, 400);
  assert.is((await ask('/api/v1/auth/login', post({ username: 1 }))).status, 422);
});

test('workers take what the API puts into the queue (AP-3)', async () => {
  const queued = await ask('/api/v1/items', post({ count: 20 }, { 'X-API-Key': key }));
  assert.is(queued.status, 200, queued.text);
  const [worker] = await podsOf(client, { namespace, selector: selector('worker-jobs') });
  const name = worker?.metadata?.name ?? '';
  await eventually('20 items to be done', async () => {
    const log = await client.core.readNamespacedPodLog({ namespace, name });
    return /"done": 20\b/.test(log) ? { done: undefined } : { pending: log.trim().split('\n').at(-1) ?? '' };
  });
});

test('flags are a file that the applications are told of (DE-15)', async () => {
  const [pod] = await podsOf(client, { namespace, selector: selector('api') });
  const script = 'cat "$FLAGD_OFFLINE_FLAG_SOURCE_PATH"';
  const text = await cluster.kubectl(['exec', '-n', namespace, pod?.metadata?.name ?? '', '--', 'sh', '-c', script]);
  assert.is((JSON.parse(text) as { flags: Record<string, { state: string }> }).flags.checkout?.state, 'ENABLED');
});

test('the same values change no pod; a changed file replaces those that read it, and none else (AP-6)', async () => {
  const [api, web] = [await uidOf('api'), await uidOf('web')];
  await helm.upgrade(release, await apiValues());
  assert.equal([await uidOf('api'), await uidOf('web')], [api, web]);
  const config = { files: { 'application.yml': 'cache:\n  size: 100\n' } };
  await helm.upgrade(release, await apiValues({ config }));
  assert.is(await uidOf('web'), web);
  await eventually('another pod of the API', async () => {
    const pods = await podsOf(client, { namespace, selector: selector('api') });
    return pods.length === 1 && pods[0]?.metadata?.uid !== api ? { done: undefined } : { pending: 'the same' };
  });
  const [pod] = await podsOf(client, { namespace, selector: selector('api') });
  const name = pod?.metadata?.name ?? '';
  assert.match(
    await cluster.kubectl(['exec', '-n', namespace, name, '--', 'cat', '/config/application.yml']),
    'size: 100',
  );
});

test('new tables come with a Job of their own, which a second upgrade does not run again', async () => {
  const [before] = await migrations();
  const changed = await apiValues({ env: { RELEASE: '2' } });
  await helm.upgrade(release, changed);
  const after = await migrations();
  assert.is(after.length, 1, 'the one before is gone');
  assert.is.not(after[0], before);
  const { metadata } = await client.batch.readNamespacedJob({ namespace, name: after[0] ?? '' });
  await helm.upgrade(release, changed);
  const again = await client.batch.readNamespacedJob({ namespace, name: after[0] ?? '' });
  assert.is(again.metadata?.uid, metadata?.uid);
});

test('no password is in what Helm keeps, or in what the pods are made of', async () => {
  const names = [
    'data-data-layer-database-backend',
    'data-data-layer-cache-jobs',
    'data-data-layer-object-store',
    'keys',
  ];
  const secrets = await Promise.all(names.map((name) => client.core.readNamespacedSecret({ namespace, name })));
  const words = secrets
    .flatMap(({ data = {} }) => Object.entries(data))
    .filter(([name]) => /password|key/i.test(name))
    .map(([, text]) => Buffer.from(text, 'base64').toString());
  assert.ok(words.length >= 5, String(words.length));
  const { items } = await client.core.listNamespacedPod({ namespace });
  const logs = items.map(({ metadata }) =>
    cluster.kubectl(['logs', '-n', namespace, metadata?.name ?? '', '--all-containers', '--ignore-errors']),
  );
  const said = [
    await helm.run('get', 'all', release.name, '--namespace', namespace),
    await cluster.kubectl(['get', 'pods,configmaps', '--namespace', namespace, '--output', 'yaml']),
    ...(await Promise.all(logs)),
  ].join('\n');
  for (const word of words) assert.not(said.includes(word));
});

test('the stores stay when the applications go', async () => {
  await helm.uninstall(release);
  const { items } = await client.core.listNamespacedPod({
    namespace,
    labelSelector: 'app.kubernetes.io/instance=shop',
  });
  assert.is(items.filter(({ metadata }) => metadata?.deletionTimestamp === undefined).length, 0);
  await waitForReadyPods(client, { namespace, selector: 'app.kubernetes.io/name=postgres' }, 1);
});

test.run();
