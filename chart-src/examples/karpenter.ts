/**
 * GPU nodes by Karpenter, a share of them spot. A pod can't promise that 30 % of all GPUs are spot, but node pools can: those
 * of spot nodes are tried first, and each pool stops growing at its limit.
 */
import type { Json } from '../../compiler/ir/nodes.ts';
import type { INodePool } from '../kit/kubernetes/index.ts';
import type { PlatformValues } from '../platform.ts';
import type { GpuPool } from '../shared/gpu-pools/values.ts';
import type { DeepPartial } from '../shared/types/deep-partial.ts';
import { printYaml } from './print.ts';

/** The share of GPUs that may be on spot nodes, in percent. */
export const SPOT_SHARE = 30;

/** GPUs of all node pools together. */
const GPUS = 40;
const SPOT_GPUS = (GPUS * SPOT_SHARE) / 100;
/** Two nodes of eight, for what spans GPUs and must not be interrupted. */
const A100_GPUS = 16;

/** Nodes of one kind of GPU. */
interface Nodes {
  readonly name: string;
  /** The value of the label `node.example.com/pool`, by which `gpuPools` knows the nodes. */
  readonly pool: string;
  readonly instanceFamily: string;
  readonly capacity: 'spot' | 'on-demand';
  /** How many GPUs there may be at most. */
  readonly gpus: number;
  /** Of several pools that fit a pod, the one with the greatest weight is tried first. */
  readonly weight: number;
}

const nodes: readonly Nodes[] = [
  { name: 'gpu-a100', pool: 'a100', instanceFamily: 'p4d', capacity: 'on-demand', gpus: A100_GPUS, weight: 10 },
  { name: 'gpu-t4-spot', pool: 't4', instanceFamily: 'g4dn', capacity: 'spot', gpus: SPOT_GPUS, weight: 50 },
  {
    name: 'gpu-t4',
    pool: 't4',
    instanceFamily: 'g4dn',
    capacity: 'on-demand',
    gpus: GPUS - A100_GPUS - SPOT_GPUS,
    weight: 10,
  },
];

/** The node pools of the example. */
export const nodePools: readonly INodePool[] = nodes.map(nodePool);

function nodePool({ name, pool, instanceFamily, capacity, gpus, weight }: Nodes): INodePool {
  return {
    apiVersion: 'karpenter.sh/v1',
    kind: 'NodePool',
    metadata: { name },
    spec: {
      weight,
      limits: { 'nvidia.com/gpu': gpus },
      disruption: {
        // A node with a model on it is left alone: loading weights again costs more than an idle hour.
        consolidationPolicy: 'WhenEmpty',
        consolidateAfter: '10m',
        budgets: [{ nodes: '1' }],
      },
      template: {
        metadata: { labels: { 'node.example.com/pool': pool } },
        spec: {
          nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'gpu' },
          requirements: [
            { key: 'karpenter.sh/capacity-type', operator: 'In', values: [capacity] },
            { key: 'karpenter.k8s.aws/instance-family', operator: 'In', values: [instanceFamily] },
          ],
          taints: [{ key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' }],
          expireAfter: '720h',
        },
      },
    },
  };
}

/** The values that go with the node pools. */
export const values: DeepPartial<PlatformValues> = {
  platform: { spotNodes: { labels: { 'karpenter.sh/capacity-type': 'spot' } } },
  gpuPools: {
    a100: gpuPool('a100'),
    t4: { spot: 'preferred', ...gpuPool('t4') },
  },
};

function gpuPool(pool: string): GpuPool {
  return {
    nodeSelector: { 'node.example.com/pool': pool },
    tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
  };
}

/** What stands above the manifests. */
export const heading = `
GPU nodes by Karpenter (karpenter.sh/v1) on EKS: ${GPUS} GPUs at most, ${SPOT_SHARE} % of them (${SPOT_GPUS}) on spot nodes.

A node pool can promise a share, a pod can't: both T4 pools carry one label, the spot pool has the greater weight and is tried
first, and its limit is where the share ends. The EC2NodeClass "gpu" (image, subnets, roles) is yours. Nodes that are cut into
MIG slices are missing here on purpose: Karpenter does not know what slices an instance will have.

The values that go with it:

${printYaml(values as Json, 2)}`.trim();
