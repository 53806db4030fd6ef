/** Kafka by the Strimzi operator. */
import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { Resources } from '../../../shared/types/resources.ts';
import type { PositiveCount } from '../../../shared/types/scalars.ts';
import type { StoreVolume } from '../store.values.ts';
import type { KafkaParameters } from './builtin.values.ts';

/** A cluster that Strimzi runs (`kafka.strimzi.io/v1`). Every node is broker and controller. */
export interface StrimziKafka {
  /** How many nodes there are. Three survive the loss of one. */
  brokers: PositiveCount;
  /**
   * Kafka's version, one that the operator knows. `""` is the operator's newest.
   *
   * @pattern ^([0-9]+\.[0-9]+\.[0-9]+)?$
   * @patternHint three numbers with dots between them, or nothing
   */
  version: string;
  /** What each node is sure to get, and what it can't go beyond. */
  resources: Resources;
  /** Where each node keeps its messages. */
  volume: StoreVolume;
  /** More settings of all brokers. */
  parameters: KafkaParameters;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
}
