/** Rules of the taints that pods of a pool put up with. */
import { defaulted, type Rules, rulesForEach, values } from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { tolerationRules } from './tolerations.ts';

const { gpuPools, platform } = values<PlatformValues>();

export const poolTolerationRules: readonly Rules[] = [
  tolerationRules(platform.spotNodes.tolerations, { path: ['platform', 'spotNodes'] }),
  rulesForEach(gpuPools, 'pool', ['gpuPools'], (pool, place) => [tolerationRules(defaulted(pool.tolerations), place)]),
];
