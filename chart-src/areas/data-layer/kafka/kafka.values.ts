/** Kafka: who runs it, and its topics. */
import type { SharedTlsStore } from '../../../kit/values/shared-store.ts';
import type { TrustedCa } from '../../../kit/values/trusted-ca.ts';
import type { BuiltinKafka } from './builtin.values.ts';
import type { KafkaSecurity } from './security.values.ts';
import type { StrimziKafka } from './strimzi.values.ts';
import type { Topic, Topics } from './topic.values.ts';

/** A cluster that runs elsewhere. Its topics exist already. */
export interface ExternalKafka {
  /**
   * Brokers as host and port, with commas between them. Network policies let callers out to the port of the last one.
   *
   * @pattern ^[^\s,:]+:[0-9]{1,5}(,[^\s,:]+:[0-9]{1,5})*$
   * @patternHint hosts and ports with commas between them
   * @examples ["kafka-0.example.com:9092,kafka-1.example.com:9092"]
   */
  bootstrapServers: string;
  /** Who signed the brokers' certificates; `KAFKA_CA_FILE` names the file. */
  ca: TrustedCa;
}

/** Kafka. */
export interface Kafka {
  /** Who runs it. `builtin` is one pod of the chart's own; `strimzi` takes the Strimzi operator. */
  mode: 'none' | 'builtin' | 'strimzi' | 'external' | 'shared';
  /** One node of the chart's own. */
  builtin?: BuiltinKafka;
  /** A cluster that Strimzi runs. */
  strimzi?: StrimziKafka;
  /** A cluster that runs elsewhere. */
  external?: ExternalKafka;
  /** A cluster that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** How clients log in, and whether messages travel over TLS. */
  security: KafkaSecurity;
  /** What every topic starts from. */
  topicDefaults: Topic;
  /**
   * Topics by name.
   *
   * @entryDefaults topicDefaults
   */
  topics: Topics;
}
