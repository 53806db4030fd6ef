/** Sizes of PostgreSQL. Its settings follow its memory: a quarter of it for shared buffers, half of it or more that the system may cache. */
import type { Postgres } from '../areas/data-layer/postgres/postgres.values.ts';
import type { DeepPartial } from '../shared/types/deep-partial.ts';

/** A server that fits a laptop's cluster. */
export const smallPostgres: DeepPartial<Postgres> = {
  builtin: {
    resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    volume: { size: '5Gi' },
  },
  cloudNativePg: {
    instances: 1,
    resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    volume: { size: '5Gi' },
  },
  parameters: { shared_buffers: '64MB', effective_cache_size: '256MB', maintenance_work_mem: '32MB' },
};

/** The usual server on more disk. */
export const productionPostgres: DeepPartial<Postgres> = {
  builtin: { volume: { size: '50Gi' } },
  cloudNativePg: { volume: { size: '50Gi' } },
};

/** Four times the usual server. */
export const largePostgres: DeepPartial<Postgres> = {
  builtin: { ...large(), volume: { size: '200Gi' } },
  cloudNativePg: { ...large(), spread: 'required', volume: { size: '200Gi' } },
  parameters: { shared_buffers: '2GB', effective_cache_size: '6GB', maintenance_work_mem: '512MB' },
  maxConnections: 300,
};

function large(): Pick<NonNullable<Postgres['builtin']>, 'resources'> {
  return { resources: { requests: { cpu: '2', memory: '8Gi' }, limits: { cpu: '4', memory: '8Gi' } } };
}
