/** Defaults of `tracking`: off. Once on, one server with a login, whose data lie in a volume until it has a database and a bucket. */
import {
  callsDefaults,
  monitorDefaults,
  networkPolicyDefaults,
  serviceAccountDefaults,
  serviceDefaults,
  workloadDefaults,
} from '../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { TrackingServer } from './server.values.ts';
import type { Tracking } from './values.ts';

const server: DeepPartial<TrackingServer> = {
  ...workloadDefaults,
  // The image without `-full` has no driver of PostgreSQL and no client of S3.
  image: { registry: 'ghcr.io', repository: 'mlflow/mlflow', tag: 'v3.17.2-full', digest: '' },
  replicas: 1,
  resources: { requests: { cpu: '250m', memory: '1Gi' }, limits: { cpu: '2', memory: '2Gi' } },
  pdb: { ...workloadDefaults.pdb, mode: 'none' },
  strategy: { ...workloadDefaults.strategy, mode: 'recreate' },
  workers: 2,
  allowedHosts: [],
  allowedOrigins: [],
  jobExecution: false,
  args: [],
  databasePool: { size: 5, overflow: 5 },
  volume: { size: '10Gi', storage: 'standard' },
  gc: {
    enabled: false,
    schedule: '30 3 * * *',
    olderThan: '30d',
    resources: { requests: { cpu: '50m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  },
  migration: {
    resources: { requests: { cpu: '50m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  },
  service: serviceDefaults,
  serviceAccount: serviceAccountDefaults,
  networkPolicy: networkPolicyDefaults,
  monitor: monitorDefaults,
  calls: callsDefaults,
};

export const defaults: DeepPartial<Tracking> = {
  enabled: false,
  mode: 'builtin',
  builtin: server,
  auth: {
    mode: 'basic',
    basic: {
      credentials: {
        mode: 'generated',
        secret: {
          name: 'mlflow-credentials',
          usernameKey: 'username',
          passwordKey: 'password',
          sessionKey: 'session-key',
        },
      },
      defaultPermission: 'READ',
    },
  },
  wandb: { existingSecret: '', key: 'WANDB_API_KEY' },
  extraObjects: {},
};
