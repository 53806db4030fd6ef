/** A cache that the chart runs itself. */

import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import type { Count, MemorySize, PositiveCount, PositiveSeconds } from '../../../shared/types/scalars.ts';
import type { StoreTls, StoreVolume } from '../store.values.ts';

/** A moment to write the data to disk. */
export interface SavePoint {
  /** So long after the last time ... */
  seconds: PositiveSeconds;
  /** ... and after so many changes. */
  changes: PositiveCount;
}

/** Whether data outlives the pod. */
export interface CachePersistence {
  /** `volume` keeps what save points write. `none` begins empty after each restart. */
  mode: 'none' | 'volume';
  /** Data on a volume of the cache's own. */
  volume?: CacheVolume;
}

/** Data on a volume of the cache's own. */
export interface CacheVolume extends StoreVolume {
  /** When data is written: as soon as one of them is reached. What came after it is lost when the pod is killed, and kept when it is only stopped. */
  savePoints: SavePoint[];
}

/**
 * Settings of the server by name. `""` leaves a setting as it is.
 *
 * @propertyNames {"pattern": "^[a-z]([-a-z0-9]*[a-z0-9])?$", "maxLength": 60, "patternHint": "the name of a setting of valkey.conf"}
 * @example {"timeout": "300"}
 */
export interface CacheParameters {
  [name: string]: string;
}

/** One pod of Valkey, or of Redis. */
export interface BuiltinCache extends PodSettings {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: an older version does not read the data of a
   * newer one.
   */
  majorVersion: Count;
  /** How much data it holds. The memory limit of the pod has to be well above: a copy of what changes is held while data is written to disk. */
  maxMemory: MemorySize;
  /**
   * What goes when it is full. `volatile-lru` takes what has a time to live and was not used for longest; `noeviction` refuses writes, which suits
   * logins.
   */
  evictionPolicy:
    | 'noeviction'
    | 'allkeys-lru'
    | 'allkeys-lfu'
    | 'allkeys-random'
    | 'volatile-lru'
    | 'volatile-lfu'
    | 'volatile-random'
    | 'volatile-ttl';
  /** Whether data outlives the pod. */
  persistence: CachePersistence;
  /** More settings of the server. */
  parameters: CacheParameters;
  /** Whether it speaks TLS. */
  tls: StoreTls;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
}
