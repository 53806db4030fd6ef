/** A pooler of connections: many callers share few connections of the server. */
import type { Image } from '../../../shared/types/images.ts';
import type { Resources } from '../../../shared/types/resources.ts';
import type { Count, PositiveCount } from '../../../shared/types/scalars.ts';

/** PgBouncer, in front of the server that writes. */
export interface PgBouncer {
  /** Its image. With `cloudNativePg` the operator has one of its own, unless a repository is named here. */
  image: Image;
  /** How many pods there are. */
  replicas: Count;
  /** `transaction` lends a connection for a transaction, `session` for as long as the caller stays: prepared statements and advisory locks work in it. */
  poolMode: 'transaction' | 'session';
  /** How many connections each pod opens to each database at most. */
  poolSize: PositiveCount;
  /** How many callers each pod lets in. */
  maxClients: PositiveCount;
  /** What each pod is sure to get, and what it can't go beyond. */
  resources: Resources;
}

/** A pooler of connections. */
export interface Pooler {
  /** Whether callers reach the server through a pooler. */
  mode: 'none' | 'pgbouncer';
  /** PgBouncer. */
  pgbouncer?: PgBouncer;
}
