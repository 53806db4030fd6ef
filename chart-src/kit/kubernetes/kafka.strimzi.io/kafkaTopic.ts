/** KafkaTopic of kafka.strimzi.io/v1, generated from the CRD of strimzi/strimzi-kafka-operator 1.2.0 (6c7b43c4af0d) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface IKafkaTopic {
  apiVersion: 'kafka.strimzi.io/v1';
  kind: 'KafkaTopic';
  metadata?: IObjectMeta;
  spec: IKafkaTopicSpec;
}

export interface IKafkaTopicSpec {
  config?: { [key: string]: unknown };
  partitions?: number;
  replicas?: number;
  topicName?: string;
}
