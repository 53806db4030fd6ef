// Model artifacts from a real object store: fetched, checked against their checksum, kept warm on a volume; going back to an
// earlier artifact is one changed value.
// @group cluster
// @needs kind kubectl helm4 versitygw
// @minutes 5
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { Helm } from './chart/helm.ts';
import { predict } from './chart/predict.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { installValues, type ValuesTree } from './chart/values.ts';
import { type Client, eventually, podsOf } from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { type ObjectStore, startObjectStore } from './object-store.ts';

const namespace = 'artifacts';
const release = { name: 'models', namespace };
const service = 'models-serving-model-iris';
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;
let store: ObjectStore;

/** The trained model, and one that was spoilt on purpose so that the two can be told apart by their answers. */
const trained = await readFile(inRoot('test/images/model-server/model/iris.json'), 'utf8');
const reversed = JSON.stringify({ ...JSON.parse(trained), classes: [...JSON.parse(trained).classes].reverse() });
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function iris(path: string, text: string, cache: ValuesTree = { mode: 'ephemeral' }): ValuesTree {
  return {
    iris: {
      artifact: {
        mode: 's3',
        s3: {
          bucket: store.bucket,
          path,
          endpoint: store.endpoint,
          region: store.region,
          credentials: { mode: 'secret', secret: { name: store.secret } },
        },
        checksum: { mode: 'sha256', sha256: { file: 'model.json', digest: digest(text) } },
      },
      artifactCache: cache,
      versions: { v1: {} },
    },
  };
}

const answers = async (): Promise<readonly string[]> => (await predict(client, namespace, service)).predictions;

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  const objects = { 'iris/trained/model.json': trained, 'iris/reversed/model.json': reversed };
  store = await startObjectStore(cluster, client, { namespace, bucket: 'models', objects });
});

test.after(() => stage.close());

test('a model is fetched from the bucket, checked, and served', async () => {
  await helm.install(release, await installValues(iris('iris/trained', trained)));
  assert.equal(await answers(), ['setosa', 'versicolor', 'virginica']);
});

test('another artifact is one changed value, and so is the way back', async () => {
  await helm.upgrade(release, await installValues(iris('iris/reversed', reversed)));
  assert.equal(await answers(), ['virginica', 'versicolor', 'setosa']);
  await helm.upgrade(release, await installValues(iris('iris/trained', trained)));
  assert.equal(await answers(), ['setosa', 'versicolor', 'virginica']);
});

test('a wrong checksum keeps the new pod from starting, and the old one answers on', async () => {
  const wrong = await installValues(iris('iris/reversed', trained));
  await helm.run(...(await helm.arguments('upgrade', release, wrong)));
  await eventually('the fetch to fail', async () => {
    const pods = await podsOf(client, { namespace, selector: 'app.kubernetes.io/name=model-iris' });
    const failed = pods.find((pod) => (pod.status?.initContainerStatuses?.[0]?.restartCount ?? 0) > 0);
    return failed ? { done: undefined } : { pending: pods.map((pod) => pod.status?.phase).join(', ') };
  });
  assert.equal(await answers(), ['setosa', 'versicolor', 'virginica']);
});

test('a cache on a volume outlives pods: the next one starts while the store is gone', async () => {
  const cache = {
    mode: 'volume',
    volume: { size: '64Mi', storage: 'standard', accessMode: 'ReadWriteOnce', keep: true },
  };
  await helm.upgrade(release, await installValues(iris('iris/trained', trained, cache)));
  await client.apps.deleteNamespacedDeployment({ namespace, name: 'object-store' });
  const [pod] = await podsOf(client, { namespace, selector: 'app.kubernetes.io/name=model-iris' });
  await client.core.deleteNamespacedPod({ namespace, name: pod?.metadata?.name ?? '' });
  await eventually('a new pod that answers', async () => {
    const { pod: answering } = await predict(client, namespace, service);
    return answering !== pod?.metadata?.name ? { done: undefined } : { pending: answering };
  });
});

test('uninstall leaves the volume that was marked to be kept, and nothing else', async () => {
  await helm.uninstall(release);
  await eventually('the last objects to go', async () => {
    const left = await cluster.kubectl([
      'get',
      'all,pvc,pdb,hpa,netpol,cm,sa',
      '-n',
      namespace,
      '-l',
      'app.kubernetes.io/instance=models',
      '-o',
      'name',
    ]);
    return left === 'persistentvolumeclaim/models-serving-model-iris' ? { done: undefined } : { pending: left };
  });
});

test.run();
