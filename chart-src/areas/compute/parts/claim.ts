/** Claims of GPUs (Dynamic Resource Allocation): what a pod of a pool asks for, and the template that says so. */
import {
  defaulted,
  type Expr,
  type Operand,
  orElse,
  type Ref,
  record,
  sha256,
  toJson,
  trunc,
} from '../../../../compiler/index.ts';
import * as names from '../../../catalogue/names/compute.ts';
import { DIGITS } from '../../../kit/names.ts';
import type { GpuPool } from '../../../shared/gpu-pools/values.ts';
import type { DraClaims } from '../claims.values.ts';

/** Devices that a pod asks for. */
export interface Claim {
  deviceClassName: string;
  count: number;
  /** A CEL expression, or nothing. */
  selector: string;
}

/** What a pod of a pool claims. */
export function claimOf(pool: Ref<GpuPool>, dra: Ref<DraClaims>): Expr<Claim> {
  return record<Claim>({
    deviceClassName: orElse(pool.deviceClassName, dra.deviceClassName),
    count: defaulted(pool.gpusPerPod),
    selector: orElse(pool.deviceSelector, ''),
  });
}

/** The name of the template of a claim. It ends in a hash of the claim, since Kubernetes lets nobody change a template. */
export function claimTemplateName(poolName: Operand<string>, claim: Expr<Claim>): Expr<string> {
  return names.pool(poolName).hashed(trunc(DIGITS, sha256(toJson(claim))));
}
