/** Names of the objects of `dataLayer`: stores, what they offer, and the Jobs that see to them. */
import { nameForm } from '../../kit/names.ts';

const area = 'dataLayer';
const scripts = { scripts: {} } as const;

/** The server of the databases, whoever runs it. */
export const postgres = nameForm({ area, kind: 'postgres', parts: scripts });

/** What keeps owners and databases as the values say. */
export const provisioner = nameForm({ area, kind: 'postgres-provisioner' });

/** PgBouncer, in front of a cluster of CloudNativePG. */
export const pooler = nameForm({ area, kind: 'postgres-pooler' });

/** A database, and its binding. */
export const database = nameForm({ area, kind: 'database', keys: ['dataLayer.postgres.databases'] });

/** A cache, and its binding. */
export const cache = nameForm({ area, kind: 'cache', keys: ['dataLayer.caches'], parts: scripts });

/** The object store. */
export const objectStore = nameForm({ area, kind: 'object-store' });

/** The binding of a bucket. */
export const bucket = nameForm({ area, kind: 'bucket', keys: ['dataLayer.objectStore.buckets'] });

/** The Job that makes buckets. */
export const buckets = nameForm({ area, kind: 'buckets', hashed: true });

/** Kafka, whoever runs it. */
export const kafka = nameForm({ area, kind: 'kafka', parts: scripts });

/** A topic, and its binding. */
export const topic = nameForm({ area, kind: 'topic', keys: ['dataLayer.kafka.topics'] });

/** The Job that makes topics. */
export const topics = nameForm({ area, kind: 'topics', hashed: true });

/** The Job that makes credentials. */
export const credentials = nameForm({ area, kind: 'credentials', hashed: true });
