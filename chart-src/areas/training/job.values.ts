/** A job that trains a model. */
import type { Calls } from '../../kit/values/network.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { PodSettings } from '../../kit/values/workload.ts';
import type { GpuPoolName, QueueName } from '../../shared/references.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Count, PositiveCount, PositiveSeconds, Quantity, Seconds } from '../../shared/types/scalars.ts';
import type { Checkpoint } from './checkpoint.values.ts';
import type { Dataset } from './dataset.values.ts';
import type { Distributed } from './distributed.values.ts';
import type { Schedule } from './schedule.values.ts';

/** Whom a job may reach. Nobody reaches a job, but its own pods where there are several. */
export interface JobNetworkPolicy {
  /** Whether all else is kept out and in. It takes a network plugin that enforces policies. */
  enabled: boolean;
  /** More that it may reach than what it calls, as egress rules of a NetworkPolicy: a data source outside the cluster, for example. */
  egress: FreeForm[];
}

/** Ended runs that are kept, for their logs. */
export interface RunHistory {
  /** How many that ended well. */
  successful: Count;
  /** How many that failed. */
  failed: Count;
}

/** A job that trains a model. What it doesn't say it takes from `jobDefaults`. */
export interface TrainingJob extends PodSettings {
  /** Whether it is part of the release. */
  enabled: boolean;
  /**
   * `once` runs it when it is installed, and again whenever something changes in its pods. Where it calls a store or MLflow, they have a container that
   * waits: another chart or `platform.toolbox` may change that, and the job runs again. `schedule` runs it at times, `manual` when somebody or a trigger
   * starts it, and never by an upgrade.
   */
  mode: 'once' | 'schedule' | 'manual';
  /** When a job of the mode `schedule` begins. */
  schedule?: Schedule;
  /**
   * The name under which it registers what it has learnt, given to it as `MODEL_NAME`. `""` is the job's name. Registered is not served: a version goes
   * live when `serving` names it.
   *
   * @pattern ^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$
   * @patternHint letters, digits, dashes, dots and underscores, or nothing
   * @maxLength 100
   */
  model: string;
  /**
   * The MLflow experiment of its runs, where it calls `tracking`. `""` is the job's name.
   *
   * @maxLength 200
   */
  experiment: string;
  /** The command, in the place of the image's own. */
  command: string[];
  /** Arguments of the command. */
  args: string[];
  /** The GPU pool that it runs on. Left out: nodes without GPUs. */
  pool?: GpuPoolName;
  /** How many GPUs of the pool each pod gets. Left out: the pool's `gpusPerPod`. */
  gpus?: PositiveCount;
  /** The queue in which its runs wait for their share of the pools (`compute.queueing`). Left out: they start at once, as far as there is room. */
  queue?: QueueName;
  /** Memory through which processes of one pod talk (`/dev/shm`). It counts as memory of the container. Left out: the 64 MiB of the container runtime. */
  sharedMemory?: Quantity;
  /** How long a run may take in all, retries included. */
  deadlineSeconds: PositiveSeconds;
  /** How often a pod that failed is started again. Pods that had to go with their nodes don't count. */
  retries: Count;
  /**
   * Exit codes by which the program says that trying again won't help: the run ends at once.
   *
   * @uniqueItems
   * @maxItems 255
   */
  giveUpExitCodes: ExitCode[];
  /** How long a run that has ended is kept, in the modes `schedule` and `manual`. A job of the mode `once` stays: if it went, the next upgrade would run it again. */
  ttlSeconds: Seconds;
  /** How many runs that have ended are kept, in the modes `schedule` and `manual`. */
  history: RunHistory;
  /**
   * How long a pod that has to go is given, to write its checkpoint for example. Spot nodes give 30 seconds to two minutes.
   *
   * @maximum 31536000
   */
  graceSeconds: PositiveSeconds;
  /** What becomes of its work when its pod has to go. */
  checkpoint: Checkpoint;
  /** What the model learns from. */
  dataset: Dataset;
  /** Whether one run has several pods. */
  distributed: Distributed;
  /** What it calls. */
  calls: Calls;
  /** The ServiceAccount that its pods run as. */
  serviceAccount: ServiceAccount;
  /** Whom it may reach. */
  networkPolicy: JobNetworkPolicy;
  /** More containers of the pods, as Kubernetes writes them. They begin before the job and end with it (sidecar containers). */
  extraContainers: FreeForm[];
}

/**
 * What a program says when it ends, other than 0.
 *
 * @TJS-type integer
 * @minimum 1
 * @maximum 255
 */
export type ExitCode = number;

/**
 * Jobs by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"fraud": {"image": {"registry": "ghcr.io", "repository": "acme/fraud-training", "tag": "v1.8.0"}}}
 */
export interface TrainingJobs {
  [name: string]: TrainingJob;
}
