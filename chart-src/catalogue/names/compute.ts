/** Names of the objects of `compute`: priorities, queues, quotas and what stands for GPU pools. */
import { nameForm } from '../../kit/names.ts';

const area = 'compute';

/** A PriorityClass, and the WorkloadPriorityClass of the same order. */
export const priority = nameForm({ area, kind: 'priority', keys: ['compute.priorities'] });

/** A ClusterQueue and its LocalQueue. */
export const queue = nameForm({ area, kind: 'queue', keys: ['compute.queueing.kueue.queues'] });

/** What stands for a GPU pool: a ResourceFlavor, and the ResourceClaimTemplates of its devices. */
export const pool = nameForm({ area, kind: 'pool', keys: ['gpuPools'], hashed: true });

/** A ResourceQuota. */
export const quota = nameForm({ area, kind: 'quota', keys: ['compute.quotas'] });

/** The LimitRange. */
export const limitRange = nameForm({ area, kind: 'limit-range' });
