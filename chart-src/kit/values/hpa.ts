/** Autoscaling by the HorizontalPodAutoscaler, which every cluster has. */
import type { Labels } from '../../shared/types/maps.ts';
import type { PositiveCount, Quantity } from '../../shared/types/scalars.ts';

/** A metric of CPU or memory. */
export interface UtilizationMetric {
  /** Whether the metric counts. */
  enabled: boolean;
  /**
   * The wanted use, as a share of what the pods request. Above it there come more pods.
   *
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   * @unit percent of the request
   */
  averageUtilization: number;
}

/** A metric that each pod has, such as its requests a second. It takes an adapter for `custom.metrics.k8s.io`. */
export interface PodsMetric {
  /**
   * The metric's name.
   *
   * @minLength 1
   * @maxLength 253
   */
  metric: string;
  /** The wanted average over the pods. */
  averageValue: Quantity;
}

/** A metric from outside the cluster, such as the length of a queue. It takes an adapter for `external.metrics.k8s.io`. */
export interface ExternalMetric {
  /**
   * The metric's name.
   *
   * @minLength 1
   * @maxLength 253
   */
  metric: string;
  /**
   * Labels that tell the series from others of that name.
   *
   * @default {}
   */
  labels?: Labels;
  /** The wanted value for each pod. */
  averageValue: Quantity;
}

/** A metric of the workload's own. */
export interface HpaMetric {
  /**
   * Whether the metric counts.
   *
   * @default true
   */
  enabled?: boolean;
  /** Where the metric comes from. */
  mode: 'pods' | 'external';
  /** A metric that each pod has. */
  pods?: PodsMetric;
  /** A metric from outside the cluster. */
  external?: ExternalMetric;
}

/**
 * Metrics of the workload's own, by a name of yours.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"requests": {"mode": "pods", "pods": {"metric": "http_requests_per_second", "averageValue": 50}}}
 */
export interface HpaMetrics {
  [name: string]: HpaMetric;
}

/** How fast the number of pods may change in one direction. */
export interface ScalingPolicy {
  /** Whether `value` is a number of pods or a share of them. */
  type: 'Pods' | 'Percent';
  /** How many pods, or percent of them, may come or go in a period. */
  value: PositiveCount;
  /**
   * The length of a period.
   *
   * @TJS-type integer
   * @minimum 1
   * @maximum 1800
   * @unit seconds
   */
  periodSeconds: number;
}

/** How the number of pods changes in one direction. */
export interface ScalingRules {
  /**
   * How long the metrics have to ask for it. Waiting before going down keeps a short lull from costing a cold start.
   *
   * @TJS-type integer
   * @minimum 0
   * @maximum 3600
   * @unit seconds
   */
  stabilizationWindowSeconds: number;
  /** Which policy counts where several hold; `Disabled` never moves in this direction. */
  selectPolicy: 'Max' | 'Min' | 'Disabled';
  /**
   * How fast it may go.
   *
   * @minItems 1
   */
  policies: ScalingPolicy[];
}

/** How the number of pods changes. */
export interface ScalingBehavior {
  /** When more pods are wanted. */
  scaleUp: ScalingRules;
  /** When fewer pods are wanted. */
  scaleDown: ScalingRules;
}

/** Settings of the HorizontalPodAutoscaler. */
export interface Hpa {
  /** The fewest pods. */
  minReplicas: PositiveCount;
  /** The most pods. */
  maxReplicas: PositiveCount;
  /** The use of CPU. */
  cpu: UtilizationMetric;
  /** The use of memory. */
  memory: UtilizationMetric;
  /** Metrics of the workload's own, by a name of yours. */
  metrics: HpaMetrics;
  /** How the number of pods changes. */
  behavior: ScalingBehavior;
}
