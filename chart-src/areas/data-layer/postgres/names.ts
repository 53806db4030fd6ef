/** Names of the objects of `dataLayer.postgres`. */
import { nameForm } from '../../../kit/names.ts';
import { AREA as area } from '../parts.ts';

/** What CloudNativePG appends: to Services, Secrets, instances and their Jobs. */
const OF_CNPG =
  '-(rw|ro|r|any|app|superuser|ca|server|replication|primary|[0-9]+(-(wal|initdb|join|snapshot-recovery))?)';

/** The server of the databases, whoever runs it. */
export const postgres = nameForm({ area, kind: 'postgres', parts: { scripts: {} }, appends: OF_CNPG });

/** What keeps owners and databases as the values say. */
export const provisioner = nameForm({ area, kind: 'postgres-provisioner' });

/** PgBouncer, in front of a cluster of CloudNativePG. */
export const pooler = nameForm({ area, kind: 'postgres-pooler' });

/** A database, and its binding. */
export const database = nameForm({ area, kind: 'database', keys: ['dataLayer.postgres.databases'] });
