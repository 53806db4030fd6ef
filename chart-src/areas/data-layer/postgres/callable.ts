/** What a workload gets that calls a database. */

import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  choose,
  entry,
  eq,
  field,
  format,
  ifSet,
  isSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  ne,
  type Ref,
  type Tpl,
  when,
} from '../../../../compiler/index.ts';
import { ownCa, type StoreCas, trustedCa } from '../../../catalogue/bindings/ca.ts';
import { callable } from '../../../catalogue/callables/registry.ts';
import { none } from '../../../catalogue/none.ts';
import { contract, type EnvSource, inSecret } from '../../../catalogue/pod/contract.ts';
import { toPods, toPorts } from '../../../kit/egress.ts';
import { callsLabel, selectorOf } from '../../../kit/labels.ts';
import type { Credentials } from '../../../kit/values/credentials.ts';
import type { DatabaseName } from '../../../shared/references.ts';
import { tlsCa } from '../parts/certificate.ts';
import { AREA, dataLayer } from '../parts.ts';
import * as names from './names.ts';
import { DATABASE } from './parts/binding.ts';
import { poolerName } from './parts/cluster.ts';
import { databaseBinding, postgresCluster, postgresClusterOf, postgresServer } from './parts/names.ts';
import { POSTGRES_PORT } from './parts/server.ts';
import type { Postgres } from './postgres.values.ts';
import { databaseSecrets } from './secrets.ts';

const { postgres } = dataLayer;

/** What the server is to its callers. */
export const ROLE = 'postgres';

const ENV = contract({
  env: [
    'DB_HOST',
    'DB_PORT',
    'DB_NAME',
    'DB_READ_HOST',
    'DB_SSLMODE',
    'DB_USERNAME',
    'DB_PASSWORD',
    'DATABASE_URL',
    'PGSSLROOTCERT',
  ],
});

const URL = 'postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)';

callable({
  key: 'database',
  variables: ENV,
  env: ({ database }) => ifSet(database, variablesOf),
  labels: ({ database }) => ifSet(database, () => field<string>(callsLabel(postgresServer()), 'true')),
  egress: ({ database }) => ifSet(database, toServer),
  certificate: {
    role: ROLE,
    variable: none(
      'that of PostgreSQL is in its binding: only there it is known what the server of another release needs',
    ),
    source: ({ database }) => ifSet(database, certificate),
  },
  waits: {
    who: 'every pod',
    isCalled: ({ database }) => isSet(database),
    address: 'DATABASE_URL',
    port: POSTGRES_PORT,
  },
  secrets: databaseSecrets,
  rules: none('a reference says that the database is there'),
  trigger: {
    mode: 'databaseQuery',
    scaler: 'postgresql',
    metadata: ({ query, targetQueryValue }) => ({
      connectionFromEnv: 'DATABASE_URL',
      query,
      targetQueryValue: format`${targetQueryValue}`,
    }),
    isCalled: ({ database }) => isSet(database),
    what: 'the database under calls.database',
    rules: none('an address may be given whole or in parts'),
  },
});

function variablesOf(name: Ref<DatabaseName>): Many<IEnvVar> {
  const database = bind('database', entry(name));
  const from = bind('databaseBinding', databaseBinding(nameOf(name)));
  // What is composed has to come after its parts.
  const byParts = (username: EnvSource, password: EnvSource): Many<IEnvVar> =>
    items<IEnvVar>(
      ENV.from('DB_HOST', DATABASE.config(from, 'host')),
      ENV.from('DB_PORT', DATABASE.config(from, 'port')),
      ENV.from('DB_NAME', DATABASE.config(from, 'database')),
      ENV.from('DB_READ_HOST', DATABASE.config(from, 'readOnlyHost')),
      ENV.from('DB_SSLMODE', DATABASE.config(from, 'sslMode')),
      ENV.from('DB_USERNAME', username),
      ENV.from('DB_PASSWORD', password),
      ENV.set('DATABASE_URL', URL),
    );
  return items<IEnvVar>(
    match<Credentials, IEnvVar>(database.credentials, {
      generated: () => byParts(DATABASE.secret(from, 'username'), DATABASE.secret(from, 'password')),
      parts: ({ secret, usernameKey, passwordKey }) =>
        byParts(inSecret(secret, usernameKey), inSecret(secret, passwordKey)),
      uri: ({ secret, key }) => ENV.from('DATABASE_URL', inSecret(secret, key)),
    }),
    // All that is built on PostgreSQL's own library reads it.
    ENV.from('PGSSLROOTCERT', DATABASE.config(from, 'sslRootCert')),
  );
}

function toServer(): Maybe<INetworkPolicyEgressRule> {
  return match<Postgres, INetworkPolicyEgressRule>(postgres, {
    builtin: () => toPods(selectorOf(AREA, names.postgres().name)),
    cloudNativePg: () => ({
      to: [
        { podSelector: { matchLabels: { 'cnpg.io/cluster': postgresCluster() } } },
        when(eq(postgres.pooler.mode, 'pgbouncer'), {
          podSelector: { matchLabels: { 'cnpg.io/poolerName': poolerName } },
        }),
      ],
    }),
    // What is outside of the cluster is known by its name only, and what another release runs it only knows itself.
    external: ({ port }) => toPorts(port),
    shared: () => toPorts(POSTGRES_PORT),
  });
}

const certificate = (): Maybe<StoreCas> =>
  match<Postgres, StoreCas>(postgres, {
    builtin: ({ tls }) => tlsCa(ROLE, tls),
    cloudNativePg: () => ownCa(ROLE, format`${postgresCluster()}-ca`),
    external: ({ ca }) => trustedCa(ROLE, ca),
    shared: ({ release, caSecret }): Tpl<StoreCas> => ({
      [ROLE]: {
        secret: {
          secretName: choose(ne(caSecret, ''), caSecret, format`${postgresClusterOf(release)}-ca`),
          items: [{ key: 'ca.crt', path: 'ca.crt' }],
          // The other release's binding says whether it is needed.
          optional: true,
        },
      },
    }),
  });
