// A release from its first install to its uninstall, with Helm 4: installed from a served repository into a namespace that
// enforces Pod Security `restricted`.
// @group cluster
// @uses gpus
// @needs kind kubectl helm4
// @minutes 8
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { startCaller } from './chart/caller.ts';
import type { Helm } from './chart/helm.ts';
import { predict } from './chart/predict.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { installValues, type ValuesTree } from './chart/values.ts';
import {
  type Client,
  eventually,
  leftoversOf,
  podsOf,
  send,
  waitForReadyPods,
  waitForUnschedulable,
} from './client/index.ts';
import type { Cluster } from './cluster.ts';

const namespace = 'lifecycle';
const release = { name: 'platform', namespace };
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;

const hpa = {
  mode: 'hpa',
  hpa: { minReplicas: 2, maxReplicas: 3, behavior: { scaleDown: { stabilizationWindowSeconds: 5 } } },
};

/** Two versions of `fraud` on the pool of two nodes; `vision` on the other pool; `plain` without a GPU. */
function models(): ValuesTree {
  return {
    fraud: {
      pool: 'a100',
      replicas: 2,
      pdb: { mode: 'maxUnavailable' },
      spread: { zones: 'required', nodes: 'required' },
      artifactCache: { mode: 'ephemeral' },
      versions: { v1: { env: { MODEL_VERSION_NOTE: 'first' } } },
    },
    vision: { pool: 't4', autoscaling: { mode: 'none' }, versions: { v1: {} } },
    plain: { autoscaling: hpa, versions: { v1: {} } },
  };
}

const selectorOf = (model: string): string =>
  `app.kubernetes.io/instance=platform,app.kubernetes.io/component=serving,app.kubernetes.io/name=model-${model}`;
const nodesOfPods = async (model: string): Promise<string[]> =>
  (await podsOf(client, { namespace, selector: selectorOf(model) })).map((pod) => pod.spec?.nodeName ?? '');

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
});

test.after(() => stage.close());

test('a packaged chart installs from a served repository, and --wait ends when its pods are ready', async () => {
  const text = await helm.install(release, await installValues(models()));
  assert.match(text, 'STATUS: deployed');
  assert.ok(
    stage.repository.requests.some((request) => /GET \/ml-platform-.*\.tgz/.test(request)),
    'no archive was fetched',
  );
  await waitForReadyPods(client, { namespace, selector: selectorOf('fraud') }, 2);
});

test('a model answers /predict, /health and /metrics through its Service', async () => {
  const { predictions } = await predict(client, namespace, 'platform-serving-model-fraud');
  assert.equal(predictions, ['setosa', 'versicolor', 'virginica']);
  const target = { namespace, name: 'platform-serving-model-fraud', port: 'http' };
  assert.is((await send(client, target, '/health')).status, 200);
  assert.match((await send(client, target, '/metrics')).text, /^model_server_model_loaded/m);
  assert.is((await predict(client, namespace, 'platform-serving-version-fraud--v1')).predictions.length, 3);
});

test('the scheduler puts each model on its pool, and pods know whether they have a GPU', async () => {
  const names = (pool: string): string[] => cluster.nodesOf(pool).map(({ name }) => name);
  assert.equal((await nodesOfPods('fraud')).sort(), names('a100').sort(), 'one on each node of its pool');
  assert.equal(await nodesOfPods('vision'), names('t4'));
  assert.ok(
    (await nodesOfPods('plain')).every((node) => names('cpu').includes(node)),
    'no GPU node runs it',
  );
  const gpuEnv = async (model: string): Promise<string | undefined> => {
    const [pod] = await podsOf(client, { namespace, selector: selectorOf(model) });
    return pod?.spec?.containers[0]?.env?.find(({ name }) => name === 'ENABLE_GPU_ACCELERATION')?.value;
  };
  assert.is(await gpuEnv('fraud'), 'true');
  assert.is(await gpuEnv('plain'), 'false');
});

test('helm test asks the models', async () => {
  const text = await helm.run('test', release.name, '--namespace', namespace, '--timeout', '120s');
  assert.match(text, /Phase:\s+Succeeded/);
});

