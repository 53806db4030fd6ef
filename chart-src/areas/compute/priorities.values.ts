/** `compute.priorities`: who goes first. */
import type { ExistingName } from '../../shared/types/scalars.ts';

/** A PriorityClass of the chart's own. Where jobs are queued, Kueue gets a WorkloadPriorityClass of the same value. */
export interface CreatePriority {
  /**
   * The higher one goes first. The cluster's own classes begin at 2000000000. Kubernetes lets nobody change it afterwards: a new value is a priority
   * of another name.
   *
   * @TJS-type integer
   * @minimum -1000000000
   * @maximum 1000000000
   * @examples [100000]
   */
  value: number;
  /**
   * Whether pods of this priority may push lower ones out, or only wait before them.
   *
   * @default "PreemptLowerPriority"
   */
  preemptionPolicy?: 'PreemptLowerPriority' | 'Never';
  /**
   * What the priority is for, in a sentence.
   *
   * @default ""
   * @maxLength 512
   */
  description?: string;
}

/** A PriorityClass that exists already. */
export interface UsePriority {
  /** Its name. */
  name: ExistingName;
}

/** A priority of pods. */
export interface Priority {
  /**
   * Whether workloads may name the priority.
   *
   * @default true
   */
  enabled?: boolean;
  /** A class belongs to the whole cluster: the chart makes one, named after release and namespace, or takes one that exists. */
  mode: 'create' | 'use';
  /** A PriorityClass of the chart's own. */
  create?: CreatePriority;
  /** A PriorityClass that exists already. */
  use?: UsePriority;
}

/**
 * Priorities by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"serving": {"mode": "create", "create": {"value": 100000}}}
 */
export interface Priorities {
  [name: string]: Priority;
}
