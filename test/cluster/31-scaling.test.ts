// Scaling for real: an API by its CPU with a real metrics server, workers by the length of a real queue with a real KEDA; up under load, and down again.
// @group cluster
// @needs kind kubectl helm4 metrics-server keda-operator keda-adapter
// @minutes 6
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { applicationOf, cacheValues, loadApplicationImages } from './applications/values.ts';
import type { Helm } from './chart/helm.ts';
import { type Stage, setStage } from './chart/stage.ts';
import type { ValuesTree } from './chart/values.ts';
import { type Client, eventually, send, waitForReadyPods } from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { installMetricsServer } from './metrics.ts';
import { installKeda } from './operators/keda.ts';

const namespace = 'scaling';
const release = { name: 'shop', namespace };
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;

const atOnce = {
  stabilizationWindowSeconds: 0,
  selectPolicy: 'Max',
  policies: [{ type: 'Percent', value: 100, periodSeconds: 5 }],
};
const behavior = { scaleUp: atOnce, scaleDown: { ...atOnce, stabilizationWindowSeconds: 10 } };

async function values(worker: ValuesTree): Promise<ValuesTree> {
  return {
    ...(await cacheValues()),
    applications: {
      enabled: true,
      api: {
        ...(await applicationOf('api')),
        // A whole CPU for each pod, where there are two in all, would leave none to the others.
        resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '200m', memory: '256Mi' } },
        calls: { cache: 'jobs' },
        autoscaling: {
          mode: 'hpa',
          hpa: {
            minReplicas: 1,
            maxReplicas: 3,
            cpu: { averageUtilization: 70 },
            memory: { enabled: false },
            behavior,
          },
        },
      },
      workers: {
        jobs: {
          ...(await applicationOf('worker')),
          env: { WORK_SECONDS: '1' },
          calls: { cache: 'jobs' },
          autoscaling: {
            mode: 'keda',
            keda: { minReplicas: 2, maxReplicas: 6, pollingInterval: 2, cooldownPeriod: 5, behavior, ...worker },
          },
        },
      },
    },
  };
}

const queue = { mode: 'cacheList', cacheList: { listName: 'jobs', listLength: 20 } };

async function replicas(name: string): Promise<number> {
  const { status } = await client.apps.readNamespacedDeployment({ namespace, name: `shop-applications-${name}` });
  return status?.readyReplicas ?? 0;
}

/** Waits until a Deployment has as many ready pods as wanted. */
function reaches(name: string, what: string, wanted: (count: number) => boolean, timeout = 180): Promise<number> {
  return eventually<number>(
    `${name} to have ${what} pods`,
    async () => {
      const count = await replicas(name);
      return wanted(count) ? { done: count } : { pending: `${count}` };
    },
    { timeout, interval: 500 },
  );
}

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  await installMetricsServer(cluster);
  await installKeda(cluster);
  await loadApplicationImages(cluster);
  await helm.install(release, await values({ triggers: { queue } }));
});

test.after(() => stage.close());

test('the API goes up under load and down after it (DE-11)', async () => {
  assert.is(await reaches('api', 'one', (count) => count === 1), 1);
  let isLoaded = true;
  const load = Array.from({ length: 4 }, async () => {
    while (isLoaded) {
      await send(client, { namespace, name: 'shop-applications-api', port: 'http' }, '/burn').catch(() => {});
    }
  });
  const most = await reaches('api', 'more', (count) => count > 1).finally(() => {
    isLoaded = false;
  });
  await Promise.all(load);
  assert.ok(most > 1 && most <= 3, String(most));
  assert.is(await reaches('api', 'one', (count) => count === 1, 240), 1);
});

test('workers grow in number with the length of the queue, to the most that is allowed, and shrink (DE-12)', async () => {
  assert.is(await reaches('worker-jobs', 'two', (count) => count === 2), 2);
  const body = { count: 200 };
  const target = { namespace, name: 'shop-applications-api', port: 'http' };
  assert.is((await send(client, target, '/api/v1/items', { method: 'POST', body })).status, 200);
  assert.is(await reaches('worker-jobs', 'six', (count) => count === 6), 6);
  assert.is(await reaches('worker-jobs', 'two', (count) => count === 2, 300), 2);
});

test('a window of time sets how many there are, whatever the queue says (DE-13)', async () => {
  const always = { timezone: 'Etc/UTC', start: '0 0 1 1 *', end: '59 23 31 12 *', desiredReplicas: 4 };
  await helm.upgrade(release, await values({ triggers: { queue, hours: { mode: 'cron', cron: always } } }));
  await waitForReadyPods(client, { namespace, selector: 'app.kubernetes.io/name=worker-jobs' }, 4, { timeout: 120 });
});

test.run();
