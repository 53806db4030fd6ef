/** One application: the API, the web interface or a worker. */
import type { Calls, Monitor, NetworkPolicy, Service } from '../../kit/values/network.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { Workload } from '../../kit/values/workload.ts';
import type { DataKey, OptionalName, PositiveCount, Seconds } from '../../shared/types/scalars.ts';
import type { Migrations } from './migrations.values.ts';

/** A key of a Secret that exists already, or none. */
export interface OptionalSecret {
  /** The Secret's name. With `""` the variable isn't set. */
  existingSecret: OptionalName;
  /** The key inside the Secret. */
  key: DataKey;
}

/** One application. It has the settings of every workload, and tells its container what the platform expects of it. */
export interface Application extends Workload {
  /** Whether it is part of the release. */
  enabled: boolean;
  /** The command, in the place of the image's own. */
  command: string[];
  /** Arguments, in the place of the image's own. */
  args: string[];
  /** How much it writes into its log: `ML_LOG_LEVEL`. */
  logLevel: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  /** How many processes a pod runs: `ML_WORKERS`. */
  processes: PositiveCount;
  /** How many connections each process keeps open to its database: `DATABASE_POOL_SIZE`. */
  databasePoolSize: PositiveCount;
  /** How long what is cached stays good: `CACHE_TTL_SECONDS`. */
  cacheTtlSeconds: Seconds;
  /** The key that logins are signed with: `SECRET_KEY`. */
  jwt: OptionalSecret;
  /** The key that programs send in the header `X-API-Key`: `API_KEY`. */
  apiKeys: OptionalSecret;
  /** The key of Stripe: `STRIPE_SECRET_KEY`. */
  stripe: OptionalSecret;
  /** How the tables of its database come to be as the image expects them. */
  migrations: Migrations;
  /** The Service in front of it. */
  service: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount: ServiceAccount;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
  /** How its metrics are read. */
  monitor: Monitor;
  /** What it calls. */
  calls: Calls;
}
