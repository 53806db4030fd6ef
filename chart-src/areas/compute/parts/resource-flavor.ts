/** The Kueue ResourceFlavor that stands for a GPU pool. */
import { type Expr, type Operand, orElse, type Ref } from '../../../../compiler/index.ts';
import * as names from '../../../catalogue/names/compute.ts';
import type { GpuPool } from '../../../shared/gpu-pools/values.ts';

/** The flavor's name: that of one that exists already, or that of the chart's own. */
export function resourceFlavorName(poolName: Operand<string>, pool: Ref<GpuPool>): Expr<string> {
  return orElse(pool.existingResourceFlavor, names.pool(poolName).clusterWide);
}
