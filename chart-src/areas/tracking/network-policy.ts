/** The NetworkPolicy of MLflow: callers in, and out to its database and its bucket. */
import { networkPolicy } from '../../catalogue/workload/network-policy.ts';
import { ofServer } from './parts/server.ts';

export const policies = ofServer(({ subject, server }) =>
  networkPolicy(subject, { policy: server.networkPolicy, monitor: server.monitor, calls: server.calls }),
);
