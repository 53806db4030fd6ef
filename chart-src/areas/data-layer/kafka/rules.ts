/** Rules of `dataLayer.kafka`. */
import {
  and,
  countEnabled,
  type Expr,
  eq,
  exceeds,
  format,
  gt,
  impossible,
  includes,
  list,
  not,
  type Operand,
  precedes,
  quantity,
  type Ref,
  type Rules,
  rule,
  rulesForEach,
  rulesMatch,
  rulesWhen,
} from '../../../../compiler/index.ts';
import { takenIn } from '../../../catalogue/pod/taken.ts';
import { resourceRules } from '../../../catalogue/rules/container.ts';
import { missingApi } from '../../../kit/rules/missing-api.ts';
import { sharedStoreRule } from '../../../kit/rules/shared-store.ts';
import { trustedCaRules } from '../../../kit/rules/trusted-ca.ts';
import type { TrustedCa } from '../../../kit/values/trusted-ca.ts';
import { parameterRules, serverRules } from '../rules/server.ts';
import type { Kafka } from './kafka.values.ts';
import { KAFKA_POD } from './parts/contract.ts';
import { kafka, topicName, topics } from './parts/topic.ts';
import type { KafkaSecurity, SaslLogin } from './security.values.ts';

const path = ['dataLayer', 'kafka'];
const place = { path };
const topicsPath = [...path, 'topics'];

const taken = takenIn(KAFKA_POD);

/** Settings of a node that the chart writes itself. */
const NODE = ['process.roles', 'node.id', 'controller.quorum.voters', 'controller.listener.names', 'log.dirs'];
const LISTENERS = ['listeners', 'advertised.listeners', 'listener.security.protocol.map', 'inter.broker.listener.name'];

/** Settings that follow from the number of Strimzi's brokers. */
const COPIES = [
  ...['offsets.topic.replication.factor', 'transaction.state.log.replication.factor', 'transaction.state.log.min.isr'],
  ...['default.replication.factor', 'min.insync.replicas', 'auto.create.topics.enable'],
];

export const rules: readonly Rules[] = [
  rulesMatch<Kafka>(kafka, {
    none: () => [
      rule(place, {
        name: 'topics-without-kafka',
        violated: gt(countEnabled(kafka.topics), 0),
        at: ['mode'],
        message: 'there are topics, and no Kafka that they could be in',
        remedy: { mode: 'builtin' },
      }),
    ],
    builtin: (builtin) => {
      const at = { path: [...path, 'builtin'] };
      return [
        ...serverRules(builtin, at, taken),
        parameterRules(builtin.parameters, at, [...NODE, ...LISTENERS]),
        rule(at, {
          name: 'kafka-memory-limit',
          violated: not(exceeds(builtin.resources.limits.memory, builtin.heap)),
          at: ['resources', 'limits', 'memory'],
          message: format`the heap takes ${builtin.heap} and Java more around it, so that a limit of ${quantity(builtin.resources.limits.memory)} would have it killed`,
          remedy: { heap: '512Mi', resources: { requests: { memory: '768Mi' }, limits: { memory: '1Gi' } } },
        }),
        security(list<string>('plaintext'), 'the built-in node knows no login and no TLS'),
      ];
    },
    strimzi: (strimzi) => {
      const at = { path: [...path, 'strimzi'] };
      return [
        missingApi({
          name: 'strimzi-missing',
          api: 'kafka.strimzi.io/v1/Kafka',
          path,
          message:
            'the cluster has no Strimzi that serves kafka.strimzi.io/v1; install it first, or let the chart run one node itself',
          remedy: { mode: 'builtin' },
        }),
        ...resourceRules(strimzi.resources, at, ['resources']),
        parameterRules(strimzi.parameters, at, [...NODE, ...LISTENERS, ...COPIES]),
        security(list<string>('plaintext', 'tls'), 'the chart sets up no logins in Strimzi'),
      ];
    },
    external: ({ ca }) => certificate(ca),
    shared: ({ release: other }) => [sharedStoreRule(place, other, 'Kafka')],
  }),
  rulesWhen(includes(list<string>('builtin', 'strimzi', 'external'), kafka.mode), () => [topicsTwice()]),
  rulesWhen(includes(list<string>('builtin', 'strimzi'), kafka.mode), () => [replicated()]),
];

/** A login travels by TLS or not. */
function certificate(ca: Ref<TrustedCa>): Rules[] {
  const at = { path: [...path, 'external'] };
  const login = ({ tls }: Ref<SaslLogin>): readonly Rules[] => [trustedCaRules(ca, at, not(tls))];
  return [
    trustedCaRules(ca, at, eq(kafka.security.mode, 'plaintext')),
    rulesMatch<KafkaSecurity>(kafka.security, { saslPlain: login, saslScram: login }),
  ];
}

function security(known: Expr<string[]>, why: string): Rules {
  return rule(place, {
    name: 'kafka-security',
    violated: not(includes(known, kafka.security.mode)),
    at: ['security', 'mode'],
    message: `${why}; where logins are needed, take an external cluster`,
    remedy: { security: { mode: 'plaintext' } },
  });
}

function topicsTwice(): Rules {
  return rulesForEach(topics, 'topic', topicsPath, (topic, at) => [
    rulesForEach(topics, 'other', topicsPath, (other, otherAt) => {
      const name = topicName({ topic, name: at.name });
      return [
        rule(at, {
          name: 'topic-twice',
          violated: and(precedes(otherAt.name, at.name), eq(topicName({ topic: other, name: otherAt.name }), name)),
          at: ['topic'],
          message: format`"${otherAt.name}" is the topic ${name} already`,
          remedy: { topic: format`ml-${at.name}` },
        }),
      ];
    }),
  ]);
}

function replicated(): Rules {
  return rulesForEach(topics, 'topic', topicsPath, ({ replicationFactor }, at) => {
    const within = (brokers: Operand<number>): readonly Rules[] => [
      rule(at, {
        name: 'topic-replication',
        violated: gt(replicationFactor, brokers),
        at: ['replicationFactor'],
        message: format`messages can't be on ${replicationFactor} brokers: there are ${brokers}`,
        remedy: { replicationFactor: 0 },
      }),
    ];
    return [
      rulesMatch<Kafka>(kafka, {
        none: impossible,
        builtin: () => within(1),
        strimzi: ({ brokers }) => within(brokers),
        external: impossible,
        shared: impossible,
      }),
    ];
  });
}
