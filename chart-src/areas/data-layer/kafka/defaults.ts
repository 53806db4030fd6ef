/** Defaults of `dataLayer.kafka`: none. */
import { networkPolicyDefaults } from '../../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../../shared/types/deep-partial.ts';
import { storePodDefaults } from '../store-defaults.ts';
import type { DataLayer } from '../values.ts';

const login = { usernameKey: 'username', passwordKey: 'password', tls: true };

export const defaults: DeepPartial<Pick<DataLayer, 'kafka'>> = {
  kafka: {
    mode: 'none',
    builtin: {
      ...storePodDefaults,
      image: { registry: 'docker.io', repository: 'apache/kafka', tag: '4.1.0', digest: '' },
      majorVersion: 4,
      resources: { requests: { cpu: '250m', memory: '1Gi' }, limits: { cpu: '1', memory: '2Gi' } },
      heap: '768Mi',
      volume: { size: '20Gi', storage: 'fast' },
      parameters: {},
      networkPolicy: networkPolicyDefaults,
    },
    strimzi: {
      brokers: 3,
      version: '',
      resources: { requests: { cpu: '500m', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } },
      volume: { size: '50Gi', storage: 'fast' },
      parameters: {},
      networkPolicy: networkPolicyDefaults,
    },
    external: { ca: { mode: 'system' } },
    shared: { caSecret: '' },
    security: { mode: 'plaintext', saslPlain: login, saslScram: { ...login, mechanism: 'SCRAM-SHA-512' } },
    topicDefaults: { enabled: true, topic: '', partitions: 3, replicationFactor: 0, config: {} },
    topics: {},
  },
};
