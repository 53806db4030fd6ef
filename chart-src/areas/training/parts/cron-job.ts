/** A CronJob that makes runs of a job. */
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import type { ICronJobSpec } from 'kubernetes-models/batch/v1/CronJobSpec';
import { type Documents, type Expr, fields, type Ref, resource, type Tpl } from '../../../../compiler/index.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import type { TrainingJob } from '../job.values.ts';
import type { Schedule } from '../schedule.values.ts';
import { nextRun, nextRunLabels } from './spec.ts';

/** When a CronJob makes runs. */
export type Times = Pick<
  ICronJobSpec,
  'schedule' | 'timeZone' | 'concurrencyPolicy' | 'startingDeadlineSeconds' | 'suspend'
>;

/** A schedule as a CronJob writes it. */
export function times(schedule: Ref<Schedule>): Tpl<Times> {
  const { cron, timezone, concurrencyPolicy, startingDeadlineSeconds, suspend } = schedule;
  return { schedule: cron, timeZone: timezone, concurrencyPolicy, startingDeadlineSeconds, suspend };
}

/** A CronJob of a name of its own. */
export function cronJob(
  job: Ref<TrainingJob>,
  name: Expr<string>,
  subject: PodSubject,
  fullName: Expr<string>,
  when: Tpl<Times>,
): Documents {
  const { labels, annotations } = subject;
  return resource<ICronJob>()({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: objectMeta({ object: subject.object, fullName, labels, annotations }),
    spec: fields<ICronJobSpec>(when as Tpl<ICronJobSpec>, {
      successfulJobsHistoryLimit: job.history.successful,
      failedJobsHistoryLimit: job.history.failed,
      jobTemplate: {
        metadata: { labels: nextRunLabels(job, subject), annotations },
        spec: nextRun(job, name),
      },
    }),
  });
}
