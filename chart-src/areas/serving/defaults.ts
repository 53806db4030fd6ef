/** Defaults of `serving`: no models; what each starts from survives the loss of a node and runs without root. */
import {
  callsDefaults,
  monitorDefaults,
  networkPolicyDefaults,
  serviceAccountDefaults,
  serviceDefaults,
  workloadDefaults,
} from '../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Model, Serving } from './values.ts';

const modelDefaults: DeepPartial<Model> = {
  enabled: true,
  ...workloadDefaults,
  runtime: {
    mode: 'deployment',
    deployment: { command: [], args: [] },
    kserve: { protocolVersion: 'v2', deploymentMode: 'Standard' },
    vllm: { model: '', servedModelName: '', gpuMemoryUtilization: 0.9, dtype: 'auto', sharedMemory: '2Gi', args: [] },
  },
  artifact: {
    mode: 'none',
    s3: {
      endpoint: '',
      region: '',
      ca: { mode: 'system' },
      credentials: {
        mode: 'identity',
        secret: { accessKeyIdKey: 'AWS_ACCESS_KEY_ID', secretAccessKeyKey: 'AWS_SECRET_ACCESS_KEY' },
      },
    },
    volume: { subPath: '' },
    mountPath: '/models',
    checksum: { mode: 'none', sumsFile: { file: 'SHA256SUMS' } },
  },
  artifactCache: {
    mode: 'ephemeral',
    ephemeral: { sizeLimit: '10Gi' },
    volume: { size: '50Gi', storage: 'shared', accessMode: 'ReadWriteMany', keep: false },
  },
  governance: { stage: 'experimental', dataClassification: 'internal', risk: 'minimal', approvedBy: '' },
  versions: {},
  release: { mode: 'rolling' },
  service: serviceDefaults,
  serviceAccount: serviceAccountDefaults,
  networkPolicy: networkPolicyDefaults,
  monitor: monitorDefaults,
  calls: callsDefaults,
  slo: { p95Milliseconds: 50 },
};

export const defaults: DeepPartial<Serving> = {
  enabled: true,
  modelDefaults,
  models: {},
  fetcher: {
    image: { registry: 'docker.io', repository: 'rclone/rclone', tag: '1.75.0', digest: '' },
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '1', memory: '512Mi' } },
  },
  extraObjects: {},
};
