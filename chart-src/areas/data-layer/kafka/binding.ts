/** Bindings of Kafka and of its topics: where they are, for all that call them. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import {
  choose,
  type Documents,
  type Expr,
  match,
  matchDocuments,
  ne,
  type Operand,
  type Piece,
  resource,
  when,
} from '../../../../compiler/index.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { storeLabels } from '../parts.ts';
import type { Kafka } from './kafka.values.ts';
import * as names from './names.ts';
import { builtinAddress, strimziAddress } from './parts/addresses.ts';
import { CLUSTER, TOPIC } from './parts/binding.ts';
import { kafkaBinding, topicBinding } from './parts/names.ts';
import { forEachTopic, kafka, topicName } from './parts/topic.ts';
import type { KafkaSecurity } from './security.values.ts';

export const binding = matchDocuments<Kafka>(kafka, {
  builtin: () => cluster(builtinAddress()),
  strimzi: () => cluster(strimziAddress()),
  external: ({ bootstrapServers }) => cluster(bootstrapServers),
});

export const topics = when(ne(kafka.mode, 'shared'), () =>
  forEachTopic((at) =>
    resource<IConfigMap>()({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: objectMeta({
        object: names.topic(at.name),
        workload: names.kafka(),
        fullName: topicBinding(at.name),
        labels: storeLabels(),
      }),
      data: TOPIC.data({ topic: topicName(at) }),
    }),
  ),
);

function cluster(bootstrapServers: Expr<string>): Documents {
  return resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({ object: names.kafka(), fullName: kafkaBinding(), labels: storeLabels() }),
    data: CLUSTER.data({ bootstrapServers, securityProtocol: protocol() }),
  });
}

/** What Kafka's own clients call the way that messages travel. */
function protocol(): Piece<string> {
  const sasl = (tls: Expr<boolean>): Operand<string> => choose(tls, 'SASL_SSL', 'SASL_PLAINTEXT');
  return match<KafkaSecurity, string>(kafka.security, {
    plaintext: () => 'PLAINTEXT',
    tls: () => 'SSL',
    saslPlain: ({ tls }) => sasl(tls),
    saslScram: ({ tls }) => sasl(tls),
  });
}
