/** NetworkPolicies of caches. */
import { cacheBinding } from '../../../catalogue/bindings/names.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { forEachBuiltinCache } from './parts/cache.ts';

export const policies = forEachBuiltinCache(({ store, builtin, cache, name }) =>
  storePolicy(store, { policy: builtin.networkPolicy, binding: cacheBinding(cache, name), portName: 'redis' }),
);
