/** Kafka that the chart runs itself. */

import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import type { Count, MemorySize } from '../../../shared/types/scalars.ts';
import type { StoreVolume } from '../store.values.ts';

/**
 * Settings of brokers and topics by name. `""` leaves a setting as it is.
 *
 * @propertyNames {"pattern": "^[a-z]([-a-z0-9.]*[a-z0-9])?$", "maxLength": 100, "patternHint": "the name of a setting of server.properties"}
 * @example {"log.retention.hours": "48"}
 */
export interface KafkaParameters {
  [name: string]: string;
}

/** One node that is broker and controller (KRaft), without a login. */
export interface BuiltinKafka extends PodSettings {
  /** The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: an older version does not read a newer one's data. */
  majorVersion: Count;
  /** The memory of Java's heap. The memory limit of the pod has to be above. */
  heap: MemorySize;
  /** Where messages are. */
  volume: StoreVolume;
  /** More settings of the broker. */
  parameters: KafkaParameters;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
}
