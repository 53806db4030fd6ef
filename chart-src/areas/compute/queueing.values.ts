/** `compute.queueing`: queues of jobs over the GPU pools, by Kueue. */
import type { GpuPoolName } from '../../shared/references.ts';
import type { ExistingName, GpuResource, OptionalName, Quantity } from '../../shared/types/scalars.ts';

/** A queue's share of one pool. */
export interface PoolQuota {
  /** The pool. */
  pool: GpuPoolName;
  /** GPUs that are the queue's own. */
  gpus: Quantity;
  /** CPU that is the queue's own, in cores. */
  cpu: Quantity;
  /** Memory that is the queue's own. */
  memory: Quantity;
  /** How many GPUs the queue may borrow from others of the cohort. Left out: all that are idle. */
  gpuBorrowingLimit?: Quantity;
  /** How many of its own GPUs the queue lends to others of the cohort. Left out: all that are idle. */
  gpuLendingLimit?: Quantity;
}

/** A queue with a quota of the chart's own. */
export interface CreateQueue {
  /**
   * The resource of the queue's GPUs. All its pools have to offer this one: a team that uses whole GPUs and slices has two queues.
   *
   * @default "nvidia.com/gpu"
   */
  resource?: GpuResource;
  /**
   * Shares of pools, in the order in which they are tried. It is a list because the order matters.
   *
   * @minItems 1
   */
  pools: PoolQuota[];
  /**
   * How much of what is idle the queue gets beside others, where `fairSharing` is on: one of weight 2 gets twice as much as one of weight 1.
   *
   * @TJS-type number
   * @minimum 0
   * @maximum 1000000
   * @default 1
   */
  weight?: number;
}

/** A queue in front of a ClusterQueue that exists already. */
export interface UseQueue {
  /** The ClusterQueue's name. */
  clusterQueue: ExistingName;
}

/** A queue that jobs of this namespace are put in (LocalQueue), usually one for each team. */
export interface Queue {
  /**
   * Whether the queue is there.
   *
   * @default true
   */
  enabled?: boolean;
  /** A quota belongs to the whole cluster: the chart makes one (ClusterQueue), or takes one that exists. */
  mode: 'create' | 'use';
  /** A quota of the chart's own. */
  create?: CreateQueue;
  /** A ClusterQueue that exists already. */
  use?: UseQueue;
}

/**
 * Queues by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 */
export interface Queues {
  [name: string]: Queue;
}

/** Which workloads a queue may stop to make room. */
export interface Preemption {
  /** Inside the queue. */
  withinClusterQueue: 'Never' | 'LowerPriority' | 'LowerOrNewerEqualPriority';
  /** In other queues of the cohort, to get back what they borrowed. */
  reclaimWithinCohort: 'Never' | 'LowerPriority' | 'Any';
}

/** Queues by Kueue (`kueue.x-k8s.io/v1beta2`). */
export interface Kueue {
  /** The group of queues that borrow from each other. `""` means that none does. */
  cohort: OptionalName;
  /** Whether idle GPUs are shared out by the queues' weights. It has to be on in Kueue's own configuration too. */
  fairSharing: boolean;
  /** `BestEffortFIFO` lets a small job pass a large one that doesn't fit yet. */
  strategy: 'BestEffortFIFO' | 'StrictFIFO';
  /** Which workloads a queue may stop to make room. */
  preemption: Preemption;
  /** Queues by name, usually one for each team. */
  queues: Queues;
}

/** Whether jobs wait in queues for their share of the GPU pools. */
export interface Queueing {
  /** `none` starts every job at once, as far as there is room. */
  mode: 'none' | 'kueue';
  /** Queues by Kueue. */
  kueue?: Kueue;
}
