/** Rules of the ResourceFlavors that are made of GPU pools. */
import {
  add,
  and,
  bind,
  choose,
  defaulted,
  type Expr,
  eq,
  format,
  gt,
  isSet,
  length,
  merge,
  ne,
  not,
  type Rules,
  rule,
  rulesForEach,
  rulesIfSet,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import { usedNameRule } from '../../../kit/rules/used-name.ts';
import type { PlatformValues } from '../../../platform.ts';

const { compute, gpuPools, platform } = values<PlatformValues>();
const { spotNodes } = platform;

/** So many labels, and so many tolerations, the API takes. */
const MOST = 8;

export const flavorRules: readonly Rules[] = [
  rulesMatch(compute.queueing, {
    kueue: () => [
      rulesForEach(gpuPools, 'pool', ['gpuPools'], (pool, place) => {
        const spot = bind('spot', defaulted(pool.spot));
        const labels = merge(pool.nodeSelector, spotNodes.labels);
        const tolerations = bind('tolerations', defaulted(pool.tolerations));
        const counts = {
          nodeSelector: bind('labels', choose(eq(spot, 'required'), length(labels), length(pool.nodeSelector))),
          tolerations: bind(
            'tolerated',
            choose(ne(spot, 'none'), add(length(tolerations), length(spotNodes.tolerations)), length(tolerations)),
          ),
        };
        const tooLarge = Object.entries(counts).map(([key, count]: readonly [string, Expr<number>]) =>
          rule(place, {
            name: 'flavor-too-large',
            violated: and(not(isSet(pool.existingResourceFlavor)), gt(count, MOST)),
            at: [key],
            message: format`Kueue's ResourceFlavor takes ${MOST} of them, and with those of spot nodes the pool has ${count}; name a flavor of your own`,
            remedy: { existingResourceFlavor: place.name },
          }),
        );
        const used = rulesIfSet(pool.existingResourceFlavor, (name) => [
          usedNameRule({ name, at: ['existingResourceFlavor'] }, place),
        ]);
        return [...tooLarge, used];
      }),
    ],
  }),
];
