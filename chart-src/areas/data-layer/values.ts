/** `dataLayer`: where the platform keeps its data. */
import type { ExtraObjects } from '../../shared/types/free-form.ts';
import type { Cache, Caches } from './caches/cache.values.ts';
import type { Kafka } from './kafka/kafka.values.ts';
import type { ObjectStore } from './object-store/object-store.values.ts';
import type { Postgres } from './postgres/postgres.values.ts';

/** Databases, caches, buckets and topics. Each publishes a binding; workloads that name it under `calls` get its address and credentials. */
export interface DataLayer {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** PostgreSQL. */
  postgres: Postgres;
  /** What every cache starts from. */
  cacheDefaults: Cache;
  /**
   * Caches by name.
   *
   * @entryDefaults cacheDefaults
   */
  caches: Caches;
  /** The object store: S3 or what speaks like it. */
  objectStore: ObjectStore;
  /** Kafka. */
  kafka: Kafka;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
