/** What the CronJobs of a job have in common. */
import type { Expr, Ref, Tpl } from '../../../../compiler/index.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import type { CronJobParts, Times } from '../../../catalogue/workloads/cron-job.ts';
import type { TrainingJob } from '../job.values.ts';
import type { Schedule } from '../schedule.values.ts';
import { nextRun, nextRunLabels } from './spec.ts';

/** A schedule as a CronJob writes it. */
export function times(schedule: Ref<Schedule>): Tpl<Times> {
  const { cron, timezone, concurrencyPolicy, startingDeadlineSeconds, suspend } = schedule;
  return { schedule: cron, timeZone: timezone, concurrencyPolicy, startingDeadlineSeconds, suspend };
}

/** Runs of a job, whenever they are made. */
export const repeated = (
  job: Ref<TrainingJob>,
  name: Expr<string>,
  subject: PodSubject,
): Omit<CronJobParts, 'times'> => ({
  history: job.history,
  run: nextRun(job, name),
  runLabels: nextRunLabels(job, subject),
});
