/** What a workload gets that calls caches: one for what may be lost, and one for what must not be evicted. */

import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  defaulted,
  defineItems,
  defineObject,
  type Expr,
  entry,
  eq,
  field,
  fields,
  format,
  ifSet,
  isSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  ne,
  orElse,
  type Piece,
  type Ref,
  rulesIfSet,
  rulesIfSound,
  valueParameter,
  when,
} from '../../../../compiler/index.ts';
import { ownCa, type StoreCas, trustedCa } from '../../../catalogue/bindings/ca.ts';
import { variable } from '../../../catalogue/bindings/variables.ts';
import { callable } from '../../../catalogue/callables/registry.ts';
import { none } from '../../../catalogue/none.ts';
import { contract, type EnvSource, inSecret, type Taken } from '../../../catalogue/pod/contract.ts';
import { selectorInRelease, toPods, toPorts } from '../../../kit/egress.ts';
import { callsLabel, type StringMap, selectorOf } from '../../../kit/labels.ts';
import type { Credentials } from '../../../kit/values/credentials.ts';
import type { CacheName } from '../../../shared/references.ts';
import { tlsCa } from '../parts/certificate.ts';
import { AREA } from '../parts.ts';
import type { Cache } from './cache.values.ts';
import * as names from './names.ts';
import { CACHE } from './parts/binding.ts';
import { CACHE_PORT } from './parts/cache.ts';
import { cacheBinding } from './parts/names.ts';
import { cacheSecrets } from './secrets.ts';

const VARIABLES = ['SCHEME', 'HOST', 'PORT', 'USERNAME', 'PASSWORD', 'URL'] as const;
type Variable = (typeof VARIABLES)[number];

/** The two purposes, by what their variables begin with. */
type Prefix = 'REDIS' | 'SESSION_REDIS';

const variablesOf = (prefix: Prefix): Taken => contract({ env: VARIABLES.map((name) => `${prefix}_${name}`) });

callable({
  key: 'cache',
  variables: variablesOf('REDIS'),
  env: ({ cache }) => env(cache, 'REDIS'),
  labels: ({ cache }) => ifSet(cache, label),
  egress: ({ cache }) => egress(cache),
  certificate: {
    role: 'cache',
    variable: 'REDIS_CA_FILE',
    source: ({ cache }) => ifSet(cache, (name) => certificate('cache', entry(name))),
  },
  waits: { who: 'every pod', isCalled: ({ cache }) => isSet(cache), address: 'REDIS_URL', port: CACHE_PORT },
  secrets: cacheSecrets,
  rules: none('a reference says that the cache is there'),
  trigger: {
    mode: 'cacheList',
    scaler: 'redis',
    metadata: ({ listName, listLength }, { calls, isAlone }) => ({
      hostFromEnv: 'REDIS_HOST',
      portFromEnv: 'REDIS_PORT',
      usernameFromEnv: 'REDIS_USERNAME',
      passwordFromEnv: 'REDIS_PASSWORD',
      listName,
      listLength: format`${defaulted(listLength)}`,
      enableTLS: when<string>(isAlone, tlsOf(calls.cache)),
    }),
    isCalled: ({ cache }) => isSet(cache),
    what: 'the cache under calls.cache',
    rules: ({ cache }, broken) =>
      rulesIfSet(cache, (name) => [
        // The cache has to be whole.
        rulesIfSound([AREA], () => [
          broken(
            'keda-needs-parts',
            eq(entry(name).credentials.mode, 'uri'),
            format`KEDA takes the address of a cache in parts, and that of "${nameOf(name)}" is given whole`,
          ),
        ]),
      ]),
  },
});

