/** PostgreSQL: the server that the chart runs itself, or a cluster of CloudNativePG with its pooler. */

import { none } from '../../../catalogue/none.ts';
import { onPort } from '../../../catalogue/workloads/service-parts.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { byStatefulSet, ofStores } from '../parts/stateful-set.ts';
import { byCluster } from './cluster.ts';
import { clusterPolicy, poolerPolicy } from './cluster-policy.ts';
import { aboutCluster, aboutServer } from './notes.ts';
import { forCluster, forPooler } from './parts/cluster.ts';
import { podOf } from './parts/pod.ts';
import { POSTGRES_PORT, serverName, whenBuiltin } from './parts/server.ts';
import { byPooler } from './pooler.ts';

export const server = workload({
  what: 'PostgreSQL',
  forEach: whenBuiltin,
  controller: byStatefulSet(podOf),
  storage:
    ({ builtin }) =>
    (claim) =>
      claim({ volume: builtin.volume }),
  services: () => [{ ports: onPort(POSTGRES_PORT, 'postgres') }],
  network: ({ builtin }) => storePolicy(builtin.networkPolicy, serverName, 'postgres'),
  ...ofStores,
  notes: aboutServer,
});

const byOperator = none('CloudNativePG makes it');
const ofOperator = {
  services: byOperator,
  serviceAccount: byOperator,
  disruption: byOperator,
  calls: none('a store calls nobody'),
  scaling: none('the operator knows which instance may go'),
  config: none('its settings are values'),
  storage: byOperator,
  metrics: none('the operator makes a PodMonitor'),
  release: byOperator,
  slo: none('its callers promise, it does not'),
  notes: none('callers get its address'),
} as const;

export const cluster = workload({
  what: 'cluster of CloudNativePG',
  forEach: forCluster,
  controller: byCluster,
  network: ({ settings }) => clusterPolicy(settings),
  ...ofOperator,
  notes: aboutCluster,
});

export const pooler = workload({
  what: 'pooler of CloudNativePG',
  forEach: forPooler,
  controller: byPooler,
  network: ({ settings }) => poolerPolicy(settings),
  ...ofOperator,
});
