/** Rules of `queue`: the job can be admitted. */
import {
  contains,
  defaulted,
  type Expr,
  entry,
  eq,
  everywhere,
  format,
  nameOf,
  not,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
  rulesMatch,
  toJson,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { GpuPoolName, QueueName } from '../../../shared/references.ts';
import type { TrainingJob } from '../job.values.ts';

const { compute } = values<PlatformValues>();

type Place = RulePlace & { readonly name: Expr<string> };

/** Rules of a job's queue. */
export function queueRules({ queue, pool }: Ref<TrainingJob>, place: Place): Rules {
  return rulesIfSet(queue, (name) => [
    rule(everywhere, {
      name: 'queue-without-kueue',
      violated: eq(compute.queueing.mode, 'none'),
      at: [...place.path, 'queue'],
      message: format`the job waits in the queue "${nameOf(name)}", and compute.queueing.mode is "none": there are no queues`,
      remedy: { compute: { queueing: { mode: 'kueue' } } },
    }),
    rulesMatch(compute.queueing, {
      kueue: () => [
        rulesMatch(entry(name), {
          create: ({ pools }) => [
            rulesIfSet(pool, (poolName) => [
              withoutPool(
                name,
                poolName,
                not(contains(format`"pool":${toJson(nameOf(poolName))}`, toJson(pools))),
                place,
              ),
            ]),
          ],
        }),
      ],
    }),
  ]);
}

function withoutPool(queue: Ref<QueueName>, pool: Ref<GpuPoolName>, violated: Expr<boolean>, place: Place): Rules {
  const name = format`${nameOf(queue)}-${nameOf(pool)}`;
  const resource = defaulted(entry(pool).resource);
  const share = { pool: nameOf(pool), gpus: 1, cpu: 8, memory: '64Gi' };
  return rule(everywhere, {
    name: 'queue-without-pool',
    violated,
    at: [...place.path, 'queue'],
    message: format`the queue "${nameOf(queue)}" has no share of the pool "${nameOf(pool)}", so that the job would wait for ever; give it one, or the job another queue`,
    remedy: {
      compute: {
        queueing: { kueue: { queues: new Map([[name, { mode: 'create', create: { resource, pools: [share] } }]]) } },
      },
      training: { jobs: new Map([[place.name, { queue: name }]]) },
    },
  });
}
