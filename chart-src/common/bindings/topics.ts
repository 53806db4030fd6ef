/** What a workload gets that calls topics of Kafka. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { each, format, ifAny, items, type Maybe, nameOf, type Ref, replace, upper } from '../../../compiler/index.ts';
import type { TopicName } from '../../shared/references.ts';
import type { Calls } from '../values/network.ts';
import { kafkaBinding, topicBinding } from './names.ts';
import { bindingVariable } from './variables.ts';

/** Variables that called topics set, beside one for each topic: `KAFKA_TOPIC_EVENTS` for `events`. */
export const TOPIC_ENV = ['KAFKA_BOOTSTRAP_SERVERS', 'KAFKA_SECURITY_PROTOCOL'] as const;

/** The address of Kafka, and the name of each topic. */
export function topicsEnv(calls: Pick<Ref<Calls>, 'topics'>): Maybe<IEnvVar> {
  return ifAny<TopicName[], IEnvVar>(calls.topics, (topics) =>
    items<IEnvVar>(
      bindingVariable('KAFKA_BOOTSTRAP_SERVERS', kafkaBinding(), 'bootstrapServers'),
      bindingVariable('KAFKA_SECURITY_PROTOCOL', kafkaBinding(), 'securityProtocol'),
      each<TopicName, IEnvVar>(topics, 'topic', (topic) =>
        bindingVariable(
          format`KAFKA_TOPIC_${upper(replace('-', '_', nameOf(topic)))}`,
          topicBinding(nameOf(topic)),
          'topic',
        ),
      ),
    ),
  );
}
