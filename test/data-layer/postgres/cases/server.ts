/** Values that violate the rules of `dataLayer.postgres`: who runs the server, and how. */
import type { Case } from '../../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'postgres-without-server',
    values: `
dataLayer:
  enabled: true
  postgres:
    databases: {mlops: {}}
`,
    text: `
- dataLayer.postgres.mode: there are databases, and no server to have them
  To mend it:
    dataLayer:
      postgres:
        mode: builtin`,
  },
  {
    rule: 'postgres-connections',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    databases: {api: {connections: 60}, mlops: {connections: 30}, idle: {enabled: false, connections: 90}}
`,
    text: `
- dataLayer.postgres.maxConnections: the databases may open 90 connections together, and of 100 that the server takes, 20 are reserved
  To mend it:
    dataLayer:
      postgres:
        maxConnections: 110`,
  },
  {
    rule: 'postgres-pooler-without-operator',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    pooler: {mode: pgbouncer}
`,
    text: `
- dataLayer.postgres.pooler.mode: the pooler is run by CloudNativePG, in front of its own cluster
  To mend it:
    dataLayer:
      postgres:
        pooler:
          mode: none`,
  },
  {
    rule: 'cloud-native-pg-missing',
    apis: ['v1/Pod'],
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    databases: {mlops: {}}
`,
    text: `
- dataLayer.postgres.mode: the cluster has no CloudNativePG, which serves postgresql.cnpg.io/v1; install it first, or take the server that needs nothing
  To mend it:
    dataLayer:
      postgres:
        mode: builtin`,
  },
  {
    rule: 'store-major-version',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    builtin: {image: {tag: "18.1"}}
`,
    text: `
- dataLayer.postgres.builtin.image.tag: the tag 18.1 is of version 18, and the data is of version 17: back the data up, read the release notes, then change majorVersion too, since there is no way back
  To mend it:
    dataLayer:
      postgres:
        builtin:
          majorVersion: 18`,
  },
  {
    rule: 'store-parameter-taken',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    parameters: {max_connections: "500"}
`,
    text: `
- dataLayer.postgres.parameters.max_connections: the chart sets max_connections itself, from other values; "" leaves it to the chart
  To mend it:
    dataLayer:
      postgres:
        parameters:
          max_connections: ""`,
  },
  {
    rule: 'request-above-limit',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    pooler: {mode: pgbouncer, pgbouncer: {resources: {requests: {cpu: 2}}}}
`,
    text: `
- dataLayer.postgres.pooler.pgbouncer.resources.requests.cpu: 2 is requested, and 1 is the limit
  To mend it:
    dataLayer:
      postgres:
        pooler:
          pgbouncer:
            resources:
              limits:
                cpu: "2"`,
  },
  {
    rule: 'ca-without-tls',
    values: `
dataLayer:
  enabled: true
  postgres: {mode: external, external: {host: db.example.com, sslMode: disable, ca: {mode: secret, secret: {name: ca, key: ca.crt}}}}
`,
    text: `
- dataLayer.postgres.external.ca.mode: the server speaks no TLS, so that there is no certificate to check
  To mend it:
    dataLayer:
      postgres:
        external:
          ca:
            mode: system`,
  },
];
