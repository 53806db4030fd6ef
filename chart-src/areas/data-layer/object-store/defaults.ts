/** Defaults of `dataLayer.objectStore`: no store. */
import { networkPolicyDefaults } from '../../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../../shared/types/deep-partial.ts';
import { storePodDefaults } from '../store-defaults.ts';
import type { DataLayer } from '../values.ts';

export const defaults: DeepPartial<Pick<DataLayer, 'objectStore'>> = {
  objectStore: {
    mode: 'none',
    builtin: {
      ...storePodDefaults,
      image: { registry: 'docker.io', repository: 'versity/versitygw', tag: 'v1.8.0', digest: '' },
      majorVersion: 1,
      resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
      region: 'us-east-1',
      volume: { size: '50Gi', storage: 'standard' },
      tls: { mode: 'none' },
      networkPolicy: networkPolicyDefaults,
    },
    external: { endpoint: '', region: '', pathStyle: false, ca: { mode: 'system' }, provision: false },
    shared: { caSecret: '' },
    credentials: {
      mode: 'identity',
      keys: { accessKeyIdKey: 'AWS_ACCESS_KEY_ID', secretAccessKeyKey: 'AWS_SECRET_ACCESS_KEY' },
    },
    bucketDefaults: {
      enabled: true,
      bucket: '',
      versioning: false,
      lifecycle: { expireDays: 0, noncurrentExpireDays: 0, abortMultipartDays: 0 },
      encryption: { mode: 'none' },
      replication: { mode: 'none' },
    },
    buckets: {},
  },
};
