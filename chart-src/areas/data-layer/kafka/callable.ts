/** What a workload gets that calls topics of Kafka. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  and,
  defaulted,
  type Expr,
  each,
  field,
  format,
  ifAny,
  includes,
  items,
  join,
  type Many,
  type Maybe,
  match,
  nameOf,
  notEmpty,
  type Operand,
  type Ref,
  regexFind,
  replace,
  toInteger,
  upper,
  when,
} from '../../../../compiler/index.ts';
import { ownCa, type StoreCas, trustedCa } from '../../../catalogue/bindings/ca.ts';
import { callable } from '../../../catalogue/callables/registry.ts';
import { none } from '../../../catalogue/none.ts';
import { contract, inSecret } from '../../../catalogue/pod/contract.ts';
import { selectorInRelease, toPods, toPorts } from '../../../kit/egress.ts';
import { callsLabel, type StringMap, selectorOf } from '../../../kit/labels.ts';
import type { TopicName } from '../../../shared/references.ts';
import { AREA } from '../parts.ts';
import type { Kafka } from './kafka.values.ts';
import * as names from './names.ts';
import { isTls } from './parts/addresses.ts';
import { CLUSTER, TOPIC } from './parts/binding.ts';
import { kafkaBinding, kafkaCluster, kafkaClusterOf, topicBinding } from './parts/names.ts';
import { kafka, PLAIN_PORT } from './parts/topic.ts';
import type { KafkaSecurity } from './security.values.ts';

/** What Kafka is to its callers. */
const ROLE = 'kafka';

/** With what the variables with the names of topics begin: `KAFKA_TOPIC_EVENTS` for `events`. */
const PREFIX = 'KAFKA_TOPIC_';

const ENV = contract({
  prefixes: [PREFIX],
  env: [
    'KAFKA_BOOTSTRAP_SERVERS',
    'KAFKA_SECURITY_PROTOCOL',
    'KAFKA_SASL_MECHANISM',
    'KAFKA_SASL_USERNAME',
    'KAFKA_SASL_PASSWORD',
    'KAFKA_TOPICS',
  ],
});

/** The variable with the name of a topic. */
const topicVariable = (topic: Expr<TopicName>): Expr<string> =>
  format`${PREFIX}${upper(replace('-', '_', nameOf(topic)))}`;

callable({
  key: 'topics',
  variables: ENV,
  env: ({ topics }) => ifAny<TopicName[], IEnvVar>(topics, variablesOf),
  // Kafka as a whole lets callers in.
  labels: ({ topics }) =>
    ifAny<TopicName[], StringMap>(topics, () => field<string>(callsLabel(kafkaBinding()), 'true')),
  egress: ({ topics }) => ifAny<TopicName[], INetworkPolicyEgressRule>(topics, toBrokers),
  certificate: {
    role: ROLE,
    variable: 'KAFKA_CA_FILE',
    source: ({ topics }) => ifAny<TopicName[], StoreCas>(topics, certificate),
  },
  waits: {
    who: 'every pod',
    isCalled: ({ topics }) => notEmpty(topics),
    address: 'KAFKA_BOOTSTRAP_SERVERS',
    port: PLAIN_PORT,
  },
  secrets: none('the chart lets in whoever reaches its Kafka; logins of others are in Secrets of yours'),
  rules: none('references say that topics are there'),
  trigger: {
    mode: 'topicLag',
    scaler: 'kafka',
    metadata: ({ topic, consumerGroup, lagThreshold }, { isAlone }) => ({
      bootstrapServersFromEnv: 'KAFKA_BOOTSTRAP_SERVERS',
      topicFromEnv: topicVariable(topic),
      consumerGroup,
      lagThreshold: format`${defaulted(lagThreshold)}`,
      tls: when<string>(and(isAlone, isTls()), 'enable'),
    }),
    isCalled: ({ topics }, { topic }) => includes(topics, nameOf(topic)),
    what: 'one of the topics under calls.topics',
    rules: none('a login takes a TriggerAuthentication, of which the chart knows nothing'),
  },
});

/** The address of Kafka, the login where it asks for one, and the name of each topic. */
function variablesOf(topics: Ref<TopicName[]>): Many<IEnvVar> {
  return items<IEnvVar>(
    ENV.from('KAFKA_BOOTSTRAP_SERVERS', CLUSTER.config(kafkaBinding(), 'bootstrapServers')),
    ENV.from('KAFKA_SECURITY_PROTOCOL', CLUSTER.config(kafkaBinding(), 'securityProtocol')),
    match<KafkaSecurity, IEnvVar>(kafka.security, {
      saslPlain: ({ secret, usernameKey, passwordKey }) => login('PLAIN', secret, usernameKey, passwordKey),
      saslScram: ({ mechanism, secret, usernameKey, passwordKey }) =>
        login(mechanism, secret, usernameKey, passwordKey),
    }),
    each<TopicName, IEnvVar>(topics, 'topic', (topic) => ({
      name: topicVariable(topic),
      valueFrom: TOPIC.config(topicBinding(nameOf(topic)), 'topic'),
    })),
    // Put together from the variables of the topics, which stand before it.
    ENV.set(
      'KAFKA_TOPICS',
      format`$(KAFKA_TOPIC_${upper(replace('-', '_', join('),$(KAFKA_TOPIC_', topics as never)))})`,
    ),
  );
}

function login(
  mechanism: Operand<string>,
  secret: Operand<string>,
  usernameKey: Operand<string>,
  passwordKey: Operand<string>,
): Many<IEnvVar> {
  return items<IEnvVar>(
    ENV.set('KAFKA_SASL_MECHANISM', mechanism),
    ENV.from('KAFKA_SASL_USERNAME', inSecret(secret, usernameKey)),
    ENV.from('KAFKA_SASL_PASSWORD', inSecret(secret, passwordKey)),
  );
}

function toBrokers(): Maybe<INetworkPolicyEgressRule> {
  return match<Kafka, INetworkPolicyEgressRule>(kafka, {
    builtin: () => toPods(selectorOf(AREA, names.kafka().name)),
    strimzi: () => toPods({ 'strimzi.io/cluster': kafkaCluster() }),
    external: ({ bootstrapServers }) => toPorts(toInteger(regexFind('[0-9]+$', bootstrapServers))),
    // Whoever runs the other release's: its own node, or Strimzi.
    shared: (from) =>
      toPods(selectorInRelease(from.release, names.kafka()), { 'strimzi.io/cluster': kafkaClusterOf(from) }),
  });
}

const certificate = (): Maybe<StoreCas> =>
  match<Kafka, StoreCas>(kafka, {
    strimzi: () => when<StoreCas>(isTls(), ownCa(ROLE, format`${kafkaCluster()}-cluster-ca-cert`)),
    external: ({ ca }) => trustedCa(ROLE, ca),
    shared: ({ caSecret }) => ownCa(ROLE, caSecret),
  });
