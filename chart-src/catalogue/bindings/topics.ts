/** What a workload gets that calls topics of Kafka. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  type Expr,
  each,
  field,
  format,
  ifAny,
  items,
  join,
  type Many,
  type Maybe,
  match,
  nameOf,
  type Operand,
  type Ref,
  regexFind,
  replace,
  toInteger,
  upper,
  values,
} from '../../../compiler/index.ts';
import { selectorInRelease, toPods, toPorts } from '../../kit/egress.ts';
import { callsLabel, type StringMap, selectorOf } from '../../kit/labels.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import type { TopicName } from '../../shared/references.ts';
import { kafkaBinding, kafkaCluster, kafkaClusterOf, topicBinding } from './names.ts';
import { bindingVariable, secretVariable } from './variables.ts';

const { kafka } = values<PlatformValues>().dataLayer;

type Kafka = PlatformValues['dataLayer']['kafka'];

/** Variables that called topics set, beside one for each topic: `KAFKA_TOPIC_EVENTS` for `events`. */
export const TOPIC_ENV = [
  'KAFKA_BOOTSTRAP_SERVERS',
  'KAFKA_SECURITY_PROTOCOL',
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
  'KAFKA_TOPICS',
] as const;

/** With what those begin. */
export const KAFKA_TOPIC = 'KAFKA_TOPIC_';

/** The variable with the name of a topic. */
export const topicVariable = (topic: Expr<TopicName>): Expr<string> =>
  format`${KAFKA_TOPIC}${upper(replace('-', '_', nameOf(topic)))}`;

/** The address of Kafka, the login where it asks for one, and the name of each topic. */
export function topicsEnv(calls: Pick<Ref<Calls>, 'topics'>): Maybe<IEnvVar> {
  return ifAny<TopicName[], IEnvVar>(calls.topics, (topics) =>
    items<IEnvVar>(
      bindingVariable('KAFKA_BOOTSTRAP_SERVERS', kafkaBinding(), 'bootstrapServers'),
      bindingVariable('KAFKA_SECURITY_PROTOCOL', kafkaBinding(), 'securityProtocol'),
      match<Kafka['security'], IEnvVar>(kafka.security, {
        saslPlain: ({ secret, usernameKey, passwordKey }) => login('PLAIN', secret, usernameKey, passwordKey),
        saslScram: ({ mechanism, secret, usernameKey, passwordKey }) =>
          login(mechanism, secret, usernameKey, passwordKey),
      }),
      each<TopicName, IEnvVar>(topics, 'topic', (topic) =>
        bindingVariable(topicVariable(topic), topicBinding(nameOf(topic)), 'topic'),
      ),
      // Put together from the variables of the topics, which stand before it.
      {
        name: 'KAFKA_TOPICS',
        value: format`$(KAFKA_TOPIC_${upper(replace('-', '_', join('),$(KAFKA_TOPIC_', topics as never)))})`,
      },
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
    { name: 'KAFKA_SASL_MECHANISM', value: mechanism },
    secretVariable('KAFKA_SASL_USERNAME', secret, usernameKey),
    secretVariable('KAFKA_SASL_PASSWORD', secret, passwordKey),
  );
}

/** The label of those that call topics: Kafka as a whole lets them in. */
export function topicLabels(calls: Pick<Ref<Calls>, 'topics'>): Maybe<StringMap> {
  return ifAny<TopicName[], StringMap>(calls.topics, () => field<string>(callsLabel(kafkaBinding()), 'true'));
}

/** How those that call topics get out to brokers. */
export function toTopics(calls: Pick<Ref<Calls>, 'topics'>): Maybe<INetworkPolicyEgressRule> {
  return ifAny<TopicName[], INetworkPolicyEgressRule>(calls.topics, () =>
    match<Kafka, INetworkPolicyEgressRule>(kafka, {
      builtin: () => toPods(selectorOf('dataLayer', 'kafka')),
      strimzi: () => toPods({ 'strimzi.io/cluster': kafkaCluster() }),
      external: ({ bootstrapServers }) => toPorts(toInteger(regexFind('[0-9]+$', bootstrapServers))),
      // Whoever runs the other release's: its own node, or Strimzi.
      shared: (from) =>
        toPods(selectorInRelease(from.release, 'dataLayer', 'kafka'), { 'strimzi.io/cluster': kafkaClusterOf(from) }),
    }),
  );
}
