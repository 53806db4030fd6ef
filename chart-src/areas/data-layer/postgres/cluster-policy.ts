/** Who reaches a cluster of CloudNativePG: those that call one of its databases. */
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import {
  and,
  type Documents,
  type Expr,
  each,
  eq,
  field,
  type ItemTpl,
  ne,
  type Ref,
  resource,
  type Tpl,
  values,
  when,
} from '../../../../compiler/index.ts';
import { callsLabel, type StringMap } from '../../../kit/labels.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { FreeForm } from '../../../shared/types/free-form.ts';
import { AREA, dataLayer, storeLabels } from '../parts.ts';
import type { CloudNativePg } from './cloud-native-pg.values.ts';
import { poolerName, whenCloudNativePg } from './parts/cluster.ts';
import { postgresCluster } from './parts/names.ts';
import { POSTGRES_PORT, SERVER, serverName } from './parts/server.ts';

const { metrics } = values<PlatformValues>().platform.telemetry;
const { pooler } = dataLayer.postgres;

const inNamespace = (namespace: Expr<string>): Tpl<INetworkPolicyPeer> => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
});

/** Ports of an instance beside that of PostgreSQL: the operator asks how it is, Prometheus reads metrics. */
const STATUS = 8000;
const METRICS = 9187;

export const ofCluster = whenCloudNativePg((settings) => {
  const instances: Tpl<StringMap> = { 'cnpg.io/cluster': postgresCluster() };
  const peer = (matchLabels: Tpl<StringMap>): Tpl<INetworkPolicyPeer> => ({ podSelector: { matchLabels } });
  return policy(settings, SERVER, postgresCluster(), instances, [
    {
      from: [
        peer(field<string>(callsLabel(serverName), 'true')),
        // Those that follow the first one.
        peer(instances),
        when<INetworkPolicyPeer>(eq(pooler.mode, 'pgbouncer'), peer({ 'cnpg.io/poolerName': poolerName })),
        inNamespace(settings.operatorNamespace),
        each<FreeForm, INetworkPolicyPeer>(settings.networkPolicy.allowFrom, 'peer', (own) => own),
      ],
      ports: [{ port: POSTGRES_PORT, protocol: 'TCP' }],
    },
    {
      from: [peer(instances), inNamespace(settings.operatorNamespace)],
      ports: [{ port: STATUS, protocol: 'TCP' }],
    },
    when<INetworkPolicyIngressRule>(and(ne(metrics.mode, 'none'), ne(metrics.namespace, '')), {
      from: [inNamespace(metrics.namespace)],
      ports: [{ port: METRICS, protocol: 'TCP' }],
    }),
  ]);
});

export const ofPooler = whenCloudNativePg((settings) =>
  when(eq(pooler.mode, 'pgbouncer'), () =>
    policy(settings, 'postgres-pooler', poolerName, { 'cnpg.io/poolerName': poolerName }, [
      {
        from: [
          { podSelector: { matchLabels: field<string>(callsLabel(serverName), 'true') } },
          each<FreeForm, INetworkPolicyPeer>(settings.networkPolicy.allowFrom, 'peer', (own) => own),
        ],
        ports: [{ port: POSTGRES_PORT, protocol: 'TCP' }],
      },
    ]),
  ),
);

function policy(
  { labels, networkPolicy }: Ref<CloudNativePg>,
  workload: string,
  fullName: Expr<string>,
  matchLabels: Tpl<StringMap>,
  ingress: readonly ItemTpl<INetworkPolicyIngressRule>[],
): Documents {
  return when(networkPolicy.enabled, () =>
    resource<INetworkPolicy>()({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: objectMeta({ area: AREA, workload, fullName, labels: storeLabels(labels) }),
      spec: { podSelector: { matchLabels }, policyTypes: ['Ingress'], ingress: [...ingress] },
    }),
  );
}
