/** Caches that the chart runs itself. */
import { matchDocuments } from '../../../../compiler/index.ts';
import { onPort } from '../../../catalogue/workloads/service-parts.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { byStatefulSet, ofStores } from '../parts/stateful-set.ts';
import { CACHE_PORT, forEachBuiltinCache } from './parts/cache.ts';
import { cacheBinding } from './parts/names.ts';
import { podOf } from './parts/pod.ts';

export const caches = workload({
  what: 'cache',
  forEach: forEachBuiltinCache,
  controller: byStatefulSet(podOf),
  storage:
    ({ builtin }) =>
    (claim) =>
      matchDocuments(builtin.persistence, { volume: (volume) => claim({ volume }) }),
  services: () => [{ ports: onPort(CACHE_PORT, 'redis') }],
  network: ({ builtin, cache, name }) => storePolicy(builtin.networkPolicy, cacheBinding(cache, name), 'redis'),
  ...ofStores,
});
