/** Keys by which proxy and hub know each other, and that cookies are signed with. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { items, type Maybe, match } from '../../../../compiler/index.ts';
import { secretVariable } from '../../../catalogue/bindings/variables.ts';
import { objectName } from '../../../kit/names.ts';
import type { HubCredentials } from '../hub.values.ts';
import { AREA, HUB, notebooks } from './subjects.ts';

/** The keys of the Secret that a Job makes. */
export const GENERATED = { proxyToken: 'proxy-token', cookieSecret: 'cookie-secret', cryptKey: 'crypt-key' } as const;

/** Variables with keys: which variable has which. */
export function credentials(wanted: { readonly [variable: string]: keyof typeof GENERATED }): Maybe<IEnvVar> {
  const variables = Object.entries(wanted);
  return match<HubCredentials, IEnvVar>(notebooks.hub.credentials, {
    generated: () =>
      items<IEnvVar>(...variables.map(([name, key]) => secretVariable(name, objectName(AREA, HUB), GENERATED[key]))),
    secret: (secret) =>
      items<IEnvVar>(...variables.map(([name, key]) => secretVariable(name, secret.name, secret[`${key}Key`]))),
  });
}
