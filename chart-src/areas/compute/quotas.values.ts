/** `compute.quotas` and `compute.limitRange`: how much the namespace and its containers may use. */
import type { PriorityName } from '../../shared/references.ts';
import type { Quantities } from '../../shared/types/maps.ts';

/** A bound for the namespace as a whole (ResourceQuota). */
export interface Quota {
  /**
   * Whether the bound holds.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The most there may be, as ResourceQuota names it: `requests.cpu`, `limits.memory`, `requests.nvidia.com/gpu`, `pods`, ...
   *
   * @minProperties 1
   * @examples [{"requests.cpu": 64, "requests.memory": "256Gi", "requests.nvidia.com/gpu": 8}]
   */
  hard: Quantities;
  /** Counts only pods of this priority. Left out: all pods. */
  priority?: PriorityName;
}

/**
 * Quotas by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 */
export interface Quotas {
  [name: string]: Quota;
}

/** Bounds and defaults for each container of the namespace (LimitRange). An empty map leaves its part out. */
export interface LimitRange {
  /** Whether there is one. */
  enabled: boolean;
  /** Requests of containers that have none. */
  defaultRequest: Quantities;
  /** Limits of containers that have none. */
  default: Quantities;
  /** The least a container may request. */
  min: Quantities;
  /** The most a container may have as limit. */
  max: Quantities;
}
