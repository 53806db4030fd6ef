/** Who reaches a store: those that call it may come in, and nothing goes out. */
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { Expr, Ref, Tpl } from '../../../../compiler/index.ts';
import { labelled, onPort, others, type PolicyParts } from '../../../catalogue/workloads/policy-parts.ts';
import { callsLabel } from '../../../kit/labels.ts';
import type { NetworkPolicy } from '../../../kit/values/network.ts';

/**
 * The policy of a store.
 *
 * @param binding - the binding by which it is called: callers carry a label with its name
 * @param port - the name of its port
 * @param from - more that it has to let in
 */
export const storePolicy = (
  policy: Ref<NetworkPolicy>,
  binding: Expr<string>,
  port: string,
  from: readonly Tpl<INetworkPolicyPeer>[] = [],
): PolicyParts => ({
  enabled: policy.enabled,
  ingress: [onPort(port, labelled(callsLabel(binding)), ...from, others(policy))],
});
