/** What the test cluster looks like: its nodes, pools and zones. */

/** A node of the cluster, by what the scheduler sees of it. */
export interface NodeShape {
  role: 'control-plane' | 'worker';
  pool: string;
  zone: string;
  /** GPUs that the node advertises. */
  gpus: number;
}

/** The control plane runs pods without a GPU; the workers are two GPU pools, one of them in two zones. */
export const nodeShapes: readonly NodeShape[] = [
  { role: 'control-plane', pool: 'cpu', zone: 'zone-a', gpus: 0 },
  { role: 'worker', pool: 'a100', zone: 'zone-a', gpus: 2 },
  { role: 'worker', pool: 'a100', zone: 'zone-b', gpus: 2 },
  { role: 'worker', pool: 't4', zone: 'zone-a', gpus: 1 },
];

export const poolLabel = 'ml-platform.io/pool';
export const zoneLabel = 'topology.kubernetes.io/zone';
export const gpuResource = 'nvidia.com/gpu';

/** Taint of the nodes that have GPUs, as NVIDIA's and the clouds' node pools carry it. */
export const gpuTaint = { key: gpuResource, value: 'present', effect: 'NoSchedule' } as const;

/** Name of the cluster that scripts and tests share unless told otherwise. */
export const defaultClusterName = 'ml-platform';

/** Network of the node containers; kind's default name might be a network of the user's own clusters. */
export const networkName = 'ml-platform-kind';
