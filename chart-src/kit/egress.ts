/** Rules by which policies let pods out. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import { type Expr, note, type Tpl } from '../../compiler/index.ts';
import type { StringMap } from './labels.ts';
import { kebab, type ObjectName } from './names.ts';

/** Name servers are asked wherever they are: a cache on the node has an address of the node. */
export const DNS: Tpl<INetworkPolicyEgressRule> = note<INetworkPolicyEgressRule>('Name servers, wherever they are.', {
  ports: [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ],
});

/** A rule that lets out to any address on some ports: what is outside the cluster is known by its name only. */
export function toPorts(...ports: readonly Tpl<number>[]): Tpl<INetworkPolicyEgressRule> {
  return { ports: ports.map((port) => ({ port, protocol: 'TCP' })) };
}

/** A rule that lets out to some pods of the namespace. */
export function toPods(...matchLabels: readonly Tpl<StringMap>[]): Tpl<INetworkPolicyEgressRule> {
  return { to: matchLabels.map((labels) => ({ podSelector: { matchLabels: labels } })) };
}

/** What selects the pods of a workload of another release. */
export function selectorInRelease(release: Expr<string>, { area, name }: ObjectName): Tpl<StringMap> {
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': release,
    'app.kubernetes.io/component': kebab(area),
  };
}
