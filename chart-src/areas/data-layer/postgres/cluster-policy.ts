/** Who reaches a cluster of CloudNativePG, and its pooler. */
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { and, type Expr, eq, ne, note, type Ref, type Tpl, values, when } from '../../../../compiler/index.ts';
import { labelled, others, type PolicyParts } from '../../../catalogue/workloads/policy-parts.ts';
import { callsLabel, type StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import { dataLayer } from '../parts.ts';
import type { CloudNativePg } from './cloud-native-pg.values.ts';
import { poolerName } from './parts/cluster.ts';
import { postgresCluster } from './parts/names.ts';
import { POSTGRES_PORT, serverName } from './parts/server.ts';

const { metrics } = values<PlatformValues>().platform.telemetry;
const { pooler } = dataLayer.postgres;

const inNamespace = (said: string, namespace: Expr<string>): Tpl<INetworkPolicyPeer> =>
  note<INetworkPolicyPeer>(said, {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  });

/** Ports of an instance beside that of PostgreSQL: the operator asks how it is, Prometheus reads metrics. */
const STATUS = 8000;
const METRICS = 9187;

const peer = (said: string, matchLabels: Tpl<StringMap>): Tpl<INetworkPolicyPeer> =>
  note<INetworkPolicyPeer>(said, { podSelector: { matchLabels } });

/** Who reaches the instances: callers, those that follow the first one, the pooler, the operator, and Prometheus. */
export function clusterPolicy({ networkPolicy, operatorNamespace }: Ref<CloudNativePg>): PolicyParts {
  const instances: Tpl<StringMap> = { 'cnpg.io/cluster': postgresCluster() };
  return {
    enabled: networkPolicy.enabled,
    fullName: postgresCluster(),
    pods: instances,
    onlyIngress: true,
    ingress: [
      {
        from: [
          labelled(callsLabel(serverName)),
          peer('The other instances.', instances),
          when<INetworkPolicyPeer>(
            eq(pooler.mode, 'pgbouncer'),
            peer('The pooler.', { 'cnpg.io/poolerName': poolerName }),
          ),
          inNamespace('The operator.', operatorNamespace),
          others(networkPolicy),
        ],
        ports: [{ port: POSTGRES_PORT, protocol: 'TCP' }],
      },
      {
        from: [peer('The other instances.', instances), inNamespace('The operator.', operatorNamespace)],
        ports: [{ port: STATUS, protocol: 'TCP' }],
      },
      when<INetworkPolicyIngressRule>(and(ne(metrics.mode, 'none'), ne(metrics.namespace, '')), {
        from: [inNamespace('Prometheus.', metrics.namespace)],
        ports: [{ port: METRICS, protocol: 'TCP' }],
      }),
    ],
  };
}

/** Who reaches the pooler: callers only. */
export const poolerPolicy = ({ networkPolicy }: Ref<CloudNativePg>): PolicyParts => ({
  enabled: networkPolicy.enabled,
  pods: { 'cnpg.io/poolerName': poolerName },
  onlyIngress: true,
  ingress: [
    {
      from: [labelled(callsLabel(serverName)), others(networkPolicy)],
      ports: [{ port: POSTGRES_PORT, protocol: 'TCP' }],
    },
  ],
});
