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
   * The name of the workload inside its area.
   *
   * @pattern ^[a-z]([-a-z0-9]*[a-z0-9])?$
   * @patternHint lower-case letters, digits and dashes, a letter first
   * @maxLength 40
   */
  name: string;
}

/**
 * Peers by a name of your own.
 *
 * @propertyNames {"pattern": "^[a-z]([-a-z0-9]*[a-z0-9])?$", "maxLength": 40, "patternHint": "lower-case letters, digits and dashes, a letter first"}
 * @example {"feature-store": {"release": "features", "area": "applications", "name": "api"}}
 */
export interface Peers {
  [name: string]: Peer;
}
