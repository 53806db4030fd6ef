/** Workloads that run whenever something asks for it: a ScaledJob of KEDA. */
import type { IScaledJob } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledJob';
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import { type Documents, type Expr, type Operand, type Piece, resource, type Tpl } from '../../../compiler/index.ts';
import { type RunObjectParts, runMeta } from '../runs/run.ts';
import type { ObjectSubject } from '../subject.ts';
import type { History } from './cron-job.ts';

/** What is said of a ScaledJob, beside its subject. Its runs take over its labels. */
export interface ScaledJobParts extends RunObjectParts {
  /** Its name in full. @default that of its subject, for what makes Jobs */
  readonly fullName?: Expr<string>;
  /** How often KEDA asks, in seconds. */
  readonly pollingInterval: Operand<number> | Piece<number>;
  readonly history: History;
  /** The Jobs that it makes; their pods are a `runTemplate`. */
  readonly run: Tpl<IJobSpec> | Piece<IJobSpec>;
  readonly triggers: Tpl<NonNullable<IScaledJob['spec']>['triggers']>;
}

/** A ScaledJob, which makes one Job as long as none goes on. */
export function scaledJob(subject: ObjectSubject, parts: ScaledJobParts): Documents {
  const { fullName = subject.object.job, pollingInterval, history, run, triggers } = parts;
  return resource<IScaledJob>()({
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledJob',
    metadata: runMeta(subject, fullName, parts),
    spec: {
      pollingInterval,
      maxReplicaCount: 1,
      successfulJobsHistoryLimit: history.successful,
      failedJobsHistoryLimit: history.failed,
      // An upgrade of the release stops no run.
      rollout: { strategy: 'gradual' },
      jobTargetRef: run,
      triggers,
    },
  });
}
