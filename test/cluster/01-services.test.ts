// What tests of the chart lean on: processor metrics and an autoscaler, an object store with rclone, a node's restart.
// @group cluster
// @alone
// @needs kind kubectl versitygw metrics-server
// @minutes 4

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from '../images/index.ts';
import {
  Client,
  createNamespace,
  deleteNamespace,
  eventually,
  send,
  waitForJob,
  waitForReadyPods,
} from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { modelObjects } from './fixtures.ts';
import { installMetricsServer } from './metrics.ts';
import { startObjectStore } from './object-store.ts';
import { gpuResource } from './settings.ts';
import { useCluster } from './use.ts';

const namespace = 'services-test';
let cluster: Cluster;
let client: Client;

test.before(async () => {
  cluster = await useCluster();
  client = new Client(cluster.kubeconfig);
  await cluster.load(await testImage('model-server'), await testImage('rclone'));
  await deleteNamespace(client, namespace); // of a run that was stopped
  await createNamespace(client, namespace);
});

test.after(() => deleteNamespace(client, namespace));

test('a HorizontalPodAutoscaler adds a pod under load', async () => {
  await installMetricsServer(cluster);
  const name = 'busy';
  const image = await testImage('model-server');
  for (const object of modelObjects(image, { namespace, name, pool: 'cpu', gpus: 0 }))
    await client.objects.create(object);
  const query = { namespace, selector: `app=${name}` };
  await waitForReadyPods(client, query, 1);
  const target = { type: 'Utilization', averageUtilization: 20 };
  await client.autoscaling.createNamespacedHorizontalPodAutoscaler({
    namespace,
    body: {
      metadata: { name },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        minReplicas: 1,
        maxReplicas: 2,
        metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }],
      },
    },
  });
  const body = { instances: [[5.1, 3.5, 1.4, 0.2]] };
  await eventually(
    'a second pod',
    async () => {
      await send(client, { namespace, name, port: 'http' }, '/predict?cost=300', { method: 'POST', body });
      const { status } = await client.apps.readNamespacedDeployment({ namespace, name });
      const { status: scaler } = await client.autoscaling.readNamespacedHorizontalPodAutoscaler({ namespace, name });
      return status?.replicas === 2
        ? { done: true }
        : { pending: JSON.stringify(scaler ?? 'no status of the autoscaler yet') };
    },
    { timeout: 120, interval: 50 },
  );
});

test('rclone copies an object out of the store, as a user that is not root', async () => {
  const store = await startObjectStore(cluster, client, {
    namespace,
    bucket: 'models',
    objects: { 'iris/1/model.json': '{"name": "iris"}' },
  });
  const image = await testImage('rclone');
  const remote = `:s3,provider=Other,env_auth=true,force_path_style=true,endpoint='${store.endpoint}'`;
  const script = `rclone copy "${remote}:${store.bucket}/iris/1" /model && sha256sum /model/model.json && cat /model/model.json`;
  await client.batch.createNamespacedJob({
    namespace,
    body: {
      metadata: { name: 'fetch' },
      spec: {
        backoffLimit: 0,
        template: {
          spec: {
            restartPolicy: 'Never',
            securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: 'fetch',
                image: image.name,
                command: ['sh', '-ec', script],
                env: [{ name: 'AWS_REGION', value: store.region }],
                envFrom: [{ secretRef: { name: store.secret } }],
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ['ALL'] },
                },
                volumeMounts: [{ name: 'model', mountPath: '/model' }],
              },
            ],
            volumes: [{ name: 'model', emptyDir: {} }],
          },
        },
      },
    },
  });
  await waitForJob(client, namespace, 'fetch');
  assert.match(await cluster.kubectl(['logs', '--namespace', namespace, 'job/fetch']), '{"name": "iris"}');
});

test('a node that was restarted is ready again and has its GPUs', async () => {
  const node = cluster.nodesOf('t4')[0]?.name ?? '';
  await cluster.restartNode(node);
  const { status } = await client.core.readNode({ name: node });
  assert.is(status?.allocatable?.[gpuResource], '1');
});

test.run();
