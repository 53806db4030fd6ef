/** `compute`: who may use how much of the cluster, and who goes first. */
import type { ExtraObjects } from '../../shared/types/free-form.ts';
import type { Claims } from './claims.values.ts';
import type { Priorities } from './priorities.values.ts';
import type { Queueing } from './queueing.values.ts';
import type { LimitRange, Quotas } from './quotas.values.ts';

export type { Priority } from './priorities.values.ts';

/** Who may use how much of the cluster, and who goes first. */
export interface Compute {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** Priorities by name. The higher one is scheduled first, and may push the lower one out. */
  priorities: Priorities;
  /** Bounds for the namespace as a whole (ResourceQuota), by name. */
  quotas: Quotas;
  /** Bounds and defaults for each container of the namespace (LimitRange). */
  limitRange: LimitRange;
  /** Whether jobs wait in queues for their share of the GPU pools. */
  queueing: Queueing;
  /** How pods ask for GPUs. */
  claims: Claims;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
