/** Jobs and what makes Jobs: the specification of a run, and how Kueue is told of it. */
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import {
  type Expr,
  fields,
  ifSet,
  type Maybe,
  match,
  nameOf,
  type Piece,
  type Ref,
  type Tpl,
} from '../../../../compiler/index.ts';
import { queue } from '../../../catalogue/names/compute.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import { type StringMap, selectorOf } from '../../../kit/labels.ts';
import type { Distributed } from '../distributed.values.ts';
import type { TrainingJob } from '../job.values.ts';
import { AREA } from './job.ts';
import { fixedPart } from './pod.ts';

/** What of a run can be changed while it goes on. */
function changeable({ retries, deadlineSeconds, distributed }: Ref<TrainingJob>): Tpl<Partial<IJobSpec>> {
  return {
    parallelism: match<Distributed, number>(distributed, { indexed: ({ workers }) => workers }),
    backoffLimit: retries,
    activeDeadlineSeconds: deadlineSeconds,
  };
}

/**
 * The run of a job that runs once. It is not removed when it has ended, or the next upgrade would make it anew; and its suspension is left to Kueue
 * alone, or the next upgrade would stop it.
 */
export function onlyRun(job: Ref<TrainingJob>, fixed: Expr<IJobSpec>): Piece<IJobSpec> {
  return fields<IJobSpec>(fixed, changeable(job) as never);
}

/** A run of many. One that has to queue waits from its first moment. */
export function nextRun(job: Ref<TrainingJob>, name: Expr<string>): Piece<IJobSpec> {
  return fields<IJobSpec>(
    fixedPart(job, name),
    { suspend: ifSet(job.queue, () => true), ttlSecondsAfterFinished: job.ttlSeconds },
    changeable(job) as never,
  );
}

/** The label by which Kueue finds a run's queue, of an object that is a run, or whose labels runs take over. */
export const queueLabel = (job: Ref<TrainingJob>): Maybe<StringMap> =>
  ifSet(job.queue, (name) => ({ 'kueue.x-k8s.io/queue-name': queue(nameOf(name)).full }));

/** Labels of runs that a CronJob makes. */
export function nextRunLabels(job: Ref<TrainingJob>, { name }: PodSubject): Piece<StringMap> {
  return fields<StringMap>(selectorOf(AREA, name), queueLabel(job));
}
