// Notebooks: a real JupyterHub starts them on GPU pools, keeps people's files, and stops what nobody uses.
// @group cluster
// @uses gpus
// @needs kind kubectl helm4
// @minutes 4
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from '../images/index.ts';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { type Client, eventually, podsOf, waitForReadyPods } from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { type Answer, Robot, TOKEN } from './notebooks/robot.ts';
import { notebookValues } from './notebooks/values.ts';

const namespace = 'notebooks';
const release = { name: 'lab', namespace };
const jane = '/hub/api/users/jane';
const people = { namespace, selector: 'app.kubernetes.io/instance=lab,ml-platform/profile' };
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;
let robot: Robot;

/** Starts jane's notebook and waits until it answers. */
async function start(profile: string): Promise<void> {
  const { status, text } = await robot.ask(`${jane}/server`, { method: 'POST', body: { profile } });
  if (status !== 201 && status !== 202) {
    const log = await cluster.kubectl(['logs', '-n', namespace, 'deployment/lab-notebooks-hub', '--tail=50']);
    assert.unreachable(`${status} ${text}\n${log}`);
  }
  await eventually(
    'the notebook to be ready',
    async () => {
      const { servers } = (await robot.ask(jane)).json() as { servers: { [name: string]: { ready: boolean } } };
      return servers['']?.ready ? { done: undefined } : { pending: JSON.stringify(servers) };
    },
    { timeout: 120, interval: 1000 },
  );
}

const gone = (): Promise<void> =>
  eventually(
    'the pod of the notebook to go',
    async () => {
      const { items } = await client.core.listNamespacedPod({ namespace, labelSelector: people.selector });
      return items.length === 0 ? { done: undefined } : { pending: items.map((pod) => pod.metadata?.name).join() };
    },
    { timeout: 120 },
  );

const file = (): Promise<Answer> => robot.ask('/user/jane/api/contents/kept.txt');

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  const images = await Promise.all((['jupyterhub', 'chp', 'singleuser', 'toolbox'] as const).map(testImage));
  await cluster.load(...images);
  await client.core.createNamespacedSecret({
    namespace,
    body: { metadata: { name: 'robot' }, stringData: { token: TOKEN } },
  });
});

test.after(() => stage.close());

test('the hub and the proxy come up, with keys that the cluster made', async () => {
  assert.match(await helm.install(release, await notebookValues()), 'STATUS: deployed');
  const { data = {} } = await client.core.readNamespacedSecret({ namespace, name: 'lab-notebooks-hub' });
  assert.equal(Object.keys(data).sort(), ['cookie-secret', 'crypt-key', 'proxy-token']);
  robot = await Robot.start(cluster, client, namespace, 'lab-notebooks-proxy');
});

test("the hub's Role lets it handle notebooks in its namespace, and nothing else", async () => {
  const may = async (verb: string, what: string, where: string): Promise<string> =>
    (
      await cluster
        .kubectl([
          'auth',
          'can-i',
          verb,
          what,
          '-n',
          where,
          `--as=system:serviceaccount:${namespace}:lab-notebooks-hub`,
        ])
        // It says no by its exit code, too.
        .catch(({ message }: Error) => (message.includes('exit code 1:') ? 'no' : message))
    ).trim();
  assert.is(await may('create', 'pods', namespace), 'yes');
  assert.is(await may('list', 'podtemplates', namespace), 'yes');
  assert.match(await may('create', 'pods', 'default'), /^no$/);
  assert.match(await may('get', 'secrets', namespace), /^no$/);
  assert.match(await may('list', 'nodes', namespace), /^no$/);
});

test('nobody gets in without a token', async () => {
  assert.is((await robot.ask(jane, { token: '' })).status, 403);
  assert.is((await robot.ask(jane, { token: 'guessed' })).status, 403);
  assert.is((await robot.ask(jane, { method: 'POST' })).status, 201);
});

test('a notebook starts on the pool that its profile names, and answers through the proxy', async () => {
  await start('gpu');
  const [pod] = await waitForReadyPods(client, people, 1);
  const nodes = cluster.nodesOf('a100').map(({ name }) => name);
  assert.ok(nodes.includes(pod?.spec?.nodeName ?? ''), `it runs on ${pod?.spec?.nodeName}`);
  const [container] = pod?.spec?.containers ?? [];
  assert.is(container?.resources?.limits?.['nvidia.com/gpu'], '1');
  assert.is(container?.env?.find(({ name }) => name === 'ENABLE_GPU_ACCELERATION')?.value, 'true');
  assert.is(pod?.spec?.automountServiceAccountToken, false);
  assert.is((await robot.ask('/user/jane/api/status')).status, 200);
  assert.ok((await robot.ask('/user/jane/api/status', { token: '' })).status >= 300, 'nobody else may');
});

test("a person's files are there again after the notebook was stopped and started", async () => {
  const body = { type: 'file', format: 'text', content: 'kept' };
  assert.is((await robot.ask('/user/jane/api/contents/kept.txt', { method: 'PUT', body })).status, 201);
  const { status } = await robot.ask(`${jane}/server`, { method: 'DELETE' });
  assert.ok(status === 202 || status === 204, String(status));
  await gone();
  await start('gpu');
  assert.is(((await file()).json() as { content: string }).content, 'kept');
});

const cullAfter = (timeoutSeconds: number): Promise<object> =>
  notebookValues({ culling: { enabled: true, timeoutSeconds, everySeconds: 2 } });

test('a notebook goes on while the hub is replaced', async () => {
  const [before] = await podsOf(client, people);
  const hub = { namespace, selector: 'app.kubernetes.io/instance=lab,app.kubernetes.io/name=hub' };
  const [replaced] = await waitForReadyPods(client, hub, 1);
  await helm.upgrade(release, await cullAfter(3600));
  const [replacement] = await waitForReadyPods(client, hub, 1);
  assert.is.not(replacement?.metadata?.uid, replaced?.metadata?.uid, 'the hub is another pod');
  const [after] = await podsOf(client, people);
  assert.is(after?.metadata?.uid, before?.metadata?.uid, 'the pod is the same');
  assert.is(((await file()).json() as { content: string }).content, 'kept', 'the proxy still knows where it is');
  assert.is((await robot.ask(jane)).status, 200, 'the hub still knows who there is');
});

test('a notebook that nobody uses is stopped', async () => {
  await helm.upgrade(release, await cullAfter(15));
  await gone();
});

test('an uninstall leaves files, state and keys', async () => {
  await helm.uninstall(release);
  const { items } = await client.core.listNamespacedPersistentVolumeClaim({ namespace });
  assert.equal(items.map(({ metadata }) => metadata?.name).sort(), ['lab-notebooks-home-jane', 'lab-notebooks-hub']);
  await client.core.readNamespacedSecret({ namespace, name: 'lab-notebooks-hub' });
});

test.run();
