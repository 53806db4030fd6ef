/** The NetworkPolicy of a store: those that call it may come in, and nothing goes out. */
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import {
  type Documents,
  type Expr,
  each,
  field,
  type Ref,
  resource,
  type Tpl,
  when,
} from '../../../../compiler/index.ts';
import { callsLabel, selectorOf } from '../../../kit/labels.ts';
import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { FreeForm } from '../../../shared/types/free-form.ts';
import { AREA } from '../parts.ts';
import { type Store, storeMeta } from './store.ts';

/** Who reaches a store, and whom it reaches. */
export interface StorePolicy {
  readonly policy: Ref<NetworkPolicy>;
  /** The binding by which it is called: callers carry a label with its name. */
  readonly binding: Expr<string>;
  readonly portName: string;
  /** More that it has to let in. */
  readonly from?: readonly Tpl<INetworkPolicyPeer>[];
  /** What it has to reach. */
  readonly egress?: readonly Tpl<INetworkPolicyEgressRule>[];
}

/** The policy, where the store has one. */
export function storePolicy(
  store: Store,
  { policy, binding, portName, from = [], egress = [] }: StorePolicy,
): Documents {
  return when(policy.enabled, () =>
    resource<INetworkPolicy>()({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: storeMeta(store),
      spec: {
        podSelector: { matchLabels: selectorOf(AREA, store.name) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          {
            from: [
              { podSelector: { matchLabels: field<string>(callsLabel(binding), 'true') } },
              ...from,
              each<FreeForm, INetworkPolicyPeer>(policy.allowFrom, 'peer', (peer) => peer),
            ],
            ports: [{ port: portName, protocol: 'TCP' }],
          },
        ],
        ...(egress.length > 0 ? { egress: [...egress] } : {}),
      },
    }),
  );
}
