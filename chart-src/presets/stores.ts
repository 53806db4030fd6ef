/** Sizes of caches, object store and Kafka. There is a cache for what may be lost and one for logins, so that no login makes room for something else. */
import type { DataLayer } from '../areas/data-layer/values.ts';
import type { DeepPartial } from '../shared/types/deep-partial.ts';

type Stores = DeepPartial<Pick<DataLayer, 'cacheDefaults' | 'caches' | 'objectStore' | 'kafka'>>;

const caches: Stores['caches'] = { cache: {}, sessions: { builtin: { evictionPolicy: 'noeviction' } } };

/** Stores that fit a laptop's cluster. */
export const smallStores: Stores = {
  cacheDefaults: {
    builtin: {
      maxMemory: '128Mi',
      resources: { requests: { cpu: '50m', memory: '160Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
      persistence: { volume: { size: '1Gi' } },
    },
  },
  caches,
  objectStore: {
    builtin: {
      resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
      volume: { size: '5Gi' },
    },
  },
  kafka: {
    builtin: {
      heap: '384Mi',
      resources: { requests: { cpu: '100m', memory: '640Mi' }, limits: { cpu: '1', memory: '1Gi' } },
      volume: { size: '5Gi' },
    },
  },
};

/** Stores of a production cluster; Strimzi's brokers are three. */
export const productionStores: Stores = {
  caches,
  objectStore: { builtin: { volume: { size: '100Gi' } } },
  kafka: { strimzi: { brokers: 3, volume: { size: '100Gi' } } },
};
