/** Defaults of `gpuPools`: none, since only the user knows the cluster's nodes. */
import type { GpuPools } from './values.ts';

export const defaults: GpuPools = {};
