/** What keeps a workload up while pods and nodes come and go. */
import type { Count, CountOrPercent, PositiveCount } from '../../shared/types/scalars.ts';

/** Pods are replaced a few at a time. */
export interface RollingUpdate {
  /** How many pods there may be above the wanted number. A pool without a spare GPU needs 0 here and 1 below. */
  maxSurge: CountOrPercent;
  /** How many pods may be missing. 0 means that no request is lost. */
  maxUnavailable: CountOrPercent;
}

/** How pods are replaced when the workload changes. */
export interface Strategy {
  /** `recreate` stops all pods before it starts new ones: for a volume or a GPU that two pods can't have at once. */
  mode: 'rollingUpdate' | 'recreate';
  /** Pods are replaced a few at a time. */
  rollingUpdate?: RollingUpdate;
}

/** A disruption budget by the pods that have to stay. */
export interface MinAvailable {
  /** How many pods stay. */
  pods: CountOrPercent;
}

/** A disruption budget by the pods that may go. */
export interface MaxUnavailable {
  /** How many pods may go at the same time. */
  pods: CountOrPercent;
}

/** How many pods may go when nodes are drained (PodDisruptionBudget). */
export interface Pdb {
  /** A workload of one pod takes `none`: any budget would either stop the drain or not help. */
  mode: 'none' | 'minAvailable' | 'maxUnavailable';
  /** A budget by the pods that have to stay. */
  minAvailable?: MinAvailable;
  /** A budget by the pods that may go. It stays right when the workload is scaled. */
  maxUnavailable?: MaxUnavailable;
}

/** How pods of one workload keep apart, so that one failure doesn't take all of them. */
export interface Spread {
  /** Over zones. `required` leaves a pod Pending rather than put it in a crowded zone. */
  zones: 'none' | 'preferred' | 'required';
  /** Over nodes. */
  nodes: 'none' | 'preferred' | 'required';
  /** By how many pods one zone or node may be ahead of another. */
  maxSkew: PositiveCount;
}

/** How a pod ends. */
export interface Shutdown {
  /**
   * How long the pod keeps answering after it was told to go, while load balancers learn of it.
   *
   * @maximum 86400
   * @unit seconds
   */
  drainSeconds: Count;
  /**
   * How long the pod has in all, the drain included, before it is killed.
   *
   * @maximum 31536000
   * @unit seconds
   */
  graceSeconds: PositiveCount;
}
