/** Maps of plain values: labels, annotations, quantities, environment variables. */
import type { DataKey, ExistingName, LabelValue, Quantity } from './scalars.ts';

/**
 * Labels of Kubernetes objects.
 *
 * @propertyNames {"pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "maxLength": 317, "patternHint": "a label's name, with a domain and a slash before it if wanted"}
 */
export interface Labels {
  [name: string]: LabelValue;
}

/**
 * Annotations of Kubernetes objects.
 *
 * @propertyNames {"pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "maxLength": 317, "patternHint": "an annotation's name, with a domain and a slash before it if wanted"}
 */
export interface Annotations {
  [name: string]: string;
}

/**
 * Quantities by the resource they count.
 *
 * @propertyNames {"pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "maxLength": 317, "patternHint": "the name of a resource, such as cpu, memory or nvidia.com/gpu"}
 */
export interface Quantities {
  [resource: string]: Quantity;
}

/**
 * Environment variables by name. Put numbers and `true` in quotes.
 *
 * @propertyNames {"pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 128, "patternHint": "letters, digits and underscores, not a digit first"}
 */
export interface EnvVars {
  [name: string]: string;
}

/** One key of a Secret in the release's namespace. */
export interface SecretKey {
  /** The Secret's name. */
  secret: ExistingName;
  /** The key inside the Secret. */
  key: DataKey;
}

/**
 * Environment variables whose values are in Secrets, by name.
 *
 * @propertyNames {"pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 128, "patternHint": "letters, digits and underscores, not a digit first"}
 * @example {"API_TOKEN": {"secret": "feature-store", "key": "token"}}
 */
export interface SecretEnvVars {
  [name: string]: SecretKey;
}
