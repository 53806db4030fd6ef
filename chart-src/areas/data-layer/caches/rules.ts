/** Rules of `dataLayer.caches`. */
import {
  eq,
  exceeds,
  format,
  hasAny,
  not,
  quantity,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForEach,
  rulesMatch,
  withDefaults,
} from '../../../../compiler/index.ts';
import { takenIn } from '../../../catalogue/pod/taken.ts';
import { sharedStoreRule } from '../../../kit/rules/shared-store.ts';
import { trustedCaRules } from '../../../kit/rules/trusted-ca.ts';
import { dataLayer } from '../parts.ts';
import { parameterRules, serverRules } from '../rules/server.ts';
import type { BuiltinCache } from './builtin.values.ts';
import type { Cache } from './cache.values.ts';
import { CACHE_POD } from './parts/contract.ts';

const taken = takenIn(CACHE_POD);

/** Settings that come from other values; passwords stand in no values at all. */
const SET_BY_THE_CHART = [
  'port',
  'bind',
  'dir',
  'maxmemory',
  'maxmemory-policy',
  'save',
  'aclfile',
  'requirepass',
  'masterauth',
];

export const rules: readonly Rules[] = [
  rulesForEach(
    withDefaults(dataLayer.caches, dataLayer.cacheDefaults),
    'cache',
    ['dataLayer', 'caches'],
    (cache, place) => [
      rulesMatch<Cache>(cache, {
        builtin: (builtin) => [
          credentialsOfBuiltin(cache, place),
          ...builtinRules(builtin, { path: [...place.path, 'builtin'] }),
        ],
        external: ({ ca, tls }) => [
          trustedCaRules(ca, { ...place, path: [...place.path, 'external'] }, not(tls)),
          rule(place, {
            name: 'cache-credentials-generated',
            violated: eq(cache.credentials.mode, 'generated'),
            at: ['credentials', 'mode'],
            message:
              'credentials are generated for a cache that the chart runs itself; those of an external one are in a Secret of yours',
            remedy: { credentials: { mode: 'parts', parts: { secret: format`cache-${place.name}` } } },
          }),
        ],
        shared: ({ release: other }) => [sharedStoreRule(place, other, 'such cache')],
      }),
    ],
  ),
];

function credentialsOfBuiltin(cache: Ref<Cache>, place: RulePlace): Rules {
  return rule(place, {
    name: 'cache-credentials-uri',
    violated: eq(cache.credentials.mode, 'uri'),
    at: ['credentials', 'mode'],
    message: 'the server has to be told a user name and a password, and an address is neither',
    remedy: { credentials: { mode: 'generated' } },
  });
}

function builtinRules(builtin: Ref<BuiltinCache>, place: RulePlace): readonly Rules[] {
  const { maxMemory, resources, persistence } = builtin;
  return [
    ...serverRules(builtin, place, taken),
    parameterRules(builtin.parameters, place, [...SET_BY_THE_CHART]),
    rule(place, {
      name: 'cache-memory-limit',
      violated: not(exceeds(resources.limits.memory, maxMemory)),
      at: ['resources', 'limits', 'memory'],
      message: format`the server may hold ${maxMemory} of data and more around it, so that a limit of ${quantity(resources.limits.memory)} would have it killed`,
      remedy: { maxMemory: '256Mi', resources: { requests: { memory: '384Mi' }, limits: { memory: '512Mi' } } },
    }),
    rulesMatch(persistence, {
      volume: ({ savePoints }) => [
        rule(place, {
          name: 'cache-volume-without-save-points',
          violated: not(hasAny(savePoints)),
          at: ['persistence', 'volume', 'savePoints'],
          message: 'nothing would ever be written to the volume: there is no save point',
          remedy: { persistence: { volume: { savePoints: [{ seconds: 900, changes: 1 }] } } },
        }),
      ],
    }),
  ];
}
