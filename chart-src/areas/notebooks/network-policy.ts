/** NetworkPolicies: people's pods reach the hub, what their profile calls, and as much of the internet as they may; only proxy and hub reach them. */
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import {
  type Documents,
  each,
  field,
  type ItemTpl,
  type Many,
  type Operand,
  type Ref,
  resource,
  type Tpl,
  when,
} from '../../../compiler/index.ts';
import { toCalled } from '../../catalogue/calls.ts';
import { type PodSubject, selectorOfSubject } from '../../catalogue/subject.ts';
import { DNS, toPorts } from '../../catalogue/workload/network-policy.ts';
import { callsOwn } from '../../kit/labels.ts';
import type { NetworkPolicy } from '../../kit/values/network.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import { toInternet, toLogins } from './parts/egress.ts';
import { metaOf } from './parts/metadata.ts';
import { allNotebooks, hubPods, proxyPods } from './parts/peers.ts';
import {
  AREA,
  callsHub,
  forEachProfile,
  HUB_PORT,
  hubSubject,
  NOTEBOOK_PORT,
  notebooks,
  PROXY,
  PROXY_API_PORT,
  proxySubject,
} from './parts/subjects.ts';

type Egress = INetworkPolicyEgressRule;
type Ingress = INetworkPolicyIngressRule;

/** The hub talks to the API of Kubernetes, which listens on one of these ports. */
const toKubernetes = toPorts(443, 6443);

export const hub = when(notebooks.hub.networkPolicy.enabled, () =>
  policy(
    hubSubject(),
    [from('http', labelled(callsHub), others(notebooks.hub.networkPolicy))],
    [
      toKubernetes,
      to(proxyPods, PROXY_API_PORT),
      to(allNotebooks, NOTEBOOK_PORT),
      toLogins(notebooks.hub.auth),
      toCalled(notebooks.hub.calls),
    ],
  ),
);

export const proxy = when(notebooks.proxy.networkPolicy.enabled, () =>
  policy(
    proxySubject(),
    [from('http', labelled(callsOwn(AREA, PROXY)), others(notebooks.proxy.networkPolicy)), from('api', hubPods)],
    [to(hubPods, HUB_PORT), to(allNotebooks, NOTEBOOK_PORT)],
  ),
);

export const profiles = forEachProfile(({ profile, subject }) =>
  policy(
    subject,
    [from('http', hubPods, proxyPods)],
    [
      to(hubPods, HUB_PORT),
      toCalled(profile.calls),
      toInternet(notebooks.network),
      each<FreeForm, Egress>(notebooks.network.allowTo, 'rule', (rule) => rule),
    ],
  ),
);

function policy(subject: PodSubject, ingress: Tpl<Ingress>[], egress: readonly ItemTpl<Egress>[]): Documents {
  return resource<INetworkPolicy>()({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metaOf(subject),
    spec: {
      podSelector: { matchLabels: selectorOfSubject(subject) },
      policyTypes: ['Ingress', 'Egress'],
      ingress,
      egress: [DNS, ...egress],
    },
  });
}

/** A rule that lets pods in on a named port. */
function from(port: string, ...peers: readonly ItemTpl<INetworkPolicyPeer>[]): Tpl<Ingress> {
  return { from: peers, ports: [{ port, protocol: 'TCP' }] };
}

/** A rule that lets out to pods on a port. */
function to(peer: Tpl<INetworkPolicyPeer>, port: number): Tpl<Egress> {
  return { to: [peer], ports: [{ port, protocol: 'TCP' }] };
}

function labelled(label: Operand<string>): Tpl<INetworkPolicyPeer> {
  return { podSelector: { matchLabels: field<string>(label, 'true') } };
}

/** Those that the user lets in. */
function others({ allowFrom }: Ref<NetworkPolicy>): Many<INetworkPolicyPeer> {
  return each<FreeForm, INetworkPolicyPeer>(allowFrom, 'peer', (peer) => peer);
}
