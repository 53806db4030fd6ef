/** Names of the objects of `dataLayer.kafka`. */
import { nameForm } from '../../../kit/names.ts';
import { AREA as area } from '../parts.ts';

/** What Strimzi appends: to Services, Secrets, nodes and the operator of topics. */
const OF_STRIMZI =
  '-(kafka(-[a-z0-9-]+)?|entity-operator(-[a-z-]+)?|entity-topic-operator(-[a-z-]+)?|cluster-[a-z-]+|clients-[a-z-]+|network-policy[a-z-]*|[0-9]+)';

/** Kafka, whoever runs it. */
export const kafka = nameForm({ area, kind: 'kafka', parts: { scripts: {} }, appends: OF_STRIMZI });

/** A topic, and its binding. */
export const topic = nameForm({ area, kind: 'topic', keys: ['dataLayer.kafka.topics'] });

/** The Job that makes topics. */
export const topics = nameForm({ area, kind: 'topics', hashed: true });
