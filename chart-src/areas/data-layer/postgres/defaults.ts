/** Defaults of `dataLayer.postgres`: no server. */
import { networkPolicyDefaults } from '../../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../../shared/types/deep-partial.ts';
import { storePodDefaults } from '../store-defaults.ts';
import type { DataLayer } from '../values.ts';

const resources = { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } };
const volume = { size: '20Gi', storage: 'fast' } as const;

export const defaults: DeepPartial<Pick<DataLayer, 'postgres'>> = {
  postgres: {
    mode: 'none',
    builtin: {
      ...storePodDefaults,
      image: { registry: 'docker.io', repository: 'library/postgres', tag: '17.7', digest: '' },
      majorVersion: 17,
      resources,
      volume,
      tls: { mode: 'none' },
      // The user of the image: the server looks its own name up.
      securityContext: { runAsUser: 999, runAsGroup: 999, fsGroup: 999, readOnlyRootFilesystem: true },
      networkPolicy: networkPolicyDefaults,
    },
    cloudNativePg: {
      image: { registry: 'ghcr.io', repository: 'cloudnative-pg/postgresql', tag: '17.5', digest: '' },
      instances: 3,
      volume,
      resources,
      spread: 'preferred',
      labels: {},
      annotations: {},
      nodeSelector: {},
      tolerations: [],
      networkPolicy: networkPolicyDefaults,
      operatorNamespace: 'cnpg-system',
    },
    external: { port: 5432, readOnlyHost: '', sslMode: 'verify-full', ca: { mode: 'system' } },
    shared: { caSecret: '' },
    parameters: {
      shared_buffers: '256MB',
      effective_cache_size: '1GB',
      maintenance_work_mem: '64MB',
      checkpoint_completion_target: '0.9',
    },
    maxConnections: 100,
    reservedConnections: 20,
    pooler: {
      mode: 'none',
      pgbouncer: {
        image: { registry: '', repository: '', tag: '', digest: '' },
        replicas: 2,
        poolMode: 'transaction',
        poolSize: 20,
        maxClients: 500,
        resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '1', memory: '128Mi' } },
      },
    },
    databaseDefaults: {
      enabled: true,
      database: '',
      owner: '',
      connections: 20,
      credentials: {
        mode: 'generated',
        parts: { usernameKey: 'username', passwordKey: 'password' },
        uri: { key: 'uri' },
      },
    },
    databases: {},
  },
};
