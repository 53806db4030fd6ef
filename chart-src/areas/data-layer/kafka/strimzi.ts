/** Kafka by Strimzi: the cluster, its nodes and its topics. They stay when the release goes: the operator would remove what is in them. */
import {
  choose,
  type Documents,
  define,
  type Expr,
  each,
  eachField,
  field,
  fields,
  ifAny,
  mapParameter,
  matchDocuments,
  max,
  min,
  ne,
  type Piece,
  quantity,
  type Ref,
  resource,
  sub,
  when,
} from '../../../../compiler/index.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { called, type ObjectSubject } from '../../../catalogue/subject.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type { IKafka, IKafkaNodePool, IKafkaTopic } from '../../../kit/kubernetes/index.ts';
import type { IKafkaKafkaListenersItem } from '../../../kit/kubernetes/kafka.strimzi.io/kafka.ts';
import { callsLabel, labelsOf, type StringMap } from '../../../kit/labels.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { kept, storageClass } from '../../../kit/volume-claim.ts';
import type { FreeForm } from '../../../shared/types/free-form.ts';
import { AREA, storeLabels } from '../parts.ts';
import type { Kafka } from './kafka.values.ts';
import * as names from './names.ts';
import { isTls } from './parts/addresses.ts';
import { kafkaBinding, kafkaCluster } from './parts/names.ts';
import { forEachTopic, kafka, PLAIN_PORT, replicationOf, TLS_PORT, topicName } from './parts/topic.ts';
import type { StrimziKafka } from './strimzi.values.ts';

/** By this label the operator knows what belongs to a cluster. */
const ofCluster = (): { readonly 'strimzi.io/cluster': ReturnType<typeof kafkaCluster> } => ({
  'strimzi.io/cluster': kafkaCluster(),
});

/** Settings of a topic without those that are left as they are. */
const settingsOf = define(
  'topicSettings',
  'Settings of a topic without those that are left as they are.',
  [mapParameter('settings')],
  'map',
  (settings) =>
    fields<StringMap>(
      {},
      eachField<string, string>(settings, 'value', (value, key) => when(ne(value, ''), field<string>(key, value))),
    ),
);

/** Labels of what belongs to the cluster. */
const ownLabels = (): Piece<StringMap> =>
  fields<StringMap>(labelsOf(AREA, names.kafka().name, storeLabels()), ofCluster());

/** A cluster of Strimzi in a template. */
export interface StrimziAt {
  readonly strimzi: Ref<StrimziKafka>;
  readonly subject: ObjectSubject;
}

/** Documents for a cluster that Strimzi runs. */
export const forStrimzi = (body: (at: StrimziAt) => Documents | readonly Documents[]): Documents =>
  matchDocuments<Kafka>(kafka, {
    strimzi: (strimzi) => body({ strimzi, subject: { ...called(names.kafka()), labels: storeLabels() } }),
  });

/** The cluster, its nodes and its topics. */
export const byStrimzi: Controller<StrimziAt> = {
  file: 'strimzi',
  documents: ({ strimzi }) => [cluster(strimzi), nodes(strimzi), topics(strimzi)],
};

const cluster = (strimzi: Ref<StrimziKafka>): Documents =>
  resource<IKafka>()({
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'Kafka',
    metadata: objectMeta({
      object: names.kafka(),
      fullName: kafkaCluster(),
      labels: storeLabels(),
      annotations: kept,
    }),
    spec: {
      kafka: {
        version: ifAny<string, string>(strimzi.version, (version) => version),
        listeners: [listener(strimzi)],
        config: config(strimzi),
      },
      // It turns KafkaTopics into topics.
      entityOperator: { topicOperator: {} },
    },
  });

const nodes = ({ brokers, resources: amounts, volume }: Ref<StrimziKafka>): Documents =>
  resource<IKafkaNodePool>()({
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaNodePool',
    metadata: { name: kafkaCluster(), labels: ownLabels(), annotations: kept },
    spec: {
      replicas: brokers,
      roles: ['controller', 'broker'],
      resources: resources(amounts),
      storage: {
        type: 'jbod',
        volumes: [
          {
            id: 0,
            type: 'persistent-claim',
            kraftMetadata: 'shared',
            size: quantity(volume.size),
            class: storageClass(volume.storage),
            deleteClaim: false,
          },
        ],
      },
    },
  });

const topics = ({ brokers }: Ref<StrimziKafka>): Documents =>
  forEachTopic((at) =>
    resource<IKafkaTopic>()({
      apiVersion: 'kafka.strimzi.io/v1',
      kind: 'KafkaTopic',
      metadata: { name: names.topic(at.name).full, labels: ownLabels(), annotations: kept },
      spec: {
        topicName: topicName(at),
        partitions: at.topic.partitions,
        replicas: replicationOf(at.topic, brokers),
        config: ifAny<StringMap, StringMap>(
          settingsOf(at.topic.config as Expr<unknown> as Expr<StringMap>),
          (settings) => settings,
        ),
      },
    }),
  );

/** The one listener. The operator makes a NetworkPolicy of its peers; without them it lets everybody in. */
function listener({ networkPolicy }: Ref<StrimziKafka>): Piece<IKafkaKafkaListenersItem> {
  return fields<IKafkaKafkaListenersItem>(
    {
      name: 'clients',
      type: 'internal',
      port: choose(isTls(), TLS_PORT, PLAIN_PORT),
      tls: isTls(),
    },
    when(networkPolicy.enabled, {
      networkPolicyPeers: [
        { podSelector: { matchLabels: field<string>(callsLabel(kafkaBinding()), 'true') } },
        each<FreeForm, FreeForm>(networkPolicy.allowFrom, 'peer', (peer) => peer),
      ],
    }),
  );
}

/** What Kafka keeps for itself is on as many nodes as there are, and on three at most; one of them may be away. */
function config({ brokers, parameters }: Ref<StrimziKafka>): Piece<{ [key: string]: unknown }> {
  const copies = min(brokers, 3);
  const insync = max(sub(copies, 1), 1);
  return fields<{ [key: string]: unknown }>(
    {
      'offsets.topic.replication.factor': copies,
      'transaction.state.log.replication.factor': copies,
      'transaction.state.log.min.isr': insync,
      'default.replication.factor': copies,
      'min.insync.replicas': insync,
      'auto.create.topics.enable': false,
    },
    eachField<string, string>(parameters as never, 'value', (value, key) =>
      when(ne(value, ''), field<string>(key, value)),
    ),
  );
}
