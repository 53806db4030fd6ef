/** Names by which Kafka and its topics are found. */
import { define, type Expr, match, type Piece, type Ref } from '../../../../../compiler/index.ts';
import type { ObjectName } from '../../../../kit/names.ts';
import type { SharedStore } from '../../../../kit/values/shared-store.ts';
import { sharable, sharableStem } from '../../parts/names.ts';
import { dataLayer } from '../../parts.ts';
import type { Kafka } from '../kafka.values.ts';
import * as names from '../names.ts';

const named = (name: ObjectName): Piece<string> => {
  const { own, shared } = sharable(name);
  return match<Kafka, string>(dataLayer.kafka, { shared, builtin: own, strimzi: own, external: own, none: own });
};

/** The binding of a topic, by its key in `dataLayer.kafka.topics`. */
export const topicBinding = define(
  'topicBinding',
  'The name of the ConfigMap of a topic.',
  ['topic'],
  'name',
  (topic) => named(names.topic(topic)),
);

/** The binding of Kafka as a whole. */
export const kafkaBinding = define('kafkaBinding', 'The name of the ConfigMap of Kafka.', [], 'name', () =>
  named(names.kafka()),
);

const cluster = sharableStem(names.kafka());

/** The name of the `Kafka` that Strimzi runs. */
export const kafkaCluster = (): Expr<string> => cluster.own();

/** The name of the `Kafka` that Strimzi runs for another release. */
export const kafkaClusterOf = ({ release }: Ref<SharedStore>): Expr<string> => cluster.shared(release);
