// Two releases of one name in two namespaces, with objects that belong to the whole cluster, and the quota of a namespace.
// @group cluster
// @needs kind kubectl helm4
// @minutes 4
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Helm } from './chart/helm.ts';
import { predict } from './chart/predict.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { installValues, type ValuesTree } from './chart/values.ts';
import { type Client, eventsOf, eventually, labelled } from './client/index.ts';
import type { Cluster } from './cluster.ts';

const namespaces = ['team-blue', 'team-green'];
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;

/** One model under a priority of the chart's own, in a namespace that may have three pods. */
async function values(): Promise<ValuesTree> {
  return {
    ...(await installValues({ iris: { priority: 'serving', versions: { v1: {} } } })),
    compute: {
      priorities: { serving: { mode: 'create', create: { value: 1000 } } },
      quotas: { pods: { hard: { pods: 3 } } },
      limitRange: {
        enabled: true,
        defaultRequest: { cpu: '10m', memory: '16Mi' },
        default: { cpu: '100m', memory: '64Mi' },
      },
    },
  };
}

test.before(async () => {
  stage = await setStage('helm4', namespaces);
  ({ cluster, client, helm } = stage);
});

test.after(() => stage.close());

test('two releases of one name install into two namespaces, and both answer', async () => {
  for (const namespace of namespaces) {
    await helm.install({ name: 'platform', namespace }, await values());
    assert.is((await predict(client, namespace, 'platform-serving-model-iris')).predictions.length, 3);
  }
  const classes = (await labelled(cluster, 'app.kubernetes.io/instance=platform')).filter(
    ({ kind }) => kind === 'PriorityClass',
  );
  assert.is(classes.length, 2, 'each release has a PriorityClass of its own');
});

test('a pod above the quota is refused', async () => {
  const [namespace] = namespaces as [string];
  const scaled = await values();
  const serving = scaled.serving as ValuesTree;
  serving.models = { iris: { priority: 'serving', replicas: 5, versions: { v1: {} } } };
  await helm.run(...(await helm.arguments('upgrade', { name: 'platform', namespace }, scaled)));
  await eventually('the quota to refuse a pod', async () => {
    const { items } = await client.apps.listNamespacedReplicaSet({ namespace });
    const events = (
      await Promise.all(items.map((set) => eventsOf(client, namespace, set.metadata?.name ?? '')))
    ).flat();
    const refused = events.find(({ message }) => /exceeded quota/.test(message ?? ''));
    return refused ? { done: undefined } : { pending: events.at(-1)?.message ?? 'no event' };
  });
  const pods = await client.core.listNamespacedPod({ namespace });
  assert.ok(pods.items.length <= 3, `${pods.items.length} pods`);
});

test('uninstalling one leaves the other alone', async () => {
  const [blue, green] = namespaces as [string, string];
  await helm.uninstall({ name: 'platform', namespace: blue });
  assert.is((await predict(client, green, 'platform-serving-model-iris')).predictions.length, 3);
  await helm.uninstall({ name: 'platform', namespace: green });
  await eventually('the last objects to go', async () => {
    const all = await labelled(cluster, 'app.kubernetes.io/instance=platform');
    const left = all.filter((object) => object.namespace === '' || namespaces.includes(object.namespace));
    return left.length === 0
      ? { done: undefined }
      : { pending: left.map(({ kind, name }) => `${kind}/${name}`).join(', ') };
  });
});

test.run();
