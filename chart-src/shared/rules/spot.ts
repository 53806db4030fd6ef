/** Rules of pools on spot nodes. */
import {
  defaulted,
  entry,
  everywhere,
  format,
  hasPrefix,
  ne,
  not,
  notEmpty,
  type Rules,
  rule,
  rulesForEach,
  rulesIfSet,
  rulesMatch,
  rulesWhen,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';

const { gpuPools, platform } = values<PlatformValues>();

export const spotRules: readonly Rules[] = [
  rulesForEach(gpuPools, 'pool', ['gpuPools'], (pool, place) => [
    rulesWhen(ne(defaulted(pool.spot), 'none'), () => [
      rule(everywhere, {
        name: 'spot-nodes-unknown',
        violated: not(notEmpty(platform.spotNodes.labels)),
        at: [...place.path, 'spot'],
        message:
          'nothing tells spot nodes from others: platform.spotNodes.labels is empty; name the label that they carry in your cluster, or take the preset of your cloud',
        remedy: { platform: { spotNodes: { labels: { 'karpenter.sh/capacity-type': 'spot' } } } },
      }),
      rulesIfSet(pool.priority, (priority) => [
        rulesMatch(entry(priority), {
          use: ({ name }) => [
            rule(place, {
              name: 'spot-with-critical-priority',
              violated: hasPrefix('system-', name),
              at: ['priority'],
              message: format`pods of "${name}" are those that a cluster can't do without, and spot nodes may be taken away at any moment`,
              remedy: { spot: 'none' },
            }),
          ],
        }),
      ]),
    ]),
  ]),
];
