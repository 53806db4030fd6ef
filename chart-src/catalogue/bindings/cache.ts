/** What a workload gets that calls a cache. */

import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  defineItems,
  type Expr,
  entry,
  field,
  format,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  ne,
  type Operand,
  orElse,
  type Piece,
  type Ref,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import { selectorInRelease, toPods, toPorts } from '../../kit/egress.ts';
import { callsLabel, type StringMap, selectorOf } from '../../kit/labels.ts';
import type { Credentials } from '../../kit/values/credentials.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import type { CacheName } from '../../shared/references.ts';
import { cacheBinding } from './names.ts';
import { bindingVariable, secretVariable, variable } from './variables.ts';

type Cache = PlatformValues['dataLayer']['cacheDefaults'];

/** The key of the area that provides caches. */
const AREA = 'dataLayer';

/** Variables that called caches set. */
export const CACHE_ENV = ['REDIS', 'SESSION_REDIS'].flatMap((prefix) =>
  ['SCHEME', 'HOST', 'PORT', 'USERNAME', 'PASSWORD', 'URL'].map((name) => `${prefix}_${name}`),
);

/** The label of those that call a cache. */
const label = (name: Ref<CacheName>): Piece<StringMap> =>
  field<string>(callsLabel(cacheBinding(bind('cache', entry(name)), nameOf(name))), 'true');

/** Labels of those that call caches; one cache for both purposes has one label. */
export function cacheLabels({ cache, sessions }: Pick<Ref<Calls>, 'cache' | 'sessions'>): readonly Maybe<StringMap>[] {
  return [
    ifSet(cache, label),
    ifSet(sessions, (name) => when<StringMap>(ne(nameOf(name), nameOf(orElse(cache, ''))), label(name))),
  ];
}

/** How those that call a cache get out to it. */
export function toCache(called: Expr<CacheName | undefined>): Maybe<INetworkPolicyEgressRule> {
  return ifSet(called, (name) => {
    const workload = format`cache-${nameOf(name)}`;
    return match<Cache, INetworkPolicyEgressRule>(bind('cache', entry(name)), {
      builtin: () => toPods(selectorOf(AREA, workload)),
      external: ({ port }) => toPorts(port),
      shared: ({ release }) => toPods(selectorInRelease(release, AREA, workload)),
    });
  });
}

/** Address and credentials of a cache; the prefix tells that of logins from the other. */
export function cacheEnv(called: Expr<CacheName | undefined>, prefix: 'REDIS' | 'SESSION_REDIS'): Maybe<IEnvVar> {
  return ifSet(called, (name) => {
    const cache = bind('cache', entry(name));
    return variablesOf(cache.credentials, cacheBinding(cache, nameOf(name)), prefix);
  });
}

const variablesOf = defineItems<IEnvVar>()(
  'cacheEnv',
  'Address and credentials of a cache; the prefix tells that of logins from the other.',
  [valueParameter<Credentials>()('credentials', 'Credentials'), 'binding', 'prefix'],
  (credentials, binding, prefix) => {
    const own = (key: string): Expr<string> => format`${prefix}_${key}`;
    const url = format`$(${prefix}_SCHEME)://$(${prefix}_USERNAME):$(${prefix}_PASSWORD)@$(${prefix}_HOST):$(${prefix}_PORT)/0`;
    const byParts = (
      secret: Operand<string>,
      usernameKey: Operand<string>,
      passwordKey: Operand<string>,
    ): Many<IEnvVar> =>
      items<IEnvVar>(
        bindingVariable(own('SCHEME'), binding, 'scheme'),
        bindingVariable(own('HOST'), binding, 'host'),
        bindingVariable(own('PORT'), binding, 'port'),
        secretVariable(own('USERNAME'), secret, usernameKey),
        secretVariable(own('PASSWORD'), secret, passwordKey),
        variable(own('URL'), url),
      );
    return match<Credentials, IEnvVar>(credentials, {
      generated: () => byParts(binding, 'username', 'password'),
      parts: ({ secret, usernameKey, passwordKey }) => byParts(secret, usernameKey, passwordKey),
      uri: ({ secret, key }) => secretVariable(own('URL'), secret, key),
    });
  },
);
