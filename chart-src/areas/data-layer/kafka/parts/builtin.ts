/** The node that the chart runs itself. */
import { type Documents, matchDocuments, type Ref } from '../../../../../compiler/index.ts';
import type { Store } from '../../parts/store.ts';
import type { BuiltinKafka } from '../builtin.values.ts';
import type { Kafka } from '../kafka.values.ts';
import { KAFKA, kafka } from './topic.ts';

/** The name of its scripts. */
export const SCRIPTS = 'kafka-scripts';

/** Documents for the node that the chart runs itself. */
export function builtinNode(
  body: (at: { builtin: Ref<BuiltinKafka>; store: Store }) => Documents | readonly Documents[],
): Documents {
  return matchDocuments<Kafka>(kafka, {
    builtin: (builtin) => body({ builtin, store: { name: KAFKA, settings: builtin } }),
  });
}
