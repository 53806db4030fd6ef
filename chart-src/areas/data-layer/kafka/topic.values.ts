/** A topic of Kafka. */
import type { Count, PositiveCount } from '../../../shared/types/scalars.ts';
import type { KafkaParameters } from './builtin.values.ts';

/** A topic of Kafka. */
export interface Topic {
  /** Whether it is part of the release. */
  enabled: boolean;
  /**
   * Its name in Kafka. `""` is its key.
   *
   * @pattern ^[-A-Za-z0-9._]*$
   * @patternHint letters, digits, dots, dashes and underscores
   * @maxLength 249
   */
  topic: string;
  /** How many partitions it has: so many pods of one consumer group can read at the same time. There can be more later, never fewer. */
  partitions: PositiveCount;
  /**
   * On how many brokers each message is. 0 is as many as there are brokers, and three at most.
   *
   * @maximum 32767
   */
  replicationFactor: Count;
  /** Settings of the topic, such as `retention.ms`. */
  config: KafkaParameters;
}

/**
 * Topics by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"events": {}}
 */
export interface Topics {
  [name: string]: Topic;
}
