/** PostgreSQL: who runs it, and its databases. */
import type { SharedStore } from '../../common/values/shared-store.ts';
import type { Port } from '../../shared/types/scalars.ts';
import type { Database, Databases } from './database.values.ts';

/** A server that runs elsewhere: in the cloud, or installed by somebody else. Its databases and owners exist already. */
export interface ExternalPostgres {
  /**
   * Its host.
   *
   * @minLength 1
   * @maxLength 253
   */
  host: string;
  /** Its port. */
  port: Port;
  /**
   * A host that only reads, for what reads much. `""` is the same as `host`.
   *
   * @maxLength 253
   */
  readOnlyHost: string;
  /** How far clients trust the network: `verify-full` checks the server's certificate and name, `require` encrypts only. */
  sslMode: 'disable' | 'require' | 'verify-ca' | 'verify-full';
}

/** PostgreSQL. */
export interface Postgres {
  /** Who runs the server. */
  mode: 'none' | 'builtin' | 'external' | 'shared';
  /** A server that runs elsewhere. */
  external?: ExternalPostgres;
  /** A server that another release of this chart provides. */
  shared?: SharedStore;
  /** What every database starts from. */
  databaseDefaults: Database;
  /**
   * Databases by name.
   *
   * @entryDefaults databaseDefaults
   */
  databases: Databases;
}
