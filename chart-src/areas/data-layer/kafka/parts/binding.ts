/** The keys of the bindings of Kafka and its topics. */
import { binding } from '../../../../catalogue/callables/binding.ts';

/** What callers find of Kafka as a whole. */
export const CLUSTER = binding({ type: 'kafka', config: ['bootstrapServers', 'securityProtocol'] });

/** What callers find of a topic. */
export const TOPIC = binding({ type: 'kafka', config: ['topic'] });
