/** Bindings of caches: where each is, for all that call it. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import {
  choose,
  type Documents,
  type Expr,
  eq,
  format,
  matchDocuments,
  type Operand,
  resource,
} from '../../../../compiler/index.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { storeHost } from '../parts/service.ts';
import { storeLabels } from '../parts.ts';
import type { Cache } from './cache.values.ts';
import * as names from './names.ts';
import { CACHE } from './parts/binding.ts';
import { CACHE_PORT, type CacheAt, forEachCache } from './parts/cache.ts';
import { cacheBinding } from './parts/names.ts';

export const bindings = forEachCache((at) =>
  matchDocuments<Cache>(at.cache, {
    builtin: ({ tls }) =>
      binding(at, {
        tls: eq(tls.mode, 'secret'),
        host: storeHost(names.cache(at.name)),
        port: `${CACHE_PORT}`,
      }),
    external: ({ host, port, tls }) => binding(at, { tls, host, port: format`${port}` }),
  }),
);

function binding(
  { cache, name }: CacheAt,
  { tls, host, port }: { tls: Expr<boolean>; host: Expr<string>; port: Operand<string> },
): Documents {
  return resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({
      object: names.cache(name),
      fullName: cacheBinding(cache, name),
      labels: storeLabels(),
    }),
    data: CACHE.data({ scheme: choose(tls, 'rediss', 'redis'), host, port }),
  });
}
