/** What NOTES.txt says of a job: how it is started by hand. */
import { eq, format, items, type Maybe, release, when } from '../../../compiler/index.ts';
import * as names from './names.ts';
import type { JobAt } from './parts/job.ts';

/** How a job is started that waits for somebody to do so. */
export function byHand({ job, jobName }: JobAt): Maybe<string> {
  const template = names.job(jobName).job;
  return when<string>(
    eq(job.mode, 'manual'),
    items<string>(
      '',
      format`The job "${jobName}" waits to be started:`,
      format`  kubectl --namespace ${release.namespace} create job ${template}-by-hand --from=cronjob/${template}`,
    ),
  );
}
