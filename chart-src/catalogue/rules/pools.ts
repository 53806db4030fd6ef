/** Rules of a workload's GPUs. */
import {
  and,
  entry,
  isSet,
  not,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
} from '../../../compiler/index.ts';
import type { GpuPoolName } from '../../shared/references.ts';
import type { PositiveCount } from '../../shared/types/scalars.ts';
import { gpuDevices } from '../gpu/devices.ts';

/** What may run on a pool. */
export interface OnPool {
  pool?: GpuPoolName;
  gpus?: PositiveCount;
}

/**
 * Rules of `pool` and `gpus`.
 *
 * @param what who wants the GPUs, in a message
 */
export function poolRules({ pool: poolName, gpus }: Ref<OnPool>, place: RulePlace, what: string): readonly Rules[] {
  return [
    rule(place, {
      name: 'gpus-without-pool',
      violated: and(isSet(gpus), not(isSet(poolName))),
      at: ['gpus'],
      message: `GPUs are wanted, and ${what} runs on no pool`,
      remedy: { pool: 'a100' },
    }),
    rulesIfSet(poolName, (name) => gpuDevices.get().rules(entry(name), gpus, place)),
  ];
}
