/** `gpuPools`: the GPU nodes of the cluster, described once; workloads name a pool. */
import type { PriorityName } from '../references.ts';
import type { Labels } from '../types/maps.ts';
import type { ExistingName, GpuResource, PositiveCount } from '../types/scalars.ts';
import type { Toleration } from '../types/scheduling.ts';

/** Nodes of one kind of GPU, and what a pod needs to run on them. */
export interface GpuPool {
  /**
   * Whether workloads may name the pool.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The resource by which the nodes offer their GPUs, whole or in MIG slices.
   *
   * @default "nvidia.com/gpu"
   */
  resource?: GpuResource;
  /**
   * How many GPUs (or slices) a pod gets if its workload doesn't say.
   *
   * @default 1
   */
  gpusPerPod?: PositiveCount;
  /** Labels by which the nodes of the pool are known. */
  nodeSelector: Labels;
  /**
   * Taints of the pool's nodes. Clusters taint GPU nodes so that nothing else takes their room.
   *
   * @default []
   */
  tolerations?: Toleration[];
  /** The RuntimeClass of the pool's pods, where the container runtime needs one to hand out GPUs, such as `nvidia`. */
  runtimeClassName?: ExistingName;
  /** The priority of the pool's pods, where the workload names none. */
  priority?: PriorityName;
  /**
   * Whether pods run on spot nodes (`platform.spotNodes`): on no others, on them if there is room, or without a thought for it.
   *
   * @default "none"
   */
  spot?: 'none' | 'preferred' | 'required';
  /** The Kueue ResourceFlavor that stands for the pool, where one exists already. Left out: the chart makes one where jobs are queued. */
  existingResourceFlavor?: ExistingName;
  /** The DeviceClass of the pool's GPUs, where they are claimed and not counted (`compute.claims`). */
  deviceClassName?: ExistingName;
  /**
   * A CEL expression that a claimed device has to meet.
   *
   * @minLength 1
   * @maxLength 10240
   * @examples ["device.attributes['gpu.nvidia.com'].productName == 'NVIDIA A100-SXM4-80GB'"]
   */
  deviceSelector?: string;
}

/**
 * GPU pools by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"a100": {"nodeSelector": {"node.example.com/pool": "a100"}, "tolerations": [{"key": "nvidia.com/gpu", "operator": "Exists", "effect": "NoSchedule"}]}}
 */
export interface GpuPools {
  [name: string]: GpuPool;
}
