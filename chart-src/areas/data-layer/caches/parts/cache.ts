/** Caches as the templates of this folder see them. */
import {
  type Documents,
  type Expr,
  forEach,
  matchDocuments,
  type Ref,
  when,
  withDefaults,
} from '../../../../../compiler/index.ts';
import { type BuiltinAt, storeOf } from '../../parts/store.ts';
import { dataLayer } from '../../parts.ts';
import type { BuiltinCache } from '../builtin.values.ts';
import type { Cache } from '../cache.values.ts';
import * as names from '../names.ts';

/** The port of Valkey and Redis. */
export const CACHE_PORT = 6379;

/** A cache in a template. */
export interface CacheAt {
  readonly cache: Ref<Cache>;
  readonly name: Expr<string>;
}

/** A cache that the chart runs itself. */
export interface BuiltinCacheAt extends CacheAt, BuiltinAt<BuiltinCache> {}

/** Documents for each cache that is switched on. */
export function forEachCache(body: (at: CacheAt) => Documents | readonly Documents[]): Documents {
  return forEach(withDefaults(dataLayer.caches, dataLayer.cacheDefaults), 'cache', (cache, name) =>
    when(cache.enabled, () => body({ cache, name })),
  );
}

/** Documents for each cache that the chart runs itself. */
export function forEachBuiltinCache(body: (at: BuiltinCacheAt) => Documents | readonly Documents[]): Documents {
  return forEachCache((at) =>
    matchDocuments<Cache>(at.cache, {
      builtin: (builtin) => body({ ...at, builtin, subject: storeOf(names.cache(at.name), builtin) }),
    }),
  );
}
