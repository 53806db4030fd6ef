/** Topics as the templates of this folder see them. */
import {
  choose,
  type Documents,
  type Expr,
  eq,
  forEach,
  min,
  ne,
  type Operand,
  type Ref,
  when,
  withDefaults,
} from '../../../../../compiler/index.ts';
import { dataLayer } from '../../parts.ts';
import type { Topic } from '../topic.values.ts';

export const { kafka } = dataLayer;

/** The name of Kafka in the area. */
export const KAFKA = 'kafka';

/** The ports of brokers: without TLS, and with it. */
export const PLAIN_PORT = 9092;
export const TLS_PORT = 9093;

/** All topics, each over the defaults. */
export const topics = withDefaults(kafka.topics, kafka.topicDefaults);

/** A topic in a template. */
export interface TopicAt {
  readonly topic: Ref<Topic>;
  readonly name: Expr<string>;
}

/** Documents for each topic that is switched on. */
export function forEachTopic(body: (at: TopicAt) => Documents | readonly Documents[]): Documents {
  return forEach(topics, 'topic', (topic, name) => when(topic.enabled, () => body({ topic, name })));
}

/** What a topic is called in Kafka. */
export const topicName = ({ topic, name }: TopicAt): Expr<string> => choose(ne(topic.topic, ''), topic.topic, name);

/** On how many brokers each message of a topic is. */
export const replicationOf = ({ replicationFactor }: Ref<Topic>, brokers: Operand<number>): Expr<number> =>
  choose(eq(replicationFactor, 0), min(brokers, 3), replicationFactor);
