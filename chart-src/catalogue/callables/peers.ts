/** What a workload gets that calls workloads of other releases: the way there. Their addresses are written in `env`. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import { bind, each, eachEntry, entry, kebabCase } from '../../../compiler/index.ts';
import { toPods } from '../../kit/egress.ts';
import { callsLabel } from '../../kit/labels.ts';
import { nameOfPeer } from '../../kit/names.ts';
import type { PeerName } from '../../shared/references.ts';
import { none } from '../none.ts';
import { callable } from './registry.ts';

callable({
  key: 'peers',
  variables: none('the other release knows the port, and this one does not'),
  env: none('the other release knows the port, and this one does not'),
  labels: ({ peers }) =>
    eachEntry<PeerName, string>(peers, 'called', (name) => {
      const peer = bind('peer', entry(name));
      return [callsLabel(nameOfPeer(peer.release, kebabCase(peer.area), peer.name)), 'true'];
    }),
  egress: ({ peers }) =>
    each<PeerName, INetworkPolicyEgressRule>(peers, 'called', (name) => {
      const peer = bind('peer', entry(name));
      return toPods({
        'app.kubernetes.io/name': peer.name,
        'app.kubernetes.io/instance': peer.release,
        'app.kubernetes.io/component': kebabCase(peer.area),
      });
    }),
  certificate: none('workloads speak HTTP inside the cluster'),
  waits: none('the other release may call this one'),
  secrets: none('callers need no login'),
  rules: none('references say that peers are described'),
  trigger: none('KEDA asks Prometheus for what workloads count'),
});
