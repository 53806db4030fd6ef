/** Workloads that run at times: a CronJob. */
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import type { ICronJobSpec } from 'kubernetes-models/batch/v1/CronJobSpec';
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import {
  type Documents,
  type Expr,
  fields,
  type Maybe,
  type Operand,
  type Piece,
  resource,
  type Tpl,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import { type RunObjectParts, runMeta } from '../runs/run.ts';
import { annotationsOf, type ObjectSubject } from '../subject.ts';
import type { Controller } from './controller.ts';

/** When a CronJob makes runs. */
export type Times = Pick<
  ICronJobSpec,
  'schedule' | 'timeZone' | 'concurrencyPolicy' | 'startingDeadlineSeconds' | 'suspend'
>;

/** How many Jobs of the past stay, for people to look at. */
export interface History {
  readonly successful: Operand<number>;
  readonly failed: Operand<number>;
}

/** What is said of a CronJob, beside its subject. */
export interface CronJobParts extends RunObjectParts {
  /** Its name in full. @default that of its subject, for what makes Jobs */
  readonly fullName?: Expr<string>;
  readonly times: Tpl<Times> | Maybe<Times>;
  readonly history: History;
  /** The Jobs that it makes; their pods are a `runTemplate`. */
  readonly run: Tpl<IJobSpec> | Piece<IJobSpec>;
  /** Labels of these Jobs, which have the annotations of the CronJob then. @default they have neither */
  readonly runLabels?: Tpl<StringMap>;
}

/** A CronJob. */
export function cronJob(subject: ObjectSubject, parts: CronJobParts): Documents {
  const { fullName = subject.object.job, times, history, run, runLabels } = parts;
  return resource<ICronJob>()({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: runMeta(subject, fullName, parts),
    spec: fields<ICronJobSpec>(times as Tpl<ICronJobSpec>, {
      successfulJobsHistoryLimit: history.successful,
      failedJobsHistoryLimit: history.failed,
      jobTemplate: {
        metadata: runLabels === undefined ? undefined : { labels: runLabels, annotations: annotationsOf(subject) },
        spec: run,
      },
    }),
  });
}

/** A CronJob for each. */
export const byCronJob = <At extends { readonly subject: ObjectSubject }>(
  partsOf: (at: At) => CronJobParts,
): Controller<At> => ({ file: 'cron-job', documents: (at) => cronJob(at.subject, partsOf(at)) });
