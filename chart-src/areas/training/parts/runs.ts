/** What makes the runs of a job: a Job for one that runs once; for others a CronJob, which runs at times, or is suspended and serves as the template of runs. */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import { impossible, match, matchDocuments, ne, resource, when } from '../../../../compiler/index.ts';
import { hashOf } from '../../../catalogue/runs/run.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type { TrainingJob } from '../job.values.ts';
import { cronJob, type Times, times } from './cron-job.ts';
import type { JobAt } from './job.ts';
import { fixedPart } from './pod.ts';
import { onlyRun, runLabels } from './spec.ts';

/** The Job of one that runs once. Its name carries a hash of what can't be changed, so that a change is a new Job. */
export const onlyJob: Controller<JobAt> = {
  file: 'job',
  documents: ({ job, jobName, subject }) =>
    matchDocuments(job, {
      once: () => {
        const fixed = fixedPart(job, jobName);
        return resource<IJob>()({
          apiVersion: 'batch/v1',
          kind: 'Job',
          metadata: {
            name: subject.object.indexed(hashOf(fixed)),
            labels: runLabels(job, subject),
            annotations: subject.annotations,
          },
          spec: onlyRun(job, fixed),
        });
      },
    }),
};

/** The CronJob of one that runs at times, or when somebody starts it. */
export const repeatedJob: Controller<JobAt> = {
  file: 'cron-job',
  documents: ({ job, jobName, subject }) =>
    when(ne(job.mode, 'once'), () =>
      cronJob(
        job,
        jobName,
        subject,
        subject.object.job,
        match<TrainingJob, Times>(job, {
          schedule: times,
          // A CronJob has to name some time; this one never comes.
          manual: () => ({ schedule: '0 0 1 1 *', suspend: true }),
          once: impossible,
        }),
      ),
    ),
};
