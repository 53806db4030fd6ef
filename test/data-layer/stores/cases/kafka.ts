/** Values that violate each rule of Kafka, and the whole of what is said about them. */
import type { Case } from '../../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'topics-without-kafka',
    values: `
dataLayer:
  enabled: true
  kafka: {topics: {events: {}}}
`,
    text: `
- dataLayer.kafka.mode: there are topics, and no Kafka that they could be in
  To mend it:
    dataLayer:
      kafka:
        mode: builtin`,
  },
  {
    rule: 'kafka-memory-limit',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: builtin, builtin: {heap: 2Gi}}
`,
    text: `
- dataLayer.kafka.builtin.resources.limits.memory: the heap takes 2Gi and Java more around it, so that a limit of 2Gi would have it killed
  To mend it:
    dataLayer:
      kafka:
        builtin:
          heap: 512Mi
          resources:
            requests:
              memory: 768Mi
            limits:
              memory: 1Gi`,
  },
  {
    rule: 'kafka-security',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: builtin, security: {mode: tls}}
`,
    text: `
- dataLayer.kafka.security.mode: the built-in node knows no login and no TLS; where logins are needed, take an external cluster
  To mend it:
    dataLayer:
      kafka:
        security:
          mode: plaintext`,
  },
  {
    rule: 'kafka-security',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: strimzi, security: {mode: saslPlain, saslPlain: {secret: kafka-login}}}
`,
    text: `
- dataLayer.kafka.security.mode: the chart sets up no logins in Strimzi; where logins are needed, take an external cluster
  To mend it:
    dataLayer:
      kafka:
        security:
          mode: plaintext`,
  },
  {
    rule: 'strimzi-missing',
    apis: ['v1/Pod'],
    values: `
dataLayer:
  enabled: true
  kafka: {mode: strimzi}
`,
    text: `
- dataLayer.kafka.mode: the cluster has no Strimzi that serves kafka.strimzi.io/v1; install it first, or let the chart run one node itself
  To mend it:
    dataLayer:
      kafka:
        mode: builtin`,
  },
  {
    rule: 'topic-twice',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: builtin, topics: {audit: {topic: events}, events: {}}}
`,
    text: `
- dataLayer.kafka.topics.events.topic: "audit" is the topic events already
  To mend it:
    dataLayer:
      kafka:
        topics:
          events:
            topic: ml-events`,
  },
  {
    rule: 'topic-replication',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: builtin, topics: {events: {replicationFactor: 3}}}
`,
    text: `
- dataLayer.kafka.topics.events.replicationFactor: messages can't be on 3 brokers: there are 1
  To mend it:
    dataLayer:
      kafka:
        topics:
          events:
            replicationFactor: 0`,
  },
  {
    rule: 'topic-replication',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: strimzi, topics: {events: {replicationFactor: 5}}}
`,
    text: `
- dataLayer.kafka.topics.events.replicationFactor: messages can't be on 5 brokers: there are 3
  To mend it:
    dataLayer:
      kafka:
        topics:
          events:
            replicationFactor: 0`,
  },
  ...[
    '',
    'security: {mode: saslPlain, saslPlain: {secret: k, tls: false}}',
    'security: {mode: saslScram, saslScram: {secret: k, tls: false}}',
  ].map((security) => ({
    rule: 'ca-without-tls',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: external, external: {bootstrapServers: "a:9092", ca: {mode: secret, secret: {name: ca, key: ca.crt}}}, ${security}}
`,
    text: `
- dataLayer.kafka.external.ca.mode: the server speaks no TLS, so that there is no certificate to check
  To mend it:
    dataLayer:
      kafka:
        external:
          ca:
            mode: system`,
  })),
];
