/** Defaults of `dataLayer.kafka`: none. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Kafka } from './kafka.values.ts';

export const kafkaDefaults: DeepPartial<Kafka> = {
  mode: 'none',
  topicDefaults: { enabled: true, topic: '' },
  topics: {},
};
