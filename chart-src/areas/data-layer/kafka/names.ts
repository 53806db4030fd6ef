/** Names of the objects of `dataLayer.kafka`. */
import { nameForm } from '../../../kit/names.ts';
import { AREA as area } from '../parts.ts';

/** Kafka, whoever runs it. */
export const kafka = nameForm({ area, kind: 'kafka', parts: { scripts: {} } });

/** A topic, and its binding. */
export const topic = nameForm({ area, kind: 'topic', keys: ['dataLayer.kafka.topics'] });

/** The Job that makes topics. */
export const topics = nameForm({ area, kind: 'topics', hashed: true });
