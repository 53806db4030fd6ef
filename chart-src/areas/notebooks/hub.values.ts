/** `notebooks.hub`: the hub, its state and its logins. */
import type { Calls, NetworkPolicy } from '../../kit/values/network.ts';
import type { UseServiceAccount } from '../../kit/values/service-account.ts';
import type { ServerSettings } from '../../kit/values/workload.ts';
import type { Annotations, SecretKey } from '../../shared/types/maps.ts';
import type { DataKey, ExistingName, Quantity } from '../../shared/types/scalars.ts';
import type { Authentication } from './authentication.values.ts';

/**
 * The hub. It is one pod; while it is replaced, notebooks that run stay up and reachable. Files `*.py` that `extraVolumes` mount at `/etc/jupyterhub.d`
 * are read after the chart's own configuration.
 */
export interface Hub extends ServerSettings {
  /** Where the hub keeps who there is and what runs. */
  state: HubState;
  /** What the hub calls: the database of its state, and nothing else as a rule. */
  calls: Calls;
  /** Who may log in, and how. */
  auth: Authentication;
  /** Keys by which proxy and hub know each other, and that cookies are signed with. */
  credentials: HubCredentials;
  /** Programs that use the hub's API. */
  services: HubServices;
  /** The ServiceAccount that the hub runs as. It may handle pods, claims and pod templates in the release's namespace, and nothing elsewhere. */
  serviceAccount: HubServiceAccount;
  /** Who may reach the hub beside the proxy and people's pods. */
  networkPolicy: NetworkPolicy;
}

/** A ServiceAccount of the hub's own. It has no cloud identity. */
export interface CreateHubServiceAccount {
  /** Its annotations. */
  annotations: Annotations;
}

/** The ServiceAccount that the hub runs as. */
export interface HubServiceAccount {
  /** Whether the chart makes one for the hub, or takes one that exists. Its Role is the chart's in both cases. */
  mode: 'create' | 'use';
  /** A ServiceAccount of the hub's own. */
  create?: CreateHubServiceAccount;
  /** A ServiceAccount that exists already. */
  use?: UseServiceAccount;
}

/** SQLite on a volume. */
export interface VolumeState {
  /** The volume's size. */
  size: Quantity;
  /** Which of `platform.storage` the volume is made of. */
  storage: 'fast' | 'standard' | 'shared';
  /** Whether the volume stays when the release is uninstalled. */
  keep: boolean;
}

/** Where the hub keeps who there is and what runs. */
export interface HubState {
  /** `volume` keeps it in a file on a volume, `postgres` in the database under `calls.database`. */
  mode: 'volume' | 'postgres';
  /** SQLite on a volume. */
  volume?: VolumeState;
  /**
   * Whether the hub may change the tables when a new version of it wants to. While it may not, a new version that wants to stops with a message: make
   * a backup, then set this to true for one upgrade.
   */
  allowUpgrade: boolean;
}

/** A Secret with the hub's keys. */
export interface HubSecret {
  /** The Secret's name. */
  name: ExistingName;
  /** The key of the token by which the hub tells the proxy what is where. */
  proxyTokenKey: DataKey;
  /** The key of what cookies are signed with. */
  cookieSecretKey: DataKey;
  /** The key of what people's tokens are encrypted with in the state. */
  cryptKeyKey: DataKey;
}

/** Keys by which proxy and hub know each other, and that cookies are signed with. */
export interface HubCredentials {
  /** A Secret that exists already, or one that is made once, by a Job in the cluster, and kept with the state when the release goes. */
  mode: 'generated' | 'secret';
  /** A Secret with the hub's keys. */
  secret?: HubSecret;
}

/** A program that uses the hub's API. */
export interface HubService {
  /**
   * Whether the program may.
   *
   * @default true
   */
  enabled?: boolean;
  /** Its token: 32 characters or more. */
  token: SecretKey;
  /**
   * What it may do, as JupyterHub names its scopes.
   *
   * @default []
   * @uniqueItems
   * @examples [["list:users", "admin:servers", "access:servers"]]
   */
  scopes?: Scope[];
}

/**
 * A scope of JupyterHub, with a filter if wanted.
 *
 * @pattern ^[a-z][a-z-]*(:[a-z-]+)*(![a-z]+(=[^\s]+)?)?$
 * @patternHint words with colons between them, and ! and a filter behind them if wanted
 * @maxLength 255
 */
export type Scope = string;

/**
 * Programs that use the hub's API, by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"reports": {"token": {"secret": "jupyterhub-reports", "key": "token"}, "scopes": ["list:users"]}}
 */
export interface HubServices {
  [name: string]: HubService;
}
