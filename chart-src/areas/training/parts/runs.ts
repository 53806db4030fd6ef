/** What makes the runs of a job: a Job for one that runs once; for others a CronJob, which runs at times, or is suspended and serves as the template of runs. */
import { impossible, match, matchDocuments, ne, when } from '../../../../compiler/index.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { cronJob, type Times } from '../../../catalogue/workloads/cron-job.ts';
import { job as once } from '../../../catalogue/workloads/job.ts';
import type { TrainingJob } from '../job.values.ts';
import { repeated, times } from './cron-job.ts';
import type { JobAt } from './job.ts';
import { fixedPart } from './pod.ts';
import { onlyRun, queueLabel } from './spec.ts';

/** The Job of one that runs once. Its name carries a hash of what can't be changed, so that a change is a new Job. */
export const onlyJob: Controller<JobAt> = {
  file: 'job',
  documents: ({ job, jobName, subject }) =>
    matchDocuments(job, {
      once: () => {
        const fixed = fixedPart(job, jobName);
        return once(subject, {
          madeOf: [fixed],
          spec: onlyRun(job, fixed),
          isIndexed: true,
          moreLabels: queueLabel(job),
        });
      },
    }),
};

/** The CronJob of one that runs at times, or when somebody starts it. */
export const repeatedJob: Controller<JobAt> = {
  file: 'cron-job',
  documents: ({ job, jobName, subject }) =>
    when(ne(job.mode, 'once'), () =>
      cronJob(subject, {
        ...repeated(job, jobName, subject),
        times: match<TrainingJob, Times>(job, {
          schedule: times,
          // A CronJob has to name some time; this one never comes.
          manual: () => ({ schedule: '0 0 1 1 *', suspend: true }),
          once: impossible,
        }),
      }),
    ),
};
