/** A bucket of the object store. */

/** A bucket of the object store. */
export interface Bucket {
  /** Whether it is part of the release. */
  enabled: boolean;
  /**
   * Its name in the store. `""` is its key.
   *
   * @pattern ^([a-z0-9][-a-z0-9.]{1,61}[a-z0-9])?$
   * @patternHint 3 to 63 lower-case letters, digits, dashes and dots
   */
  bucket: string;
}

/**
 * Buckets by name.
 *
 * @propertyNames {"pattern": "^[a-z]([-a-z0-9]*[a-z0-9])?$", "maxLength": 30, "patternHint": "lower-case letters, digits and dashes, a letter first"}
 * @example {"artifacts": {}}
 */
export interface Buckets {
  [name: string]: Bucket;
}
