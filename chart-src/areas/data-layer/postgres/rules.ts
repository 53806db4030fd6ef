/** Rules of `dataLayer.postgres`. */
import {
  add,
  type Expr,
  eq,
  everywhere,
  format,
  gt,
  includes,
  list,
  ne,
  notEmpty,
  type Ref,
  type Rules,
  rule,
  rulesMatch,
  rulesWhen,
  sub,
  total,
} from '../../../../compiler/index.ts';
import { takenIn } from '../../../catalogue/pod/taken.ts';
import { resourceRules } from '../../../catalogue/rules/container.ts';
import { countable } from '../../../kit/rules/fitting.ts';
import { imageRules } from '../../../kit/rules/image.ts';
import { missingApi } from '../../../kit/rules/missing-api.ts';
import { sharedStoreRule } from '../../../kit/rules/shared-store.ts';
import { trustedCaRules } from '../../../kit/rules/trusted-ca.ts';
import { tolerationRules } from '../../../shared/rules/tolerations.ts';
import { dataLayer } from '../parts.ts';
import { parameterRules, serverRules } from '../rules/server.ts';
import type { CloudNativePg } from './cloud-native-pg.values.ts';
import { POSTGRES_POD } from './parts/contract.ts';
import { connectionsByDatabase } from './parts/list.ts';
import { SET_BY_THE_CHART } from './parts/pod.ts';
import type { PgBouncer } from './pooler.values.ts';
import type { Postgres } from './postgres.values.ts';
import { databaseRules } from './rules/databases.ts';
import { poolRules } from './rules/pools.ts';

const { postgres } = dataLayer;

const PATH = ['dataLayer', 'postgres'];
const place = { ...everywhere, path: PATH };
const below = (key: string): typeof place => ({ ...everywhere, path: [...PATH, key] });

const taken = takenIn(POSTGRES_POD);

/** All databases together must not ask for more than the server has. */
const connections: Rules = rule(place, {
  name: 'postgres-connections',
  violated: gt(total(connectionsByDatabase()), sub(postgres.maxConnections, postgres.reservedConnections)),
  at: ['maxConnections'],
  message: format`the databases may open ${total(connectionsByDatabase())} connections together, and of ${postgres.maxConnections} that the server takes, ${postgres.reservedConnections} are reserved`,
  remedy: { maxConnections: countable(add(total(connectionsByDatabase()), postgres.reservedConnections)) },
});

const noPooler: Rules = rule(place, {
  name: 'postgres-pooler-without-operator',
  violated: ne(postgres.pooler.mode, 'none'),
  at: ['pooler', 'mode'],
  message: 'the pooler is run by CloudNativePG, in front of its own cluster',
  remedy: { pooler: { mode: 'none' } },
});

/** Whether the server is run in one of these ways. */
const runBy = (...modes: readonly Postgres['mode'][]): Expr<boolean> => includes(list<string>(...modes), postgres.mode);

export const rules: readonly Rules[] = [
  rulesMatch<Postgres>(postgres, {
    none: () => [
      rule(place, {
        name: 'postgres-without-server',
        violated: notEmpty(connectionsByDatabase()),
        at: ['mode'],
        message: 'there are databases, and no server to have them',
        remedy: { mode: 'builtin' },
      }),
    ],
    builtin: (builtin) => serverRules(builtin, below('builtin'), taken),
    cloudNativePg: (settings) => clusterRules(settings),
    external: ({ ca, sslMode }) => [trustedCaRules(ca, below('external'), eq(sslMode, 'disable'))],
    shared: ({ release: other }) => [sharedStoreRule(place, other, 'server')],
  }),
  rulesWhen(runBy('builtin', 'cloudNativePg'), () => [parameterRules(postgres.parameters, place, SET_BY_THE_CHART)]),
  rulesWhen(runBy('builtin', 'cloudNativePg', 'external'), () => [connections]),
  rulesWhen(runBy('builtin', 'external', 'shared'), () => [noPooler]),
  rulesMatch<Postgres>(postgres, {
    cloudNativePg: () => [rulesMatch(postgres.pooler, { pgbouncer: (pooler) => poolerRules(pooler) })],
  }),
  ...databaseRules(),
  poolRules(),
];

function clusterRules(settings: Ref<CloudNativePg>): readonly Rules[] {
  return [
    missingApi({
      name: 'cloud-native-pg-missing',
      api: 'postgresql.cnpg.io/v1/Cluster',
      path: PATH,
      message:
        'the cluster has no CloudNativePG, which serves postgresql.cnpg.io/v1; install it first, or take the server that needs nothing',
      remedy: { mode: 'builtin' },
    }),
    ...imageRules(settings.image, below('cloudNativePg')),
    ...resourceRules(settings.resources, below('cloudNativePg'), ['resources']),
    tolerationRules(settings.tolerations, below('cloudNativePg')),
  ];
}

function poolerRules({ resources }: Ref<PgBouncer>): readonly Rules[] {
  return [...resourceRules(resources, { ...everywhere, path: [...PATH, 'pooler', 'pgbouncer'] }, ['resources'])];
}
