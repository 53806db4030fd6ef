/** A cache: Valkey or Redis. */
import type { Credentials } from '../../../kit/values/credentials.ts';
import type { SharedTlsStore } from '../../../kit/values/shared-store.ts';
import type { TrustedCa } from '../../../kit/values/trusted-ca.ts';
import type { Host, Port } from '../../../shared/types/scalars.ts';
import type { BuiltinCache } from './builtin.values.ts';

/** A server that runs elsewhere: in the cloud, or installed by somebody else. */
export interface ExternalCache {
  /** Its host. */
  host: Host;
  /** Its port. */
  port: Port;
  /** Whether clients speak TLS to it. */
  tls: boolean;
  /** Who signed its certificate; `REDIS_CA_FILE` and `SESSION_REDIS_CA_FILE` name the file. */
  ca: TrustedCa;
}

/** A cache: Valkey or Redis. */
export interface Cache {
  /** Whether it is part of the release. */
  enabled: boolean;
  /** Who runs it. `builtin` is one pod of the chart's own. */
  mode: 'builtin' | 'external' | 'shared';
  /** One pod of the chart's own. */
  builtin?: BuiltinCache;
  /** A server that runs elsewhere. */
  external?: ExternalCache;
  /** A cache of the same name that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** Where its password comes from. */
  credentials: Credentials;
}

/**
 * Caches by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"cache": {}}
 */
export interface Caches {
  [name: string]: Cache;
}
