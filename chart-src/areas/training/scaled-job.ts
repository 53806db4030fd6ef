/** Triggers by drift and accuracy: KEDA asks Prometheus, and makes one Job as long as none goes on. */
import type { IScaledJob } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledJob';
import {
  format,
  ifSet,
  impossible,
  match,
  nameOf,
  ne,
  type Piece,
  type Ref,
  resource,
  toJson,
  values,
  when,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { nextRun, runLabels } from './parts/spec.ts';
import { forEachTrigger } from './parts/trigger.ts';
import type { RetrainingTrigger } from './retraining.values.ts';

const { prometheus } = values<PlatformValues>().training.retraining;

export const scaledJobs = forEachTrigger(({ trigger, job, subject, fullName }) =>
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
);

/** The answer is 1 where the model is to be trained anew, and 0 or nothing where it is not. */
function question(trigger: Ref<RetrainingTrigger>): Piece<string> {
  return match<RetrainingTrigger, string>(trigger, {
    drift: ({ query, threshold }) => format`max(${query}) > bool ${toJson(threshold)}`,
    accuracy: ({ query, threshold }) => format`min(${query}) < bool ${toJson(threshold)}`,
    schedule: impossible,
  });
}
