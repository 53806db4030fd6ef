/** Keys by which proxy and hub know each other, and that cookies are signed with. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { items, type Maybe, match } from '../../../../compiler/index.ts';
import { type Contract, inSecret } from '../../../catalogue/pod/contract.ts';
import type { HubCredentials } from '../hub.values.ts';
import * as names from '../names.ts';
import { notebooks } from './subjects.ts';

/** The keys of the Secret that a Job makes. */
export const GENERATED = { proxyToken: 'proxy-token', cookieSecret: 'cookie-secret', cryptKey: 'crypt-key' } as const;

/** Variables with keys: which variable has which. */
export function credentials<Name extends string>(
  of: Contract<Name>,
  wanted: { readonly [Variable in Name]?: keyof typeof GENERATED },
): Maybe<IEnvVar> {
  const variables = Object.entries(wanted) as [Name, keyof typeof GENERATED][];
  return match<HubCredentials, IEnvVar>(notebooks.hub.credentials, {
    generated: () =>
      items<IEnvVar>(...variables.map(([name, key]) => of.from(name, inSecret(names.hub().full, GENERATED[key])))),
    secret: (secret) =>
      items<IEnvVar>(...variables.map(([name, key]) => of.from(name, inSecret(secret.name, secret[`${key}Key`])))),
  });
}
