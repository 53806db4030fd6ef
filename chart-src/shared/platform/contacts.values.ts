/** Who is asked when something is wrong. */

/** A person or a team. */
export interface Contact {
  /**
   * Whether the contact may be named as an owner.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * An e-mail address.
   *
   * @pattern ^[^@\s]+@[^@\s]+$
   * @patternHint an address with one @
   * @examples ["ml-platform@example.com"]
   */
  email?: string;
  /**
   * A Slack channel. Put it in quotes: `#` begins a comment in YAML.
   *
   * @pattern ^#[^\s#]+$
   * @patternHint a channel's name with # before it
   * @examples ["#mlops-critical"]
   */
  slack?: string;
  /**
   * The name of a PagerDuty service.
   *
   * @minLength 1
   */
  pagerduty?: string;
}

/**
 * Contacts by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"fraud-team": {"email": "fraud-ml@example.com", "slack": "#fraud-ml"}}
 */
export interface Contacts {
  [name: string]: Contact;
}
