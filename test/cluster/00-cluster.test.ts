// The test cluster itself: its pools, images, scheduling by GPU, and requests to what runs in it.
// @group cluster
// @uses gpus
// @needs kind kubectl kubelet kubeadm crictl kube-apiserver kube-controller-manager kube-scheduler kube-proxy etcd
// @needs coredns local-path-provisioner
// @minutes 5
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testImage } from '../images/index.ts';
import {
  Client,
  createNamespace,
  deleteNamespace,
  send,
  waitForReadyPods,
  waitForUnschedulable,
} from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { modelObjects } from './fixtures.ts';
import { gpuResource, poolLabel, zoneLabel } from './settings.ts';
import { useCluster } from './use.ts';

const namespace = 'cluster-test';
let cluster: Cluster;
let client: Client;

test.before(async () => {
  cluster = await useCluster();
  client = new Client(cluster.kubeconfig);
  await cluster.load(await testImage('model-server'));
  await deleteNamespace(client, namespace); // of a run that was stopped
  await createNamespace(client, namespace);
});

test.after(() => deleteNamespace(client, namespace));

async function create(name: string, pool: string, gpus: number): Promise<void> {
  const image = await testImage('model-server');
  for (const object of modelObjects(image, { namespace, name, pool, gpus })) await client.objects.create(object);
}

test('the nodes are two GPU pools, one of them in two zones, and an untainted control plane', async () => {
  const { items } = await client.core.listNode();
  const seen = items.map(({ metadata, spec, status }) => ({
    pool: metadata?.labels?.[poolLabel],
    zone: metadata?.labels?.[zoneLabel],
    gpus: status?.allocatable?.[gpuResource] ?? '0',
    taints: spec?.taints?.map(({ key, value, effect }) => `${key}=${value}:${effect}`) ?? [],
  }));
  const tainted = ['nvidia.com/gpu=present:NoSchedule'];
  assert.equal(seen, [
    { pool: 'cpu', zone: 'zone-a', gpus: '0', taints: [] },
    { pool: 'a100', zone: 'zone-a', gpus: '2', taints: tainted },
    { pool: 'a100', zone: 'zone-b', gpus: '2', taints: tainted },
    { pool: 't4', zone: 'zone-a', gpus: '1', taints: tainted },
  ]);
});

for (const { pool, gpus } of [
  { pool: 'cpu', gpus: 0 },
  { pool: 'a100', gpus: 2 },
  { pool: 't4', gpus: 1 },
]) {
  test(`a model with ${gpus} GPUs runs on pool ${pool} and answers through its Service`, async () => {
    const name = `on-${pool}`;
    await create(name, pool, gpus);
    const [pod] = await waitForReadyPods(client, { namespace, selector: `app=${name}` }, 1);
    const nodes = cluster.nodesOf(pool).map((node) => node.name);
    assert.ok(nodes.includes(pod?.spec?.nodeName ?? ''), `${pod?.spec?.nodeName} is none of ${nodes}`);
    const body = { instances: [[5.1, 3.5, 1.4, 0.2]] };
    const target = { namespace, name, port: 'http' };
    const answer = await send(client, target, '/predict', { method: 'POST', body });
    assert.is(answer.status, 200, answer.text);
    const { predictions, pod: answering } = answer.json() as { predictions: string[]; pod: string };
    assert.equal(predictions, ['setosa']);
    assert.is(answering, pod?.metadata?.name);
    assert.is((await send(client, target, '/predict', { method: 'POST', body: '{"inst' })).status, 400);
    assert.match((await send(client, target, '/metrics')).text, /^model_server_requests_total\{code="200"/m);
  });
}

test('a model that asks for more GPUs than any node has stays Pending, and the scheduler says why', async () => {
  await create('too-large', 'a100', 3);
  const reason = await waitForUnschedulable(client, { namespace, selector: 'app=too-large' });
  assert.match(reason, 'Insufficient nvidia.com/gpu');
});

test('a Service is reached by its name from another pod', async () => {
  const image = await testImage('busybox');
  await cluster.load(image);
  const command = ['wget', '-q', '-O', '-', 'http://on-cpu/health'];
  const hardened = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  const overrides = {
    spec: {
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ name: 'caller', image: image.name, command, securityContext: hardened }],
    },
  };
  const flags = ['--restart=Never', '--rm', '--attach', '--quiet', `--overrides=${JSON.stringify(overrides)}`];
  const output = await cluster.kubectl([
    'run',
    'caller',
    `--namespace=${namespace}`,
    `--image=${image.name}`,
    ...flags,
  ]);
  assert.match(output, '"status":"ok"');
});

test.run();
