/** The Kueue ResourceFlavor that stands for a GPU pool. */
import { type Expr, entry, nameOf, orElse } from '../../compiler/index.ts';
import type { GpuPoolName } from '../shared/references.ts';
import { clusterName } from './names.ts';

/** The flavor's name: that of one that exists already, or that of the chart's own. */
export function resourceFlavorName(pool: Expr<GpuPoolName>): Expr<string> {
  return orElse(entry(pool).existingResourceFlavor, clusterName('compute', nameOf(pool)));
}
