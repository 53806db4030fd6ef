/** JupyterHub, its proxy, and the pods that people start; beside these, pods that fetch images and keep room for them. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { each, matchDocuments, note, type Tpl } from '../../../compiler/index.ts';
import { toCalled } from '../../catalogue/calls.ts';
import { none } from '../../catalogue/none.ts';
import { bySinglePod } from '../../catalogue/workloads/deployment.ts';
import { onPort as from, labelled, others } from '../../catalogue/workloads/policy-parts.ts';
import { asSettings, onPort } from '../../catalogue/workloads/service-parts.ts';
import { workload } from '../../catalogue/workloads/workload.ts';
import { DNS, toPorts } from '../../kit/egress.ts';
import { callsLabel } from '../../kit/labels.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import * as names from './names.ts';
import { howToLogIn } from './notes.ts';
import { byDaemonSet, byHub, byPlaceholders } from './parts/controllers.ts';
import { toInternet, toLogins } from './parts/egress.ts';
import { hubPod } from './parts/hub-pod.ts';
import { allNotebooks, hubPods, proxyPods } from './parts/peers.ts';
import { proxyPod } from './parts/proxy-pod.ts';
import {
  callsHub,
  forEachPlaceholder,
  forEachPrePull,
  forEachProfile,
  forHub,
  forProxy,
  HUB_PORT,
  NOTEBOOK_PORT,
  notebooks,
  PROXY_API_PORT,
} from './parts/subjects.ts';

/** A way out to pods on a port. */
const to = (peer: Tpl<INetworkPolicyPeer>, port: number): Tpl<INetworkPolicyEgressRule> => ({
  to: [peer],
  ports: [{ port, protocol: 'TCP' }],
});

/** The hub talks to the API of Kubernetes, which listens on one of these ports. */
const toKubernetes = note<INetworkPolicyEgressRule>('The API of Kubernetes.', toPorts(443, 6443));

const ofServers = {
  disruption: none('a drain of its one pod has to come to an end'),
  scaling: none('it is one pod: what it knows is in its memory'),
  config: none('its configuration is that of the chart'),
  metrics: none('it offers them to those only who log in'),
  release: none('there is one version of it'),
  slo: none('its values promise nothing'),
  notes: none('people come by the proxy'),
} as const;

export const hub = workload({
  what: 'JupyterHub',
  forEach: forHub,
  controller: bySinglePod(({ subject }) => hubPod(subject)),
  services: () => [{ ports: onPort(HUB_PORT, 'http') }],
  serviceAccount: none('it has one of its own kind, without an identity in the cloud'),
  calls: () => notebooks.hub.calls,
  storage: () => (claim) =>
    matchDocuments(notebooks.hub.state, { volume: (volume) => claim({ volume, keep: volume.keep }) }),
  network: () => ({
    enabled: notebooks.hub.networkPolicy.enabled,
    ingress: [from('http', labelled(callsHub), others(notebooks.hub.networkPolicy))],
    egress: [
      DNS,
      toKubernetes,
      to(proxyPods, PROXY_API_PORT),
      to(allNotebooks, NOTEBOOK_PORT),
      toLogins(notebooks.hub.auth),
      toCalled(notebooks.hub.calls),
    ],
  }),
  ...ofServers,
});

/** People come by the one Service, which may be a load balancer; that of the API is apart. */
export const proxy = workload({
  what: 'proxy of JupyterHub',
  forEach: forProxy,
  controller: bySinglePod(({ subject }) => proxyPod(subject)),
  services: () => [
    asSettings(notebooks.proxy.service),
    { fullName: names.proxyApi().full, ports: onPort(PROXY_API_PORT, 'http', 'api') },
  ],
  serviceAccount: none('it talks to the hub only'),
  calls: none('it talks to the hub and to notebooks only'),
  storage: none('what it knows it learns from the hub'),
  network: () => ({
    enabled: notebooks.proxy.networkPolicy.enabled,
    ingress: [
      from('http', labelled(callsLabel(names.proxy().full)), others(notebooks.proxy.networkPolicy)),
      from('api', hubPods),
    ],
    egress: [DNS, to(hubPods, HUB_PORT), to(allNotebooks, NOTEBOOK_PORT)],
  }),
  ...ofServers,
  notes: howToLogIn,
});

/** People's pods reach the hub, what their profile calls, and as much of the internet as they may; only proxy and hub reach them. */
export const profiles = workload({
  what: 'profile of notebooks',
  forEach: forEachProfile,
  controller: byHub,
  services: none('the proxy knows the address of each pod'),
  serviceAccount: none('a profile may name one that exists'),
  disruption: none('a person starts a notebook again'),
  calls: ({ profile }) => profile.calls,
  scaling: none('each pod is that of a person'),
  config: none('people bring their own files'),
  storage: none('the hub makes the volumes of people'),
  metrics: none('nobody reads those of a person'),
  release: none('a person starts the notebook anew'),
  slo: none('its values promise nothing'),
  notes: none('the hub lists them'),
  network: ({ profile }) => ({
    ingress: [from('http', hubPods, proxyPods)],
    egress: [
      DNS,
      to(hubPods, HUB_PORT),
      toCalled(profile.calls),
      toInternet(notebooks.network),
      note(
        'Whom the values let people reach besides.',
        each<FreeForm, INetworkPolicyEgressRule>(notebooks.network.allowTo, 'rule', (rule) => rule),
      ),
    ],
  }),
});

const idle = none('its pods do nothing');
const ofIdlePods = {
  services: idle,
  serviceAccount: idle,
  disruption: idle,
  calls: idle,
  scaling: idle,
  config: idle,
  storage: idle,
  metrics: idle,
  release: idle,
  slo: idle,
  notes: idle,
  network: idle,
} as const;

export const prePull = workload({
  what: 'image fetched ahead',
  forEach: forEachPrePull,
  controller: byDaemonSet,
  ...ofIdlePods,
});

export const placeholders = workload({
  what: 'room kept for notebooks',
  forEach: forEachPlaceholder,
  controller: byPlaceholders,
  ...ofIdlePods,
});
