/** NetworkPolicies of caches. */

import { storePolicy } from '../parts/network-policy.ts';
import { forEachBuiltinCache } from './parts/cache.ts';
import { cacheBinding } from './parts/names.ts';

export const policies = forEachBuiltinCache(({ store, builtin, cache, name }) =>
  storePolicy(store, { policy: builtin.networkPolicy, binding: cacheBinding(cache, name), portName: 'redis' }),
);
