/** Rules of a workload's GPUs. */
import {
  and,
  defaulted,
  entry,
  eq,
  format,
  isSet,
  ne,
  not,
  orElse,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { GpuPoolName } from '../../shared/references.ts';
import type { PositiveCount } from '../../shared/types/scalars.ts';

const { compute } = values<PlatformValues>();

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
    rulesIfSet(poolName, (name) => {
      const usual = defaulted(entry(name).gpusPerPod);
      return [
        rule(place, {
          name: 'gpus-of-a-claim',
          violated: and(eq(compute.claims.mode, 'dra'), ne(orElse(gpus, usual), usual)),
          at: ['gpus'],
          message: format`a claim is for as many devices as its pool says, which is ${usual}; make a pool of its own for more`,
          remedy: { gpus: usual },
        }),
      ];
    }),
  ];
}
