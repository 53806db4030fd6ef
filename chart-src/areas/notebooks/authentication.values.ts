/** `notebooks.hub.auth`: who may log in, and how. */
import type { SecretKey } from '../../shared/types/maps.ts';
import type { GroupName } from './profile.values.ts';

/** A provider of logins that speaks OpenID Connect: Keycloak, Okta, Entra ID, Google, Dex. */
export interface OidcLogin {
  /** The id under which the provider knows the hub. Its redirect address is the public one of the hub, with `/hub/oauth_callback` at its end. */
  clientId: NonEmpty;
  /** The Secret of the id. */
  clientSecret: SecretKey;
  /**
   * Where people are sent to log in.
   *
   * @examples ["https://login.example.com/realms/ml/protocol/openid-connect/auth"]
   */
  authorizeUrl: HttpUrl;
  /**
   * Where the hub gets tokens.
   *
   * @examples ["https://login.example.com/realms/ml/protocol/openid-connect/token"]
   */
  tokenUrl: HttpUrl;
  /**
   * Where the hub asks who somebody is.
   *
   * @examples ["https://login.example.com/realms/ml/protocol/openid-connect/userinfo"]
   */
  userInfoUrl: HttpUrl;
  /** The hub's own address for the way back, with `/hub/oauth_callback` at its end. `""` takes that of the request. */
  callbackUrl: OptionalUrl;
  /**
   * What the hub asks the provider for.
   *
   * @uniqueItems
   */
  scopes: NonEmpty[];
  /** Which field of the provider's answer is the person's name. */
  usernameClaim: NonEmpty;
  /** Which field of the answer lists the person's groups. `""`: there are no groups. */
  groupsClaim: string;
  /**
   * Groups whose members may log in.
   *
   * @uniqueItems
   */
  allowedGroups: GroupName[];
  /**
   * Groups whose members manage the hub.
   *
   * @uniqueItems
   */
  adminGroups: GroupName[];
  /** The provider's name on the button. */
  loginService: NonEmpty;
}

/** One password for all, for a cluster that only you reach. Whoever has it is whomever they say they are. */
export interface SharedPasswordLogin {
  /** The password, of 8 characters or more. */
  password: SecretKey;
  /** The password of those under `admins`, of 32 characters or more. Left out: they can't log in. */
  adminPassword?: SecretKey;
}

/** Who may log in, and how. */
export interface Authentication {
  /** `tokens` lets nobody in by the page: programs under `services` use the API. `sharedPassword` is refused in production. */
  mode: 'tokens' | 'oidc' | 'sharedPassword';
  /** A provider of logins that speaks OpenID Connect. */
  oidc?: OidcLogin;
  /** One password for all. */
  sharedPassword?: SharedPasswordLogin;
  /** Whether everybody whom the provider knows may come in. */
  allowAll: boolean;
  /**
   * People who may come in, by name.
   *
   * @uniqueItems
   */
  allowedUsers: NonEmpty[];
  /**
   * People who manage the hub, by name. They may come in.
   *
   * @uniqueItems
   */
  admins: NonEmpty[];
}

/**
 * A word.
 *
 * @minLength 1
 * @maxLength 1024
 */
export type NonEmpty = string;

/**
 * An address.
 *
 * @pattern ^https?://[^\s]+$
 * @patternHint an address that begins with http:// or https://
 * @maxLength 2048
 */
export type HttpUrl = string;

/**
 * An address, or nothing.
 *
 * @pattern ^(https?://[^\s]+)?$
 * @patternHint an address that begins with http:// or https://, or nothing
 * @maxLength 2048
 */
export type OptionalUrl = string;
