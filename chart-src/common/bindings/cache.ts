/** What a workload gets that calls a cache. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  type Expr,
  entry,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  type Operand,
} from '../../../compiler/index.ts';
import type { CacheName } from '../../shared/references.ts';
import type { Credentials } from '../values/credentials.ts';
import { cacheBinding } from './names.ts';
import { bindingVariable, secretVariable } from './variables.ts';

/** Variables that called caches set. */
export const CACHE_ENV = ['REDIS', 'SESSION_REDIS'].flatMap((prefix) =>
  ['SCHEME', 'HOST', 'PORT', 'USERNAME', 'PASSWORD', 'URL'].map((name) => `${prefix}_${name}`),
);

/** Address and credentials of a cache; the prefix tells that of logins from the other. */
export function cacheEnv(called: Expr<CacheName | undefined>, prefix: 'REDIS' | 'SESSION_REDIS'): Maybe<IEnvVar> {
  return ifSet(called, (name) => {
    const cache = bind('cache', entry(name));
    const binding = bind('cacheBinding', cacheBinding(cache, nameOf(name)));
    const part = (key: string): string => `$(${prefix}_${key})`;
    const url = `${part('SCHEME')}://${part('USERNAME')}:${part('PASSWORD')}@${part('HOST')}:${part('PORT')}/0`;
    const byParts = (
      secret: Operand<string>,
      usernameKey: Operand<string>,
      passwordKey: Operand<string>,
    ): Many<IEnvVar> =>
      items<IEnvVar>(
        bindingVariable(`${prefix}_SCHEME`, binding, 'scheme'),
        bindingVariable(`${prefix}_HOST`, binding, 'host'),
        bindingVariable(`${prefix}_PORT`, binding, 'port'),
        secretVariable(`${prefix}_USERNAME`, secret, usernameKey),
        secretVariable(`${prefix}_PASSWORD`, secret, passwordKey),
        { name: `${prefix}_URL`, value: url },
      );
    return match<Credentials, IEnvVar>(cache.credentials, {
      generated: () => byParts(binding, 'username', 'password'),
      parts: ({ secret, usernameKey, passwordKey }) => byParts(secret, usernameKey, passwordKey),
      uri: ({ secret, key }) => secretVariable(`${prefix}_URL`, secret, key),
    });
  });
}
