/** `release` of a model: which of its versions the model's own Service sends requests to. */
import type { VersionName } from '../../shared/references.ts';
import type { Percent } from '../../shared/types/scalars.ts';

/** A new version takes over step by step. */
export interface CanaryRelease {
  /** The version that has proved itself. */
  stable: VersionName;
  /** The version that is tried. */
  candidate: VersionName;
  /**
   * The share of requests for the candidate: 10, 25, 50 and 100 are the usual steps. 0 and 100 hold exactly; between them, as long as no router stands
   * in front, the share is that of the ready pods.
   */
  weight: Percent;
}

/** One version has all requests; another stands ready. */
export interface BlueGreenRelease {
  /** The version that has all requests. To go back is to name the other one. */
  active: VersionName;
}

/** Which versions the model's own Service sends requests to. Each version has a Service of its own beside it. */
export interface Release {
  /** `rolling`: to all that are enabled, by the number of their ready pods. */
  mode: 'rolling' | 'canary' | 'blueGreen';
  /** A new version takes over step by step. */
  canary?: CanaryRelease;
  /** One version has all requests; another stands ready. */
  blueGreen?: BlueGreenRelease;
}
