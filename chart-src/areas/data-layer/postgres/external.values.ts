/** PostgreSQL servers that this release does not run. */
import type { SharedStore } from '../../../kit/values/shared-store.ts';
import type { TrustedCa } from '../../../kit/values/trusted-ca.ts';
import type { Host, OptionalHost, OptionalName, Port } from '../../../shared/types/scalars.ts';

/** A server that runs elsewhere: in the cloud, or installed by somebody else. Its databases and owners exist already. */
export interface ExternalPostgres {
  /** Its host. */
  host: Host;
  /** Its port. */
  port: Port;
  /** A host that only reads, for what reads much. `""` is the same as `host`. */
  readOnlyHost: OptionalHost;
  /** How far clients trust the network: `verify-full` checks the server's certificate and name, `require` encrypts only. */
  sslMode: 'disable' | 'require' | 'verify-ca' | 'verify-full';
  /** Who signed the server's certificate; `PGSSLROOTCERT` names the file. */
  ca: TrustedCa;
}

/** A server that another release of this chart, in the same namespace, provides. The databases named here are those of the same name there. */
export interface SharedPostgres extends SharedStore {
  /**
   * The Secret with `ca.crt`, if the other release's server has a certificate of its own making. `""` is the one that CloudNativePG makes, where there
   * is one.
   */
  caSecret: OptionalName;
}
