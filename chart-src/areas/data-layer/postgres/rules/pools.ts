/** Pools of connections: what all pods of the callers may open together fits what their database may have. */
import {
  type Expr,
  everywhere,
  format,
  gt,
  mul,
  type Rules,
  rule,
  rulesForEach,
  rulesIfSound,
  rulesMatch,
  rulesWhen,
  total,
  withDefaults,
} from '../../../../../compiler/index.ts';
import { type ConnectionPools, connectionPools } from '../../../../catalogue/callables/connection-pools.ts';
import { countable } from '../../../../kit/rules/fitting.ts';
import { dataLayer } from '../../parts.ts';
import type { Database } from '../database.values.ts';
import type { Pooler } from '../pooler.values.ts';

const { databases, databaseDefaults, pooler } = dataLayer.postgres;

/** Rules of pools, by database. With a pooler between them, its clients count. */
export function poolRules(): Rules {
  const { area, isOn, to } = connectionPools.get();
  // Pools are counted over all workloads, which have to be whole.
  return rulesWhen(isOn, () => [rulesIfSound([area], () => [rulesOfDatabases(to)])]);
}

function rulesOfDatabases(poolsOf: (database: Expr<string>) => Expr<ConnectionPools>): Rules {
  return rulesForEach<Database>(
    withDefaults(databases, databaseDefaults),
    'database',
    ['dataLayer', 'postgres', 'databases'],
    (database, place) => [
      rulesMatch<Pooler>(pooler, {
        none: () => [
          rule(place, {
            name: 'database-pools',
            violated: gt(total(poolsOf(place.name)), database.connections),
            at: ['connections'],
            message: format`the applications that call it may open ${total(poolsOf(place.name))} connections together (pods, times processes, times databasePoolSize), and it may have ${database.connections}`,
            remedy: { connections: countable(total(poolsOf(place.name))) },
          }),
        ],
        pgbouncer: ({ maxClients, replicas }) => [
          rule(everywhere, {
            name: 'database-pools-of-pooler',
            violated: gt(total(poolsOf(place.name)), mul(maxClients, replicas)),
            at: ['dataLayer', 'postgres', 'pooler', 'pgbouncer', 'maxClients'],
            message: format`the applications that call the database ${place.name} may open ${total(poolsOf(place.name))} connections together (pods, times processes, times databasePoolSize), and the pooler lets ${mul(maxClients, replicas)} in`,
            remedy: {
              dataLayer: { postgres: { pooler: { pgbouncer: { maxClients: countable(total(poolsOf(place.name))) } } } },
            },
          }),
        ],
      }),
    ],
  );
}
