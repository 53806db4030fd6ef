/** Values of an install that trains: MLflow over the chart's own object store, jobs on CPU and GPU pools, and a trigger. */
import { testImage } from '../../images/index.ts';
import { imageOf, installValues, small, type ValuesTree } from '../chart/values.ts';
import type { Cluster } from '../cluster.ts';

/** Loads the images of the install, beside those of every test: what is not a job on a pool runs on the nodes without GPUs. */
export async function loadTrainingImages(cluster: Cluster): Promise<void> {
  const trainer = await testImage('trainer');
  await cluster.loadOnto([...cluster.nodesOf('cpu'), ...cluster.nodesOf('t4')], trainer);
  for (const name of ['mlflow', 's3', 'toolbox'] as const) {
    await cluster.loadOnto(cluster.nodesOf('cpu'), await testImage(name));
  }
}

/** What is told apart from one revision to the next. */
export interface TrainingInstall {
  /** `serving.models`. */
  readonly models?: ValuesTree;
  /** `training.retraining.triggers`. */
  readonly triggers: ValuesTree;
}

/** The values. */
export async function trainingValues({ models = {}, triggers }: TrainingInstall): Promise<ValuesTree> {
  const base = await installValues(models);
  return {
    ...base,
    platform: {
      ...(base.platform as ValuesTree),
      toolbox: { image: await imageOf('toolbox'), resources: small('64Mi', '500m') },
    },
    dataLayer: {
      enabled: true,
      objectStore: {
        mode: 'builtin',
        builtin: { image: await imageOf('s3'), resources: small('256Mi'), volume: { size: '128Mi' } },
        credentials: { mode: 'generated' },
        buckets: { models: {}, checkpoints: {} },
      },
    },
    tracking: {
      enabled: true,
      builtin: {
        image: await imageOf('mlflow'),
        workers: 1,
        resources: small('1Gi', '2'),
        volume: { size: '64Mi' },
        shutdown: { drainSeconds: 0 },
        calls: { bucket: 'models' },
      },
    },
    training: {
      enabled: true,
      jobDefaults: {
        image: await imageOf('trainer'),
        resources: small('512Mi'),
        graceSeconds: 10,
        deadlineSeconds: 300,
        calls: { tracking: true, bucket: 'checkpoints' },
        checkpoint: { mode: 'bucket' },
      },
      jobs: {
        iris: { dataset: { uri: 's3://data/iris', version: '1936', classification: 'public' } },
        // Long enough to be stopped in the middle; a failure that counts would end it.
        patient: { retries: 0, env: { STEPS: '12', SECONDS_A_STEP: '1.5' } },
        'on-gpu': { mode: 'once', pool: 't4', env: { STEPS: '1' }, calls: { tracking: false } },
      },
      retraining: { triggers },
    },
  };
}
