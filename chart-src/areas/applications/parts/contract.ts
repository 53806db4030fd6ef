/** Names that the pods of applications use, and that users can't give to what they add. */
import { contract } from '../../../catalogue/pod/contract.ts';

/** The main container. */
export const MAIN = 'application';
/** The init container that waits for the tables. */
export const SCHEMA = 'wait-for-schema';
/** The container of the Job that makes them. */
export const MIGRATE = 'migrate';
/** The ConfigMap of the feature flags, its volume, where it is mounted, and the file in it. */
export const FLAGS = 'flags';
export const FLAGS_PATH = '/flags';
export const FLAGS_FILE = 'flags.json';

/** What an application is told, and what its pods are made of, beside what every workload has. */
export const APPLICATION = contract({
  env: [
    'ML_LOG_LEVEL',
    'ML_WORKERS',
    'ENABLE_AUTO_RETRAINING',
    'DATABASE_POOL_SIZE',
    'CACHE_TTL_SECONDS',
    'SECRET_KEY',
    'API_KEY',
    'STRIPE_SECRET_KEY',
    'FLAGD_RESOLVER',
    'FLAGD_OFFLINE_FLAG_SOURCE_PATH',
  ],
  volumes: [FLAGS],
  containers: [MAIN, SCHEMA, MIGRATE],
});
