/** Defaults of `applications`: off. Each application is switched on by itself, since only you know its image. */
import {
  callsDefaults,
  monitorDefaults,
  networkPolicyDefaults,
  serviceAccountDefaults,
  serviceDefaults,
  workloadDefaults,
} from '../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Application } from './application.values.ts';
import type { Applications } from './values.ts';

const application: DeepPartial<Application> = {
  enabled: false,
  ...workloadDefaults,
  command: [],
  args: [],
  logLevel: 'INFO',
  processes: 4,
  databasePoolSize: 2,
  cacheTtlSeconds: 300,
  jwt: { existingSecret: '', key: 'secret-key' },
  apiKeys: { existingSecret: '', key: 'api-key' },
  stripe: { existingSecret: '', key: 'stripe-secret-key' },
  migrations: { mode: 'none', job: { command: [], args: [], check: [], deadlineSeconds: 900, retries: 3 } },
  service: serviceDefaults,
  serviceAccount: serviceAccountDefaults,
  networkPolicy: networkPolicyDefaults,
  monitor: monitorDefaults,
  calls: callsDefaults,
};

const worker: DeepPartial<Application> = {
  ...application,
  enabled: true,
  autoscaling: {
    ...workloadDefaults.autoscaling,
    keda: { ...workloadDefaults.autoscaling.keda, minReplicas: 2, maxReplicas: 20 },
  },
};

export const defaults: DeepPartial<Applications> = {
  enabled: false,
  api: application,
  web: application,
  workerDefaults: worker,
  workers: {},
  flags: {},
  extraObjects: {},
};
