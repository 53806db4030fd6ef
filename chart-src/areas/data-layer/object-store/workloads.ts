/** The object store that the chart runs itself. */
import { onPort } from '../../../catalogue/workloads/service-parts.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { byStatefulSet, ofStores } from '../parts/stateful-set.ts';
import { objectStoreSecret } from './parts/names.ts';
import { podOf } from './parts/pod.ts';
import { builtinStore, OBJECT_STORE_PORT } from './parts/store.ts';

export const server = workload({
  what: 'object store',
  forEach: builtinStore,
  controller: byStatefulSet(podOf),
  storage:
    ({ builtin }) =>
    (claim) =>
      claim({ volume: builtin.volume }),
  services: () => [{ ports: onPort(OBJECT_STORE_PORT, 's3') }],
  network: ({ builtin }) => storePolicy(builtin.networkPolicy, objectStoreSecret(), 's3'),
  ...ofStores,
});
