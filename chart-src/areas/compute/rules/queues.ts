/** Rules of `compute.queueing`: what Kueue refuses, and what would do nothing. */
import {
  and,
  bind,
  defaulted,
  type Expr,
  entry,
  eq,
  exceeds,
  format,
  hasSuffix,
  lt,
  nameOf,
  ne,
  type Operand,
  orElse,
  quantity,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForEach,
  rulesForItems,
  rulesIfSet,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import { joined } from '../../../kit/rules/fitting.ts';
import { usedNameRule } from '../../../kit/rules/used-name.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Quantity } from '../../../shared/types/scalars.ts';
import type { PoolQuota } from '../queueing.values.ts';

const { compute } = values<PlatformValues>();
const kueuePath = ['compute', 'queueing', 'kueue'];

const limits = ['gpuBorrowingLimit', 'gpuLendingLimit'] as const;

type Share = Ref<PoolQuota>;
type Place = RulePlace & { readonly name: Expr<string> };

export const queueRules: readonly Rules[] = [
  rulesMatch(compute.queueing, {
    kueue: ({ cohort, fairSharing, queues }) => [
      rule(
        { path: kueuePath },
        {
          name: 'fair-sharing-without-cohort',
          violated: and(fairSharing, eq(cohort, '')),
          at: ['fairSharing'],
          message: 'idle GPUs are shared out among the queues of a cohort, and cohort is empty',
          remedy: { cohort: 'gpus' },
        },
      ),
      rulesForEach(queues, 'queue', [...kueuePath, 'queues'], (queue, place) => [
        rulesMatch(queue, {
          create: (own) => [
            rulesForItems(own.pools, 'share', (share, index) => [
              wrongResource(share, index, place, bind('resource', defaulted(own.resource))),
              notWhole(share, index, place, 'gpus', share.gpus),
              ...limits.map((key) =>
                rulesIfSet(share[key], (limit) => [
                  notWhole(share, index, place, key, limit),
                  noCohort(index, place, key, cohort),
                ]),
              ),
              lendsTooMuch(share, index, place),
              rulesForItems(own.pools, 'earlier', (earlier, before) => [
                poolTwice(share, index, place, and(lt(before, index), eq(nameOf(share.pool), nameOf(earlier.pool)))),
                flavorTwice(share, earlier, index, place, lt(before, index)),
              ]),
            ]),
          ],
          use: ({ clusterQueue }) => [usedNameRule({ name: clusterQueue, at: ['use', 'clusterQueue'] }, place)],
        }),
      ]),
    ],
  }),
];

/** A share as YAML to paste, with something changed. */
function pasted(
  share: Share,
  changes: Partial<Record<keyof PoolQuota, Operand<Quantity>>> = {},
): { readonly [key: string]: Operand<Quantity> } {
  return {
    pool: nameOf(share.pool),
    gpus: share.gpus,
    cpu: share.cpu,
    memory: share.memory,
    ...changes,
  };
}

function wrongResource(share: Share, index: Expr<string>, place: Place, resource: Expr<string>): Rules {
  const offered = bind('offered', defaulted(entry(share.pool).resource));
  return rule(
    { path: [...kueuePath, 'queues'] },
    {
      name: 'queue-resource',
      violated: ne(offered, resource),
      at: [place.name, 'create', 'pools', index, 'pool'],
      message: format`the pool "${nameOf(share.pool)}" offers ${offered}, and the queue counts ${resource}: give each resource a queue of its own`,
      remedy: new Map([
        [
          joined(40, place.name, nameOf(share.pool)),
          { mode: 'create', create: { resource: offered, pools: [pasted(share)] } },
        ],
      ]),
    },
  );
}

function notWhole(
  share: Share,
  index: Expr<string>,
  place: Place,
  key: 'gpus' | (typeof limits)[number],
  amount: Expr<Quantity>,
): Rules {
  return rule(place, {
    name: 'queue-whole-gpus',
    violated: hasSuffix('m', quantity(amount)),
    at: ['create', 'pools', index, key],
    message: format`GPUs are counted in whole numbers, and ${quantity(amount)} is none`,
    remedy: { create: { pools: [pasted(share, { [key]: 1 })] } },
  });
}

function noCohort(index: Expr<string>, place: Place, key: (typeof limits)[number], cohort: Expr<string>): Rules {
  return rule(
    { path: kueuePath },
    {
      name: 'queue-without-cohort',
      violated: eq(cohort, ''),
      at: ['queues', place.name, 'create', 'pools', index, key],
      message: 'queues borrow from and lend to others of their cohort, and cohort is empty',
      remedy: { cohort: 'gpus' },
    },
  );
}

function lendsTooMuch(share: Share, index: Expr<string>, place: Place): Rules {
  return rulesIfSet(share.gpuLendingLimit, (lent) => [
    rule(place, {
      name: 'queue-lends-too-much',
      violated: exceeds(lent, share.gpus),
      at: ['create', 'pools', index, 'gpuLendingLimit'],
      message: format`the queue can't lend ${quantity(lent)} GPUs: it has ${quantity(share.gpus)} of its own`,
      remedy: { create: { pools: [pasted(share, { gpuLendingLimit: share.gpus })] } },
    }),
  ]);
}

function poolTwice(share: Share, index: Expr<string>, place: Place, violated: Expr<boolean>): Rules {
  return rule(place, {
    name: 'queue-pool-twice',
    violated,
    at: ['create', 'pools', index, 'pool'],
    message: format`the pool "${nameOf(share.pool)}" stands in this queue before, and Kueue takes a pool once`,
    remedy: { create: { pools: [pasted(share)] } },
  });
}

function flavorTwice(share: Share, earlier: Share, index: Expr<string>, place: Place, before: Expr<boolean>): Rules {
  return rulesIfSet(entry(share.pool).existingResourceFlavor, (flavor) => [
    rule(place, {
      name: 'queue-flavor-twice',
      violated: and(
        before,
        ne(nameOf(share.pool), nameOf(earlier.pool)),
        eq(nameOf(flavor), orElse(entry(earlier.pool).existingResourceFlavor, '')),
      ),
      at: ['create', 'pools', index, 'pool'],
      message: format`the pools "${nameOf(earlier.pool)}" and "${nameOf(share.pool)}" stand for one ResourceFlavor, "${flavor}", and Kueue takes a flavor once`,
      remedy: { create: { pools: [pasted(earlier)] } },
    }),
  ]);
}
