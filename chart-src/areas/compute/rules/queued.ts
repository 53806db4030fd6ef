/** Rules of what waits in a queue: it can be admitted. */
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
  type Operand,
  type Ref,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
  rulesMatch,
  toJson,
  values,
} from '../../../../compiler/index.ts';
import type { Queued } from '../../../catalogue/gpu/queueing.ts';
import { joined } from '../../../kit/rules/fitting.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { GpuPoolName, QueueName } from '../../../shared/references.ts';

const { compute } = values<PlatformValues>();

/** Rules of what waits in a queue; `what` is who waits, in a message: `job`. */
export function rulesOfQueued({ queue, pool }: Queued, place: RulePlace, what: string): Rules {
  return rulesIfSet(queue, (name) => [
    rule(everywhere, {
      name: 'queue-without-kueue',
      violated: eq(compute.queueing.mode, 'none'),
      at: [...place.path, 'queue'],
      message: format`the ${what} waits in the queue "${nameOf(name)}", and compute.queueing.mode is "none": there are no queues`,
      remedy: { compute: { queueing: { mode: 'kueue' } } },
    }),
    rulesMatch(compute.queueing, {
      kueue: () => [
        rulesMatch(entry(name), {
          create: ({ pools }) => [
            rulesIfSet(pool, (poolName) => {
              const hasShare = contains(format`"pool":${toJson(nameOf(poolName))}`, toJson(pools));
              return [withoutPool(name, poolName, not(hasShare), place, what)];
            }),
          ],
        }),
      ],
    }),
  ]);
}

function withoutPool(
  queue: Ref<QueueName>,
  pool: Ref<GpuPoolName>,
  violated: Expr<boolean>,
  place: RulePlace,
  what: string,
): Rules {
  const name = joined(40, nameOf(queue), nameOf(pool));
  const resource = defaulted(entry(pool).resource);
  const share = { pool: nameOf(pool), gpus: 1, cpu: 8, memory: '64Gi' };
  const queues = new Map([[name, { mode: 'create', create: { resource, pools: [share] } }]]);
  const [area, ...rest] = place.path;
  const moved = rest.reduceRight<Remedy>((below, step) => new Map([[step, below]]), { queue: name });
  return rule(everywhere, {
    name: 'queue-without-pool',
    violated,
    at: [...place.path, 'queue'],
    message: format`the queue "${nameOf(queue)}" has no share of the pool "${nameOf(pool)}", so that the ${what} would wait for ever; give it one, or the ${what} another queue`,
    remedy: new Map<Operand<string>, Remedy>([
      ['compute', { queueing: { kueue: { queues } } }],
      [area as Operand<string>, moved],
    ]),
  });
}
