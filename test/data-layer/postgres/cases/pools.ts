/** Values that violate the rules of `dataLayer.postgres`: how many connections callers open. */
import type { Case } from '../../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'database-pools',
    values: `
dataLayer: {enabled: true, postgres: {mode: external, external: {host: db}, databases: {shop: {credentials: {mode: parts, parts: {secret: shop}}}}}}
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    autoscaling: {mode: hpa}
    calls: {database: shop}
  workers:
    mail: {image: {repository: acme/backend, tag: v1.0.0}, processes: 1, databasePoolSize: 2, replicas: 3, calls: {database: shop}}
`,
    text: `
- dataLayer.postgres.databases.shop.connections: the applications that call it may open 86 connections together (pods, times processes, times databasePoolSize), and it may have 20
  To mend it:
    dataLayer:
      postgres:
        databases:
          shop:
            connections: 86`,
  },
  {
    rule: 'database-pools-of-pooler',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    pooler: {mode: pgbouncer, pgbouncer: {maxClients: 5}}
    databases: {shop: {}}
applications:
  enabled: true
  api: {enabled: true, image: {repository: acme/backend, tag: v1.0.0}, calls: {database: shop}}
`,
    text: `
- dataLayer.postgres.pooler.pgbouncer.maxClients: the applications that call the database shop may open 16 connections together (pods, times processes, times databasePoolSize), and the pooler lets 10 in
  To mend it:
    dataLayer:
      postgres:
        pooler:
          pgbouncer:
            maxClients: 16`,
  },
];
