/** What a job is told: its model and data, where its checkpoints are, and who its other pods are. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  choose,
  dict,
  type Expr,
  format,
  type ItemTpl,
  ifAny,
  items,
  type Maybe,
  match,
  ne,
  orElse,
  type Ref,
  toJson,
  when,
} from '../../../../compiler/index.ts';
import { bucketName } from '../../../catalogue/callables/bucket-name.ts';
import { inPod } from '../../../catalogue/pod/contract.ts';
import { isRetraining } from '../../../catalogue/retraining.ts';
import type { Checkpoint } from '../checkpoint.values.ts';
import type { Distributed } from '../distributed.values.ts';
import type { TrainingJob } from '../job.values.ts';
import * as names from '../names.ts';
import { JOB } from './contract.ts';
import { modelOf } from './job.ts';

/** Variables of the area's contract; what names others in `$(...)` comes after them. */
export function jobEnv(job: Ref<TrainingJob>, name: Expr<string>): readonly ItemTpl<IEnvVar>[] {
  const { uri, version, classification } = job.dataset;
  return [
    // Kubernetes gives each run a name of its own; its pods carry it as a label.
    JOB.from('JOB_NAME', inPod("metadata.labels['batch.kubernetes.io/job-name']")),
    JOB.set('MODEL_NAME', modelOf(job, name)),
    JOB.set('ENABLE_AUTO_RETRAINING', choose(isRetraining.get(), 'true', 'false')),
    ifAny<string, IEnvVar>(uri, (place) => JOB.set('DATASET_URI', place)),
    ifAny<string, IEnvVar>(version, (text) => JOB.set('DATASET_VERSION', text)),
    JOB.set('DATASET_CLASSIFICATION', classification),
    checkpoints(job.checkpoint, job, name),
    when<IEnvVar>(job.calls.tracking, runs(job, name)),
    workers(job.distributed, name),
  ];
}

/** All pods of a run share a folder, and no other run has it. A rule sees to it that one of the buckets is named. */
function checkpoints(checkpoint: Ref<Checkpoint>, { calls }: Ref<TrainingJob>, name: Expr<string>): Maybe<IEnvVar> {
  return match<Checkpoint, IEnvVar>(checkpoint, {
    bucket: (settings) => {
      const bucket = orElse(settings.bucket, orElse(calls.bucket, ''));
      const folder = choose(ne(settings.prefix, ''), settings.prefix, format`checkpoints/${name}`);
      return items<IEnvVar>(
        JOB.from('CHECKPOINT_BUCKET', bucketName.get()(bucket)),
        JOB.set('CHECKPOINT_URI', format`s3://$(CHECKPOINT_BUCKET)/${folder}/$(JOB_NAME)`),
      );
    },
  });
}

/** MLflow's client reads the experiment and the tags of every run from here, so that no program can forget them. */
function runs(job: Ref<TrainingJob>, name: Expr<string>): ReturnType<typeof items<IEnvVar>> {
  const { uri, version, classification } = job.dataset;
  const tags = dict<string>({
    'dataset.uri': uri,
    'dataset.version': version,
    'dataset.classification': classification,
    'job.name': '$(JOB_NAME)',
  });
  return items<IEnvVar>(
    JOB.set('MLFLOW_EXPERIMENT_NAME', choose(ne(job.experiment, ''), job.experiment, name)),
    JOB.set('MLFLOW_RUN_CONTEXT', toJson(tags)),
  );
}

/** The names by which PyTorch's launchers find each other. The first pod of a run has its name from the run and its index. */
function workers(distributed: Ref<Distributed>, name: Expr<string>): Maybe<IEnvVar> {
  return match<Distributed, IEnvVar>(distributed, {
    indexed: ({ workers: count, port }) =>
      items<IEnvVar>(
        JOB.set('MASTER_ADDR', format`$(JOB_NAME)-0.${names.job(name).full}`),
        JOB.set('MASTER_PORT', format`${port}`),
        JOB.set('WORLD_SIZE', format`${count}`),
        JOB.from('RANK', inPod("metadata.labels['batch.kubernetes.io/job-completion-index']")),
      ),
  });
}
