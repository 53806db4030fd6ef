/** Workloads of other releases of this chart. */

/** A workload of another release of this chart that workloads of this one may call. */
export interface Peer {
  /**
   * Whether the workload may be called.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The name of the other release.
   *
   * @pattern ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$
   * @patternHint lower-case letters, digits, dashes and dots
   * @maxLength 53
   */
  release: string;
  /**
   * The area of the workload, as its key is written in values.
   *
   * @pattern ^[a-z][A-Za-z]*$
   * @patternHint the key of an area
   * @maxLength 40
   * @examples ["serving"]
   */
  area: string;
  /**
   * The name of the workload inside its area, as the label `app.kubernetes.io/name` of its pods has it: `model-fraud` is the model `fraud` of
   * `serving`, `worker-mail` the worker `mail` of `applications`. `api`, `web` and `mlflow` are called what they are.
   *
   * @pattern ^[a-z](-?[a-z0-9])*$
   * @patternHint lower-case letters, digits and single dashes, a letter first
   * @maxLength 40
   * @examples ["model-fraud", "api", "worker-mail"]
   */
  name: string;
}

/**
 * Peers by a name of your own.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"features": {"release": "features", "area": "applications", "name": "api"}, "fraud": {"release": "risk", "area": "serving", "name": "model-fraud"}}
 */
export interface Peers {
  [name: string]: Peer;
}
