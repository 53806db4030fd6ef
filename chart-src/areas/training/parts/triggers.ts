/** What triggers of retraining make: a CronJob, or a ScaledJob. */
import {
  format,
  ifSet,
  impossible,
  match,
  matchDocuments,
  nameOf,
  ne,
  type Piece,
  type Ref,
  toJson,
  values,
  when,
} from '../../../../compiler/index.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { cronJob } from '../../../catalogue/workloads/cron-job.ts';
import { scaledJob } from '../../../catalogue/workloads/scaled-job.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { RetrainingTrigger } from '../retraining.values.ts';
import { repeated, times } from './cron-job.ts';
import { nextRun, queueLabel } from './spec.ts';
import type { TriggerAt } from './trigger.ts';

const { prometheus } = values<PlatformValues>().training.retraining;

/** A trigger by time. */
export const scheduledJob: Controller<TriggerAt> = {
  file: 'retraining-schedule',
  documents: ({ trigger, job, subject, fullName }) =>
    matchDocuments(trigger, {
      schedule: (schedule) =>
        cronJob(subject, { ...repeated(job, nameOf(trigger.job), subject), fullName, times: times(schedule) }),
    }),
};

/** A trigger by drift or accuracy: KEDA asks Prometheus, and makes one Job as long as none goes on. */
export const askedJob: Controller<TriggerAt> = {
  file: 'scaled-job',
  documents: ({ trigger, job, subject, fullName }) =>
    when(ne(trigger.mode, 'schedule'), () =>
      scaledJob(subject, {
        fullName,
        moreLabels: queueLabel(job),
        pollingInterval: match<RetrainingTrigger, number>(trigger, {
          drift: ({ pollingIntervalSeconds }) => pollingIntervalSeconds,
          accuracy: ({ pollingIntervalSeconds }) => pollingIntervalSeconds,
          schedule: impossible,
        }),
        history: job.history,
        run: nextRun(job, nameOf(trigger.job)),
        triggers: [
          {
            type: 'prometheus',
            metadata: {
              serverAddress: prometheus.serverAddress,
              query: question(trigger),
              threshold: '1',
              activationThreshold: '0',
            },
            authenticationRef: ifSet(prometheus.authentication, (name) => ({ name })),
          },
        ],
      }),
    ),
};

/** The answer is 1 where the model is to be trained anew, and 0 or nothing where it is not. */
function question(trigger: Ref<RetrainingTrigger>): Piece<string> {
  return match<RetrainingTrigger, string>(trigger, {
    drift: ({ query, threshold }) => format`max(${query}) > bool ${toJson(threshold)}`,
    accuracy: ({ query, threshold }) => format`min(${query}) < bool ${toJson(threshold)}`,
    schedule: impossible,
  });
}
