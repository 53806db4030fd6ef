/** Pools of connections: what all pods of the applications may open together fits what their database may have. */
import {
  and,
  defineObject,
  type Expr,
  eachField,
  eq,
  everywhere,
  field,
  fields,
  format,
  gt,
  isOn,
  type Maybe,
  match,
  mul,
  nameOf,
  type Operand,
  orElse,
  type Ref,
  type Rules,
  rule,
  rulesForEach,
  rulesIfSound,
  rulesMatch,
  rulesWhen,
  total,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import type { Autoscaling } from '../../../kit/values/autoscaling.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Application } from '../application.values.ts';
import { fixedApplications } from '../parts/application.ts';

interface Pools {
  [application: string]: number;
}

type Postgres = PlatformValues['dataLayer']['postgres'];
type Database = Postgres['databaseDefaults'];
type Pooler = Postgres['pooler'];

const { applications, dataLayer } = values<PlatformValues>();
const { databases, databaseDefaults, pooler } = dataLayer.postgres;

/** How many connections all pods of each application may open to a database. */
const poolsOf = defineObject<Pools>()(
  'databasePools',
  'How many connections the pods of each application may open to a database, by application.',
  ['database'],
  (database) =>
    fields<Pools>(
      {},
      eachField<Application, number>(fixedApplications, 'application', (application, name) =>
        poolOf(application, application.enabled, name, database),
      ),
      eachField<Application, number>(
        withDefaults(applications.workers, applications.workerDefaults),
        'worker',
        (worker, name) => poolOf(worker, worker.enabled, format`workers.${name}`, database),
      ),
    ),
);

/** Processes of all pods, as many as there may be, with the pool of each. */
function poolOf(
  application: Ref<Application>,
  isWanted: Expr<boolean>,
  name: Operand<string>,
  database: Operand<string>,
): Maybe<Pools> {
  const { calls, processes, databasePoolSize, replicas, autoscaling } = application;
  const perPod = mul(processes, databasePoolSize);
  return when<Pools>(
    and(isWanted, eq(nameOf(orElse(calls.database, '')), database)),
    field<number>(
      name,
      match<Autoscaling, number>(autoscaling, {
        none: () => mul(perPod, replicas),
        hpa: ({ maxReplicas }) => mul(perPod, maxReplicas),
        keda: ({ maxReplicas }) => mul(perPod, maxReplicas),
      }),
    ),
  );
}

/** Rules of pools, by database. With a pooler between them, its clients count. */
export function poolRules(): Rules {
  // Pools are counted over all workers, which have to be whole.
  return rulesWhen(isOn(dataLayer), () => [rulesIfSound(['applications'], () => [rulesOfDatabases()])]);
}

function rulesOfDatabases(): Rules {
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
            remedy: { connections: total(poolsOf(place.name)) },
          }),
        ],
        pgbouncer: ({ maxClients, replicas }) => [
          rule(everywhere, {
            name: 'database-pools-of-pooler',
            violated: gt(total(poolsOf(place.name)), mul(maxClients, replicas)),
            at: ['dataLayer', 'postgres', 'pooler', 'pgbouncer', 'maxClients'],
            message: format`the applications that call the database ${place.name} may open ${total(poolsOf(place.name))} connections together (pods, times processes, times databasePoolSize), and the pooler lets ${mul(maxClients, replicas)} in`,
            remedy: { dataLayer: { postgres: { pooler: { pgbouncer: { maxClients: total(poolsOf(place.name)) } } } } },
          }),
        ],
      }),
    ],
  );
}
