/** A topic of Kafka. */

/** A topic of Kafka. */
export interface Topic {
  /** Whether it is part of the release. */
  enabled: boolean;
  /**
   * Its name in Kafka. `""` is its key.
   *
   * @pattern ^[-A-Za-z0-9._]*$
   * @patternHint letters, digits, dots, dashes and underscores
   * @maxLength 249
   */
  topic: string;
}

/**
 * Topics by name.
 *
 * @propertyNames {"pattern": "^[a-z]([-a-z0-9]*[a-z0-9])?$", "maxLength": 30, "patternHint": "lower-case letters, digits and dashes, a letter first"}
 * @example {"events": {}}
 */
export interface Topics {
  [name: string]: Topic;
}
