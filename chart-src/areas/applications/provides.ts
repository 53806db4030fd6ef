/** What other areas ask of applications: how many connections their pools hold. */
import {
  and,
  defineObject,
  type Expr,
  eachField,
  eq,
  field,
  fields,
  format,
  isOn,
  type Maybe,
  match,
  mul,
  nameOf,
  type Operand,
  orElse,
  type Ref,
  when,
  withDefaults,
} from '../../../compiler/index.ts';
import { type ConnectionPools, connectionPools } from '../../catalogue/callables/connection-pools.ts';
import type { Autoscaling } from '../../kit/values/autoscaling.ts';
import type { Application } from './application.values.ts';
import { AREA, applications, fixedApplications } from './parts/application.ts';

/** How many connections all pods of each application may open to a database. */
const poolsOf = defineObject<ConnectionPools>()(
  'databasePools',
  'How many connections the pods of each application may open to a database, by application.',
  ['database'],
  (database) =>
    fields<ConnectionPools>(
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
): Maybe<ConnectionPools> {
  const { calls, processes, databasePoolSize, replicas, autoscaling } = application;
  const perPod = mul(processes, databasePoolSize);
  return when<ConnectionPools>(
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

connectionPools.provide({ area: AREA, isOn: isOn(applications), to: poolsOf });
