/** How clients of Kafka are known, and how messages travel. */
import type { DataKey, ExistingName } from '../../../shared/types/scalars.ts';

/** A user name and a password in a Secret that exists already. */
export interface SaslLogin {
  /** The Secret's name. */
  secret: ExistingName;
  /** The key of the user name. */
  usernameKey: DataKey;
  /** The key of the password. */
  passwordKey: DataKey;
  /** Whether the password travels over TLS. */
  tls: boolean;
}

/** A user name and a password, of which Kafka keeps a salted hash only. */
export interface ScramLogin extends SaslLogin {
  /** The hash. */
  mechanism: 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
}

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export interface KafkaSecurity {
  /** `plaintext` and `tls` ask for no login; `saslPlain` and `saslScram` for a user name and a password. */
  mode: 'plaintext' | 'tls' | 'saslPlain' | 'saslScram';
  /** A user name and a password that Kafka is told as they are. */
  saslPlain?: SaslLogin;
  /** A user name and a password, of which Kafka keeps a salted hash only. */
  saslScram?: ScramLogin;
}
