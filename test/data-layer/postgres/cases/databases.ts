/** Values that violate the rules of `dataLayer.postgres`: databases and their owners. */
import type { Case } from '../../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'database-credentials-uri',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    databases: {mlops: {credentials: {mode: uri, uri: {secret: mlops-db}}}}
`,
    text: `
- dataLayer.postgres.databases.mlops.credentials.mode: the server has to be told a user name and a password, and an address is neither
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            credentials:
              mode: generated`,
  },
  {
    rule: 'database-credentials-generated',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    databases: {mlops: {}}
`,
    text: `
- dataLayer.postgres.databases.mlops.credentials.mode: credentials are generated for a server that the chart or an operator runs; those of an external one are in a Secret of yours
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            credentials:
              mode: parts
              parts:
                secret: database-mlops`,
  },
  {
    rule: 'database-secret-keys',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    databases: {mlops: {credentials: {mode: parts, parts: {secret: mlops-db, usernameKey: user}}}}
`,
    text: `
- dataLayer.postgres.databases.mlops.credentials.parts: CloudNativePG reads the keys "username" and "password" of a Secret, and no others
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            credentials:
              parts:
                usernameKey: username
                passwordKey: password`,
  },
  {
    rule: 'database-name-taken',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    databases: {postgres: {}}
`,
    text: `
- dataLayer.postgres.databases.postgres.database: postgres is a database of the server's own
  To mend it:
    dataLayer:
      postgres:
        databases:
          postgres:
            database: postgres_data`,
  },
  {
    rule: 'database-owner-taken',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    databases: {mlops: {owner: pg_mlops}}
`,
    text: `
- dataLayer.postgres.databases.mlops.owner: pg_mlops is a role of the server's own
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            owner: owner_of_mlops`,
  },
  {
    rule: 'database-twice',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    databases: {ml-ops: {}, mlops: {database: ml_ops, owner: ops}}
`,
    text: `
- dataLayer.postgres.databases.mlops.database: "ml-ops" is called ml_ops in the server too
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            database: ml_ops_2`,
  },
  {
    rule: 'database-twice',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: builtin
    databases: {api: {database: shop, owner: api}, mlops: {database: shop, owner: ops}}
`,
    text: `
- dataLayer.postgres.databases.mlops.database: "api" is called shop in the server too
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            database: shop_2`,
  },
  {
    rule: 'database-owner-twice',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    databases: {api: {owner: team}, mlops: {owner: team, database: ml_data}}
`,
    text: `
- dataLayer.postgres.databases.mlops.owner: team owns "api" too, and one password would open both
  To mend it:
    dataLayer:
      postgres:
        databases:
          mlops:
            owner: owner_of_ml_data`,
  },
];
