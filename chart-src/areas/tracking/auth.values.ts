/** Who may talk to MLflow. */
import type { DataKey, ExistingName } from '../../shared/types/scalars.ts';

/** A Secret that exists already. */
export interface TrackingSecret {
  /** The Secret's name. */
  name: ExistingName;
  /** The key of the user name. */
  usernameKey: DataKey;
  /** The key of the password: MLflow wants 12 characters at least. */
  passwordKey: DataKey;
  /** The key of what signs sessions and forms: a long random text, the same for all pods. A server of this release needs it. */
  sessionKey: DataKey;
}

/** Where the user name and password of the administrator come from. */
export interface TrackingCredentials {
  /** `generated` are made once, by a Job in the cluster, and kept with the data when the release goes; `secret` is one of yours. */
  mode: 'generated' | 'secret';
  /** A Secret that exists already. */
  secret?: TrackingSecret;
}

/** A user name and password for each request. */
export interface BasicAuth {
  /** The administrator. The server makes this user at its first start, and does not follow a password that changes later. */
  credentials: TrackingCredentials;
  /** What users may do with what nobody gave them a permission for. */
  defaultPermission: 'NO_PERMISSIONS' | 'READ' | 'USE' | 'EDIT' | 'MANAGE';
}

/** Who may talk to the server. */
export interface TrackingAuth {
  /** `basic` asks for a user name and a password; `none` leaves it to the network policy. */
  mode: 'none' | 'basic';
  /** A user name and password for each request. */
  basic?: BasicAuth;
}
