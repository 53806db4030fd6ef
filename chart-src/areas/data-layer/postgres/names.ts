/** Names of the objects of `dataLayer.postgres`. */
import { nameForm } from '../../../kit/names.ts';
import { AREA as area } from '../parts.ts';

/** The server of the databases, whoever runs it. */
export const postgres = nameForm({ area, kind: 'postgres', parts: { scripts: {} } });

/** What keeps owners and databases as the values say. */
export const provisioner = nameForm({ area, kind: 'postgres-provisioner' });

/** PgBouncer, in front of a cluster of CloudNativePG. */
export const pooler = nameForm({ area, kind: 'postgres-pooler' });

/** A database, and its binding. */
export const database = nameForm({ area, kind: 'database', keys: ['dataLayer.postgres.databases'] });