test('an upgrade from one version to two under an HPA has no conflict and loses no request', async () => {
  // The autoscaler has set the number of pods by now: an upgrade that wrote it too would conflict.
  await waitForReadyPods(client, { namespace, selector: selectorOf('plain') }, 2);
  const caller = await startCaller(cluster, client, namespace, 'platform-serving-model-plain');
  const next = models();
  next.plain = { autoscaling: hpa, env: { RELEASE: 'second' }, versions: { v1: {}, v2: {} } };
  const text = await helm.upgrade(release, await installValues(next));
  assert.match(text, 'REVISION: 2');
  await waitForReadyPods(client, { namespace, selector: `${selectorOf('plain')},version=v2` }, 2);
  const { answered, failed } = await caller.stop();
  assert.ok(answered > 20, `only ${answered} requests were answered`);
  assert.is(failed, 0, `${failed} of ${answered + failed} requests failed`);
  const { predictions } = await predict(client, namespace, 'platform-serving-version-plain--v2');
  assert.is(predictions.length, 3);
});

test('a bad upgrade is refused with all that is wrong, and nothing changes', async () => {
  const before = await helm.status(release);
  const pods = (await podsOf(client, { namespace, selector: 'app.kubernetes.io/instance=platform' })).map(
    (pod) => pod.metadata?.uid,
  );
  const bad = models();
  bad.fraud = { ...(bad.fraud as ValuesTree), pool: 'a1000' };
  bad.vision = { ...(bad.vision as ValuesTree), pool: 'v100' };
  const { ok, text } = await helm.try(...(await helm.arguments('upgrade', release, await installValues(bad))));
  assert.not(ok);
  assert.match(text, 'serving.models.fraud.pool: there is no "a1000" in gpuPools; there are: a100, t4');
  assert.match(text, 'serving.models.vision.pool: there is no "v100" in gpuPools; there are: a100, t4');
  assert.equal(await helm.status(release).then(({ version, info }) => [version, info.status]), [
    before.version,
    'deployed',
  ]);
  const after = (await podsOf(client, { namespace, selector: 'app.kubernetes.io/instance=platform' })).map(
    (pod) => pod.metadata?.uid,
  );
  assert.equal(after.sort(), pods.sort(), 'pods changed');
});

test('a model that asks for more GPUs than its pool has stays Pending, and the scheduler says why', async () => {
  const greedy = models();
  greedy.greedy = { pool: 'a100', gpus: 3, versions: { v1: {} } };
  await helm.run(...(await helm.arguments('upgrade', release, await installValues(greedy))));
  const reason = await waitForUnschedulable(client, { namespace, selector: selectorOf('greedy') });
  console.log(`  ${reason}`);
  assert.match(reason, 'Insufficient nvidia.com/gpu');
});

test('while a node of the pool of two is drained the model keeps answering', async () => {
  const [first] = await nodesOfPods('fraud');
  const caller = await startCaller(cluster, client, namespace, 'platform-serving-model-fraud');
  try {
    await cluster.kubectl(['drain', first ?? '', '--ignore-daemonsets', '--delete-emptydir-data', '--timeout=120s']);
    const { predictions } = await predict(client, namespace, 'platform-serving-model-fraud');
    assert.is(predictions.length, 3);
    const { answered, failed } = await caller.stop();
    assert.is(failed, 0, `${failed} of ${answered + failed} requests failed`);
  } finally {
    await cluster.kubectl(['uncordon', first ?? '']);
  }
  await waitForReadyPods(client, { namespace, selector: selectorOf('fraud') }, 2);
});

test('helm rollback brings the first revision back', async () => {
  await helm.run('rollback', release.name, '1', '--namespace', namespace, '--wait', '--timeout', '180s');
  await eventually('only the versions of the first revision', async () => {
    const found = await podsOf(client, { namespace, selector: selectorOf('plain') });
    const versions = new Set(found.map((pod) => pod.metadata?.labels?.version));
    return versions.size === 1 && versions.has('v1') ? { done: undefined } : { pending: [...versions].join(', ') };
  });
  const [pod] = await waitForReadyPods(client, { namespace, selector: selectorOf('plain') }, 2);
  assert.not(
    pod?.spec?.containers[0]?.env?.some(({ name }) => name === 'RELEASE'),
    'the old settings are back',
  );
});

test('helm uninstall leaves nothing', async () => {
  await helm.uninstall(release);
  await eventually('the last objects to go', async () => {
    const left = (await leftoversOf(cluster, release.name, namespace)).map(({ kind, name }) => `${kind}/${name}`);
    return left.length === 0 ? { done: undefined } : { pending: left.join(', ') };
  });
});

test.run();
