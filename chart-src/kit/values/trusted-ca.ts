/** Who signed the certificate of a server. */
import type { DataKey, ExistingName } from '../../shared/types/scalars.ts';

/** Certificates in an object that exists already. */
export interface CertificateSource {
  /** The object's name. */
  name: ExistingName;
  /** The key that holds the certificates, in PEM. */
  key: DataKey;
}

/** Who signed the server's certificate. */
export interface TrustedCa {
  /** `system` trusts whom the callers' own images trust. `secret` and `configMap` are given to callers as a file, which a variable names. */
  mode: 'system' | 'secret' | 'configMap';
  /** Certificates in a Secret. */
  secret?: CertificateSource;
  /** Certificates in a ConfigMap. */
  configMap?: CertificateSource;
}
