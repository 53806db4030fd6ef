/** Triggers by time: a CronJob each. */
import { matchDocuments, nameOf } from '../../../compiler/index.ts';
import { cronJob, times } from './parts/cron-job.ts';
import { forEachTrigger } from './parts/trigger.ts';

export const cronJobs = forEachTrigger(({ trigger, job, subject, fullName }) =>
  matchDocuments(trigger, {
    schedule: (schedule) => cronJob(job, nameOf(trigger.job), subject, fullName, times(schedule)),
  }),
);
