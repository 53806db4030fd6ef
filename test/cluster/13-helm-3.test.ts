// Helm 3 installs and upgrades the chart as Helm 4 does.
// @group cluster
// @needs kind kubectl helm3
// @minutes 3
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Helm } from './chart/helm.ts';
import { predict } from './chart/predict.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { installValues } from './chart/values.ts';
import { type Client, waitForReadyPods } from './client/index.ts';

const namespace = 'helm-3';
const release = { name: 'classic', namespace };
const autoscaling = { mode: 'hpa', hpa: { minReplicas: 2, maxReplicas: 3 } };
let stage: Stage;
let client: Client;
let helm: Helm;

test.before(async () => {
  stage = await setStage('helm3', [namespace]);
  ({ client, helm } = stage);
});

test.after(() => stage.close());

test('Helm 3 installs the chart', async () => {
  await helm.install(release, await installValues({ iris: { autoscaling, versions: { v1: {} } } }));
  assert.is((await predict(client, namespace, 'classic-serving-model-iris')).predictions.length, 3);
});

test('Helm 3 upgrades from one version to two, and the autoscaler keeps its number of pods', async () => {
  const selector = 'app.kubernetes.io/instance=classic,version=v1';
  await waitForReadyPods(client, { namespace, selector }, 2);
  await helm.upgrade(release, await installValues({ iris: { autoscaling, versions: { v1: {}, v2: {} } } }));
  await waitForReadyPods(client, { namespace, selector }, 2);
  assert.is((await predict(client, namespace, 'classic-serving-version-iris--v2')).predictions.length, 3);
});

test('Helm 3 refuses a dangling pool with the same words', async () => {
  const values = await installValues({ iris: { pool: 'a1000', versions: { v1: {} } } });
  const { ok, text } = await helm.try(...(await helm.arguments('upgrade', release, values)));
  assert.not(ok);
  assert.match(text, 'serving.models.iris.pool: there is no "a1000" in gpuPools; there are: a100, t4');
});

test('Helm 3 uninstalls it', async () => {
  await helm.uninstall(release);
  const { items } = await client.core.listNamespacedService({ namespace });
  assert.equal(
    items.map(({ metadata }) => metadata?.name),
    [],
  );
});

test.run();
