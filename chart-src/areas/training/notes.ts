/** What NOTES.txt says of jobs: how one is started by hand. */
import {
  type Expr,
  each,
  eq,
  format,
  isOn,
  items,
  type Many,
  type Maybe,
  release,
  values,
  when,
  withDefaults,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { TrainingJob } from './job.values.ts';
import * as names from './names.ts';

const { training } = values<PlatformValues>();

/** Each job that waits for somebody to start it. */
export function notes(): Maybe<string> {
  return when<string>(
    isOn(training),
    each<TrainingJob, string>(withDefaults(training.jobs, training.jobDefaults), 'job', (job, name) =>
      when<string>(job.enabled, when<string>(eq(job.mode, 'manual'), byHand(name))),
    ),
  );
}

function byHand(name: Expr<string>): Many<string> {
  const template = names.job(name).job;
  return items<string>(
    '',
    format`The job "${name}" waits to be started:`,
    format`  kubectl --namespace ${release.namespace} create job ${template}-by-hand --from=cronjob/${template}`,
  );
}
