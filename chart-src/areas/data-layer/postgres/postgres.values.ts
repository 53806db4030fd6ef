/** PostgreSQL: who runs it, and its databases. */
import type { PositiveCount } from '../../../shared/types/scalars.ts';
import type { BuiltinPostgres } from './builtin.values.ts';
import type { CloudNativePg } from './cloud-native-pg.values.ts';
import type { Database, Databases } from './database.values.ts';
import type { ExternalPostgres, SharedPostgres } from './external.values.ts';
import type { Pooler } from './pooler.values.ts';

/**
 * Settings of the server by name, as in `postgresql.conf`. `""` leaves a setting as the server has it. Put numbers and `on` in quotes.
 *
 * @propertyNames {"pattern": "^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)?$", "maxLength": 63, "patternHint": "the name of a setting of postgresql.conf"}
 * @example {"work_mem": "16MB"}
 */
export interface PostgresParameters {
  [name: string]: PostgresParameter;
}

/**
 * A setting of the server.
 *
 * @pattern ^[^\n\r]*$
 * @patternHint one line
 */
export type PostgresParameter = string;

/** PostgreSQL. */
export interface Postgres {
  /**
   * Who runs the server: `builtin` is one pod of the chart's own, `cloudNativePg` a cluster of the operator's, which has to be installed; `external` runs
   * elsewhere, `shared` is that of another release.
   */
  mode: 'none' | 'builtin' | 'cloudNativePg' | 'external' | 'shared';
  /** One pod of the chart's own. */
  builtin?: BuiltinPostgres;
  /** A cluster that the operator CloudNativePG runs. */
  cloudNativePg?: CloudNativePg;
  /** A server that runs elsewhere. */
  external?: ExternalPostgres;
  /** A server that another release of this chart provides. */
  shared?: SharedPostgres;
  /** Settings of a server of the mode `builtin` or `cloudNativePg`. */
  parameters: PostgresParameters;
  /** How many connections the server takes in all: `max_connections` of the modes `builtin` and `cloudNativePg`; of an `external` server, what it is known to take. */
  maxConnections: PositiveCount;
  /** How many of them are left to administrators, backups and monitoring. All databases together may have the others. */
  reservedConnections: PositiveCount;
  /** A pooler of connections, for a server of the mode `builtin` or `cloudNativePg`. */
  pooler: Pooler;
  /** What every database starts from. */
  databaseDefaults: Database;
  /**
   * Databases by name.
   *
   * @entryDefaults databaseDefaults
   */
  databases: Databases;
}
