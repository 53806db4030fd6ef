/** What stores have that the chart runs itself: a volume, a certificate. */
import type { ExistingName, Quantity } from '../../shared/types/scalars.ts';

/** The volume of a store. It stays when the release is uninstalled, and a release of the same name finds it again. */
export interface StoreVolume {
  /** Its size. It may grow later where the storage class allows it, and never shrinks. */
  size: Quantity;
  /** Which class of `platform.storage` it is of. */
  storage: 'fast' | 'standard';
}

/** A certificate in a Secret that exists already, as cert-manager makes it. */
export interface CertificateSecret {
  /** The Secret's name. Its keys are `tls.crt`, `tls.key` and `ca.crt`. */
  name: ExistingName;
}

/** Whether a store speaks TLS. */
export interface StoreTls {
  /** `secret` speaks nothing but TLS, with the certificate of a Secret. `none` leaves it to a mesh. */
  mode: 'none' | 'secret';
  /** A certificate in a Secret that exists already. */
  secret?: CertificateSecret;
}
