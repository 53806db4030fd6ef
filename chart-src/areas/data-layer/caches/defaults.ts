/** Defaults of `dataLayer.caches`: none, and what each starts from. */
import { networkPolicyDefaults } from '../../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../../shared/types/deep-partial.ts';
import { storePodDefaults } from '../store-defaults.ts';
import type { DataLayer } from '../values.ts';
import type { BuiltinCache } from './builtin.values.ts';

/** Half a gigabyte of data in a pod of one; a copy of all of it fits in while it is written to disk. */
const builtin: DeepPartial<BuiltinCache> = {
  ...storePodDefaults,
  image: { registry: 'docker.io', repository: 'valkey/valkey', tag: '8.1.4', digest: '' },
  majorVersion: 8,
  resources: { requests: { cpu: '100m', memory: '640Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  maxMemory: '512Mi',
  evictionPolicy: 'volatile-lru',
  persistence: {
    mode: 'volume',
    volume: {
      size: '2Gi',
      storage: 'standard',
      savePoints: [
        { seconds: 900, changes: 1 },
        { seconds: 300, changes: 10 },
        { seconds: 60, changes: 10000 },
      ],
    },
  },
  parameters: {},
  tls: { mode: 'none' },
  networkPolicy: networkPolicyDefaults,
};

export const defaults: DeepPartial<Pick<DataLayer, 'cacheDefaults' | 'caches'>> = {
  cacheDefaults: {
    enabled: true,
    mode: 'builtin',
    builtin,
    external: { port: 6379, tls: true, ca: { mode: 'system' } },
    shared: { caSecret: '' },
    credentials: {
      mode: 'generated',
      parts: { usernameKey: 'username', passwordKey: 'password' },
      uri: { key: 'uri' },
    },
  },
  caches: {},
};
