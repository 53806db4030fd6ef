/** A database, and who owns it. */
import type { Credentials } from '../../../kit/values/credentials.ts';
import type { PositiveCount } from '../../../shared/types/scalars.ts';

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
  /**
   * The role that owns it and that its callers log in as. `""` is the name of the database. With `parts` the user name in the Secret has to be this one.
   *
   * @pattern ^([a-z_][a-z0-9_]*)?$
   * @patternHint lower-case letters, digits and underscores, no digit first
   * @maxLength 63
   */
  owner: string;
  /** How many connections all its callers together may have open: the sum of their pools. The server refuses more. */
  connections: PositiveCount;
  /** Where its owner's user name and password come from. */
  credentials: Credentials;
}

/**
 * Databases by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"mlplatform": {}}
 */
export interface Databases {
  [name: string]: Database;
}
