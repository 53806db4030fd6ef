/** Defaults of `training`: off; a job waits to be started, and is given a day. */
import { callsDefaults, podDefaults, serviceAccountDefaults } from '../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { TrainingJob } from './job.values.ts';
import type { Retraining } from './retraining.values.ts';
import type { Schedule } from './schedule.values.ts';
import type { Training } from './values.ts';

const DAY = 86400;

const schedule: DeepPartial<Schedule> = {
  timezone: 'Etc/UTC',
  concurrencyPolicy: 'Forbid',
  startingDeadlineSeconds: 3600,
  suspend: false,
};

const jobDefaults: DeepPartial<TrainingJob> = {
  enabled: true,
  mode: 'manual',
  ...podDefaults,
  schedule,
  model: '',
  experiment: '',
  command: [],
  args: [],
  deadlineSeconds: DAY,
  retries: 3,
  giveUpExitCodes: [],
  ttlSeconds: 7 * DAY,
  history: { successful: 3, failed: 3 },
  graceSeconds: 60,
  checkpoint: { mode: 'none', bucket: { prefix: '' } },
  dataset: { uri: '', version: '', classification: 'internal' },
  distributed: { mode: 'none', indexed: { port: 29500 } },
  calls: callsDefaults,
  serviceAccount: serviceAccountDefaults,
  networkPolicy: { enabled: true, egress: [] },
};

const retraining: DeepPartial<Retraining> = {
  enabled: true,
  prometheus: { serverAddress: '' },
  triggerDefaults: {
    enabled: true,
    schedule,
    drift: { threshold: 0.2, pollingIntervalSeconds: DAY },
    // A model that is right less often than 95 times in a hundred is trained anew.
    accuracy: { threshold: 0.95, pollingIntervalSeconds: DAY },
  },
  triggers: {},
};

export const defaults: DeepPartial<Training> = {
  enabled: false,
  jobDefaults,
  jobs: {},
  retraining,
  extraObjects: {},
};
