/** A store that another release of this chart provides. */
import type { OptionalName } from '../../shared/types/scalars.ts';

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

/** A store that another release of this chart, in the same namespace, provides, and that may speak TLS. */
export interface SharedTlsStore extends SharedStore {
  /** The Secret with the `ca.crt` of whoever signed its certificate. `""` trusts whom the callers' own images trust. */
  caSecret: OptionalName;
}
