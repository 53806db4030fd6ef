/** A store that another release of this chart provides. */

/** A store that another release of this chart, in the same namespace, provides: its bindings are taken, and nothing is made here. */
export interface SharedStore {
  /**
   * The name of the other release.
   *
   * @pattern ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$
   * @patternHint lower-case letters, digits, dashes and dots
   * @maxLength 53
   */
  release: string;
}
