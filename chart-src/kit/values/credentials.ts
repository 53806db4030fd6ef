/** Where the user name and password of a store come from. No password ever stands in values. */
import type { DataKey, ExistingName } from '../../shared/types/scalars.ts';

/** User name and password in two keys of a Secret that exists already. */
export interface PartsCredentials {
  /** The Secret's name. */
  secret: ExistingName;
  /** The key of the user name. */
  usernameKey: DataKey;
  /** The key of the password. */
  passwordKey: DataKey;
}

/** The whole address, with user name and password in it, in one key of a Secret that exists already. */
export interface UriCredentials {
  /** The Secret's name. */
  secret: ExistingName;
  /** The key of the address. */
  key: DataKey;
}

/** Where the user name and password of a store come from. */
export interface Credentials {
  /**
   * `generated` are made once, by a Job in the cluster, and kept with the data when the release goes. `parts` are in a Secret of yours, and the
   * chart puts the address together; a password with `@`, `/`, `:` or other reserved characters needs `uri`.
   */
  mode: 'generated' | 'parts' | 'uri';
  /** User name and password in two keys of a Secret that exists already. */
  parts?: PartsCredentials;
  /** The whole address in one key of a Secret that exists already. */
  uri?: UriCredentials;
}
