// Training for real: a trigger's CronJob fires, the run is recorded in MLflow and registers a version, which nobody serves until
// the values name it; a job on a GPU pool; an evicted pod counts no failure, and the next one goes on from its checkpoint.
// @group cluster
// @uses gpus
// @needs kind kubectl helm4 versitygw
// @minutes 4
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Helm } from './chart/helm.ts';
import { predict } from './chart/predict.ts';
import { type Stage, setStage } from './chart/stage.ts';
import { type Client, eventually, podsOf, waitForJob } from './client/index.ts';
import type { V1Job, V1Pod } from './client/kubernetes.ts';
import type { Cluster } from './cluster.ts';
import { Registry } from './training/registry.ts';
import { loadTrainingImages, trainingValues } from './training/values.ts';

const namespace = 'training';
const release = { name: 'ml', namespace };
const everyMinute = { minutely: { job: 'iris', mode: 'schedule', schedule: { cron: '* * * * *' } } };
let stage: Stage;
let cluster: Cluster;
let client: Client;
let helm: Helm;
let registry: Registry;

/** What the trainer says at its end. */
interface Result {
  readonly began: number;
  readonly ended: number;
  readonly run: string;
  readonly model: { readonly name: string; readonly version: string; readonly source: string };
}

const podsOfJob = (job: string): Promise<V1Pod[]> =>
  podsOf(client, { namespace, selector: `batch.kubernetes.io/job-name=${job}` });

async function logOf(pod: V1Pod | undefined): Promise<string> {
  return cluster.kubectl(['logs', '--namespace', namespace, pod?.metadata?.name ?? '', '--container', 'train']);
}

/** The last line of the log of a pod. */
async function resultOf(pod: V1Pod | undefined): Promise<Result> {
  return JSON.parse((await logOf(pod)).trim().split('\n').at(-1) ?? '') as Result;
}

/** A run of a trigger, once it has ended well. */
function finishedRun(prefix: string): Promise<V1Job> {
  return eventually<V1Job>(
    `a run of ${prefix}`,
    async () => {
      const { items } = await client.batch.listNamespacedJob({ namespace });
      const runs = items.filter(({ metadata }) => metadata?.name?.startsWith(`${prefix}-`));
      const done = runs.find(({ status }) => (status?.succeeded ?? 0) > 0);
      return done
        ? { done }
        : { pending: runs.map(({ metadata, status }) => `${metadata?.name} ${JSON.stringify(status)}`).join('; ') };
    },
    { timeout: 180 },
  );
}

test.before(async () => {
  stage = await setStage('helm4', [namespace]);
  ({ cluster, client, helm } = stage);
  registry = new Registry(cluster, namespace, 'ml-tracking-mlflow');
  await loadTrainingImages(cluster);
  await helm.install(release, await trainingValues({ triggers: everyMinute }));
});

test.after(() => stage.close());

test('a job on a GPU pool runs on a node of the pool (TN-1)', async () => {
  const [job] = (
    await client.batch.listNamespacedJob({ namespace, labelSelector: 'app.kubernetes.io/name=job-on-gpu' })
  ).items;
  const name = job?.metadata?.name ?? '';
  assert.match(name, /^ml-training-job-on-gpu--[0-9a-f]{8}$/);
  await waitForJob(client, namespace, name, { timeout: 120 });
  const [pod] = await podsOfJob(name);
  const nodes = cluster.nodesOf('t4').map((node) => node.name);
  assert.ok(nodes.includes(pod?.spec?.nodeName ?? ''), `${pod?.spec?.nodeName} is not one of ${nodes}`);
});

let trained: Result;

test('a trigger fires by itself: its run is recorded, with its data, and registers a version (TN-2, TN-6)', async () => {
  const run = await finishedRun('ml-training-trigger-minutely');
  const [pod] = await podsOfJob(run.metadata?.name ?? '');
  trained = await resultOf(pod);
  assert.is(trained.model.name, 'iris');
  const version = await registry.version('iris', trained.model.version);
  assert.is(version.run_id, trained.run);
  assert.is(version.source, trained.model.source);
  const recorded = (await registry.runs('iris')).find(({ info }) => info.run_id === trained.run);
  assert.is(recorded?.info.status, 'FINISHED');
  const tags = Object.fromEntries((recorded?.data.tags ?? []).map(({ key, value }) => [key, value]));
  assert.is(tags['dataset.uri'], 's3://data/iris');
  assert.is(tags['dataset.version'], '1936');
  assert.is(tags['dataset.classification'], 'public');
  assert.is(tags['job.name'], run.metadata?.name);
});

test('nobody serves it before the values name it; then it answers (TN-3)', async () => {
  const serving = { namespace, labelSelector: 'app.kubernetes.io/component=serving' };
  assert.is((await client.apps.listNamespacedDeployment(serving)).items.length, 0);
  const { source } = await registry.version('iris', trained.model.version);
  const store = 'ml-data-layer-object-store';
  const models = {
    iris: {
      artifact: {
        mode: 's3',
        s3: {
          bucket: 'models',
          path: source.replace(/^mlflow-artifacts:\/+/, ''),
          endpoint: `http://${store}.${namespace}.svc:7070`,
          region: 'us-east-1',
          credentials: { mode: 'secret', secret: { name: store } },
        },
      },
      calls: { bucket: 'models' },
      versions: { v1: {} },
    },
  };
  await helm.upgrade(release, await trainingValues({ models, triggers: {} }));
  const { predictions, model } = await predict(client, namespace, 'ml-serving-model-iris');
  assert.equal(predictions, ['setosa', 'versicolor', 'virginica']);
  assert.is(model, 'iris');
});

test('a trigger that is taken out of the values makes no more runs', async () => {
  const { items } = await client.batch.listNamespacedCronJob({ namespace });
  assert.equal(items.map(({ metadata }) => metadata?.name).sort(), ['ml-training-job-iris', 'ml-training-job-patient']);
});

test('an evicted pod counts no failure, and the next one goes on from its checkpoint and in its run (TN-4)', async () => {
  const job = 'patient-1';
  const create = ['create', 'job', job, '--from=cronjob/ml-training-job-patient', '--namespace', namespace];
  await cluster.kubectl(create);
  const first = await eventually<V1Pod>('some blocks to be done', async () => {
    const [pod] = await podsOfJob(job);
    return (await logOf(pod)).includes('block 3 of') && pod
      ? { done: pod }
      : { pending: pod?.status?.phase ?? 'no pod' };
  });
  const name = first.metadata?.name ?? '';
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name, namespace } };
  const path = `/api/v1/namespaces/${namespace}/pods/${name}/eviction`;
  await cluster.kubectl(['create', '--raw', path, '--filename', '-'], JSON.stringify(eviction));
  await waitForJob(client, namespace, job, { timeout: 120 });
  const { status } = await client.batch.readNamespacedJob({ namespace, name: job });
  assert.is(status?.failed ?? 0, 0, 'an eviction is no failure');
  const last = (await podsOfJob(job)).find((pod) => pod.status?.phase === 'Succeeded');
  assert.is.not(last?.metadata?.name, name);
  const { began, ended, run } = await resultOf(last);
  assert.ok(began >= 3, `it began after block ${began}`);
  assert.is(ended, 12);
  const runs = await registry.runs('patient');
  assert.equal(
    runs.map(({ info }) => [info.run_id, info.status]),
    [[run, 'FINISHED']],
  );
});

test.run();
