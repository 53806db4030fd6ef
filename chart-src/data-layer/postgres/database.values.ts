/** A database, and who owns it. */
import type { Credentials } from '../../common/values/credentials.ts';

/** A database with an owner of its own, whom nobody else's password lets in. */
export interface Database {
  /** Whether it is part of the release. */
  enabled: boolean;
  /**
   * Its name in the server. `""` is its key, with `_` for each dash.
   *
   * @pattern ^([a-z_][a-z0-9_]*)?$
   * @patternHint lower-case letters, digits and underscores, no digit first
   * @maxLength 63
   */
  database: string;
  /** Where its owner's user name and password come from. The owner is called like the database where they are generated. */
  credentials: Credentials;
}

/**
 * Databases by name.
 *
 * @propertyNames {"pattern": "^[a-z]([-a-z0-9]*[a-z0-9])?$", "maxLength": 30, "patternHint": "lower-case letters, digits and dashes, a letter first"}
 * @example {"mlplatform": {}}
 */
export interface Databases {
  [name: string]: Database;
}
