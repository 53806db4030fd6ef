/** CronJobs of jobs that run at times, and of those that somebody starts: they are suspended, and serve as templates of runs. */
import { impossible, match, ne, when } from '../../../compiler/index.ts';
import { jobName as nameOfJob } from '../../kit/names.ts';
import type { TrainingJob } from './job.values.ts';
import { cronJob, type Times, times } from './parts/cron-job.ts';
import { AREA, forEachJob } from './parts/job.ts';

export const cronJobs = forEachJob(({ job, jobName, subject }) =>
  when(ne(job.mode, 'once'), () =>
    cronJob(
      job,
      jobName,
      subject,
      nameOfJob(AREA, jobName),
      match<TrainingJob, Times>(job, {
        schedule: times,
        // A CronJob has to name some time; this one never comes.
        manual: () => ({ schedule: '0 0 1 1 *', suspend: true }),
        once: impossible,
      }),
    ),
  ),
);
