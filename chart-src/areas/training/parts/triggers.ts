/** What triggers of retraining make: a CronJob, or a ScaledJob. */
import type { IScaledJob } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledJob';
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
  resource,
  toJson,
  values,
  when,
} from '../../../../compiler/index.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { RetrainingTrigger } from '../retraining.values.ts';
import { cronJob, times } from './cron-job.ts';
import { nextRun, runLabels } from './spec.ts';
import type { TriggerAt } from './trigger.ts';

const { prometheus } = values<PlatformValues>().training.retraining;

/** A trigger by time. */
export const scheduledJob: Controller<TriggerAt> = {
  file: 'retraining-schedule',
  documents: ({ trigger, job, subject, fullName }) =>
    matchDocuments(trigger, {
      schedule: (schedule) => cronJob(job, nameOf(trigger.job), subject, fullName, times(schedule)),
    }),
};

/** A trigger by drift or accuracy: KEDA asks Prometheus, and makes one Job as long as none goes on. */
export const scaledJob: Controller<TriggerAt> = {
  file: 'scaled-job',
  documents: ({ trigger, job, subject, fullName }) =>
    when(ne(trigger.mode, 'schedule'), () =>
      resource<IScaledJob>()({
        apiVersion: 'keda.sh/v1alpha1',
        kind: 'ScaledJob',
        // Runs take over these labels.
        metadata: { name: fullName, labels: runLabels(job, subject), annotations: subject.annotations },
        spec: {
          pollingInterval: match<RetrainingTrigger, number>(trigger, {
            drift: ({ pollingIntervalSeconds }) => pollingIntervalSeconds,
            accuracy: ({ pollingIntervalSeconds }) => pollingIntervalSeconds,
            schedule: impossible,
          }),
          maxReplicaCount: 1,
          successfulJobsHistoryLimit: job.history.successful,
          failedJobsHistoryLimit: job.history.failed,
          // An upgrade of the release stops no run.
          rollout: { strategy: 'gradual' },
          jobTargetRef: nextRun(job, nameOf(trigger.job)),
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
        },
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
