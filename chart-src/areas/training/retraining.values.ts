/** `training.retraining`: what makes a model be trained anew. */
import type { TrainingJobName } from '../../shared/references.ts';
import type { ExistingName, PositiveSeconds } from '../../shared/types/scalars.ts';
import type { Schedule } from './schedule.values.ts';

/** Where drift and accuracy are asked. */
export interface RetrainingPrometheus {
  /**
   * The address of Prometheus. Only triggers of the modes `drift` and `accuracy` need it.
   *
   * @pattern ^(https?://[^\s]+)?$
   * @patternHint an address that begins with http:// or https://, or nothing
   * @examples ["http://prometheus.monitoring:9090"]
   */
  serverAddress: string;
  /** A TriggerAuthentication of the namespace, with which KEDA logs in. */
  authentication?: ExistingName;
}

/** What tells how far the data has moved away from what the model has learnt from. */
export interface DriftTrigger {
  /**
   * The query, in PromQL. Of several results the highest counts; none is no drift.
   *
   * @minLength 1
   * @examples ["model_feature_drift_psi{model=\"fraud\"}"]
   */
  query: string;
  /**
   * Above which result the model is trained anew.
   *
   * @TJS-type number
   * @minimum 0
   * @maximum 1000000
   */
  threshold: number;
  /** How often it is asked. While the answer stays the same a run begins each time, unless one still goes on: leave time for a new version to be approved. */
  pollingIntervalSeconds: PositiveSeconds;
}

/** What tells how often the model is right. */
export interface AccuracyTrigger {
  /**
   * The query, in PromQL. Of several results the lowest counts; none is taken for good.
   *
   * @minLength 1
   * @examples ["model_accuracy_ratio{model=\"fraud\"}"]
   */
  query: string;
  /**
   * Below which share of right answers the model is trained anew.
   *
   * @TJS-type number
   * @minimum 0
   * @maximum 1
   */
  threshold: number;
  /** How often it is asked. While the answer stays the same a run begins each time, unless one still goes on: leave time for a new version to be approved. */
  pollingIntervalSeconds: PositiveSeconds;
}

/** What starts a job. */
export interface RetrainingTrigger {
  /** Whether the trigger counts. */
  enabled: boolean;
  /** The job that it starts. */
  job: TrainingJobName;
  /** What is looked at. `schedule` needs nothing installed, the other two need KEDA and Prometheus. */
  mode: 'schedule' | 'drift' | 'accuracy';
  /** Times. */
  schedule?: Schedule;
  /** How far the data has moved away from what the model has learnt from. */
  drift?: DriftTrigger;
  /** How often the model is right. */
  accuracy?: AccuracyTrigger;
}

/**
 * Triggers by a name of your own.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"nightly": {"job": "fraud", "mode": "schedule", "schedule": {"cron": "0 2 * * *"}}}
 */
export interface RetrainingTriggers {
  [name: string]: RetrainingTrigger;
}

/** What makes a model be trained anew. A new version is registered, never served: that is for `serving` to say. */
export interface Retraining {
  /** Whether triggers count at all. Workloads are told by `ENABLE_AUTO_RETRAINING`. */
  enabled: boolean;
  /** Where drift and accuracy are asked. */
  prometheus: RetrainingPrometheus;
  /** What every trigger starts from. */
  triggerDefaults: RetrainingTrigger;
  /**
   * Triggers by name. Nothing is trained anew by itself until there is one.
   *
   * @entryDefaults triggerDefaults
   */
  triggers: RetrainingTriggers;
}
