/** Names that the pods of applications use, and that users can't give to what they add. */
import { CONFIG } from '../../../catalogue/pod/config.ts';

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

/** All volumes; `tmp` is that of every pod. */
export const VOLUMES = ['tmp', CONFIG, FLAGS] as const;

/** Variables of the area's contract, beside those that every workload gets. */
export const APPLICATION_ENV = [
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
] as const;
