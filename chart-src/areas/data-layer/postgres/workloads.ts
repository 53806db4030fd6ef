/** The server that the chart runs itself. */
import { onPort } from '../../../catalogue/workloads/service-parts.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { byStatefulSet, ofStores } from '../parts/stateful-set.ts';
import { podOf } from './parts/pod.ts';
import { POSTGRES_PORT, serverName, whenBuiltin } from './parts/server.ts';

export const server = workload({
  what: 'PostgreSQL',
  forEach: whenBuiltin,
  controller: byStatefulSet(podOf),
  services: () => [{ ports: onPort(POSTGRES_PORT, 'postgres') }],
  network: ({ builtin }) => storePolicy(builtin.networkPolicy, serverName, 'postgres'),
  ...ofStores,
});