callable({
  key: 'sessions',
  variables: variablesOf('SESSION_REDIS'),
  env: ({ sessions }) => env(sessions, 'SESSION_REDIS'),
  // One cache for both purposes has one label.
  labels: ({ sessions, cache }) =>
    ifSet(sessions, (name) => when<StringMap>(ne(nameOf(name), nameOf(orElse(cache, ''))), label(name))),
  egress: ({ sessions }) => egress(sessions),
  certificate: {
    role: 'sessions',
    variable: 'SESSION_REDIS_CA_FILE',
    source: ({ sessions }) => ifSet(sessions, (name) => certificate('sessions', entry(name))),
  },
  waits: {
    who: 'every pod',
    isCalled: ({ sessions }) => isSet(sessions),
    address: 'SESSION_REDIS_URL',
    port: CACHE_PORT,
  },
  secrets: none('a cache has one Secret, whatever it is called for'),
  rules: none('a reference says that the cache is there'),
  trigger: none('what must not be evicted is no queue'),
});

const label = (name: Ref<CacheName>): Piece<StringMap> =>
  field<string>(callsLabel(cacheBinding(bind('cache', entry(name)), nameOf(name))), 'true');

function egress(called: Expr<CacheName | undefined>): Maybe<INetworkPolicyEgressRule> {
  return ifSet(called, (name) => {
    const workload = names.cache(nameOf(name));
    return match<Cache, INetworkPolicyEgressRule>(bind('cache', entry(name)), {
      builtin: () => toPods(selectorOf(AREA, workload.name)),
      external: ({ port }) => toPorts(port),
      shared: ({ release }) => toPods(selectorInRelease(release, workload)),
    });
  });
}

function env(called: Expr<CacheName | undefined>, prefix: Prefix): Maybe<IEnvVar> {
  return ifSet(called, (name) => {
    const cache = bind('cache', entry(name));
    return addressAndCredentials(cache.credentials, cacheBinding(cache, nameOf(name)), prefix);
  });
}

const addressAndCredentials = defineItems<IEnvVar>()(
  'cacheEnv',
  'Address and credentials of a cache; the prefix tells that of logins from the other.',
  [valueParameter<Credentials>()('credentials', 'Credentials'), 'binding', 'prefix'],
  (credentials, from, prefix) => {
    const own = (name: Variable): Expr<string> => format`${prefix}_${name}`;
    const url = format`$(${prefix}_SCHEME)://$(${prefix}_USERNAME):$(${prefix}_PASSWORD)@$(${prefix}_HOST):$(${prefix}_PORT)/0`;
    const sourced = (name: Variable, valueFrom: EnvSource): ReturnType<typeof variable> => ({
      name: own(name),
      valueFrom,
    });
    const byParts = (username: EnvSource, password: EnvSource): Many<IEnvVar> =>
      items<IEnvVar>(
        sourced('SCHEME', CACHE.config(from, 'scheme')),
        sourced('HOST', CACHE.config(from, 'host')),
        sourced('PORT', CACHE.config(from, 'port')),
        sourced('USERNAME', username),
        sourced('PASSWORD', password),
        variable(own('URL'), url),
      );
    return match<Credentials, IEnvVar>(credentials, {
      generated: () => byParts(CACHE.secret(from, 'username'), CACHE.secret(from, 'password')),
      parts: ({ secret, usernameKey, passwordKey }) =>
        byParts(inSecret(secret, usernameKey), inSecret(secret, passwordKey)),
      uri: ({ secret, key }) => sourced('URL', inSecret(secret, key)),
    });
  },
);

const certificate = defineObject<StoreCas>()(
  'cacheCa',
  'The certificate of a cache.',
  ['role', valueParameter<Cache>()('cache', 'Cache')],
  (role, cache) =>
    fields<StoreCas>(
      {},
      match<Cache, StoreCas>(cache, {
        builtin: ({ tls }) => tlsCa(role, tls),
        external: ({ ca }) => trustedCa(role, ca),
        shared: ({ caSecret }) => ownCa(role, caSecret),
      }),
    ),
);

/** Whether the cache speaks TLS, as KEDA asks it. Of another release's only its binding knows. */
function tlsOf(called: Expr<CacheName | undefined>): Maybe<string> {
  return ifSet(called, (name) =>
    match<Cache, string>(bind('cache', entry(name)), {
      builtin: ({ tls }) => when<string>(eq(tls.mode, 'secret'), 'true'),
      external: ({ tls }) => when<string>(tls, 'true'),
    }),
  );
}
