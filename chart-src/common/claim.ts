/** Claims of GPUs (Dynamic Resource Allocation): what a pod of a pool asks for, and the template that says so. */
import { defaulted, dict, type Expr, format, type Operand, orElse, type Ref, sha256, toJson, trunc } from '../../compiler/index.ts';
import type { PlatformValues } from '../platform.ts';
import type { GpuPool } from '../shared/gpu-pools/values.ts';
import { objectName } from './names.ts';

/** Settings of `compute.claims`, mode `dra`. */
type DraClaims = NonNullable<PlatformValues['compute']['claims']['dra']>;

/** Devices that a pod asks for. */
export interface Claim {
  readonly deviceClassName: Expr<string>;
  readonly count: Expr<number>;
  /** A CEL expression, or nothing. */
  readonly selector: Expr<string>;
}

/** What a pod of a pool claims. */
export function claimOf(pool: Ref<GpuPool>, dra: Ref<DraClaims>): Claim {
  return {
    deviceClassName: orElse(pool.deviceClassName, dra.deviceClassName),
    count: defaulted(pool.gpusPerPod),
    selector: orElse(pool.deviceSelector, ''),
  };
}

/** The name of the template of a claim. It ends in a hash of the claim, since Kubernetes lets nobody change a template. */
export function claimTemplateName(poolName: Operand<string>, { deviceClassName, count, selector }: Claim): Expr<string> {
  const hash = trunc(8, sha256(toJson(dict<string | number>({ count, deviceClassName, selector }))));
  return objectName('compute', format`${poolName}-${hash}`);
}
