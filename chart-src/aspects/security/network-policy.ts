/** NetworkPolicies: who reaches a workload, and whom it reaches, from the call graph. */
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { resource, when } from '../../../compiler/index.ts';
import { metaOfSubject, selectorOfSubject } from '../../catalogue/subject.ts';
import { fold } from '../../catalogue/workloads/workload.ts';

export const networkPolicies = fold('network-policy', 'network', (subject, parts) => {
  const { enabled, ingress, egress } = parts;
  const meta = metaOfSubject(subject);
  const policy = resource<INetworkPolicy>()({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { ...meta, name: parts.fullName ?? meta.name },
    spec: {
      podSelector: { matchLabels: parts.pods ?? selectorOfSubject(subject) },
      policyTypes: parts.onlyIngress ? ['Ingress'] : ['Ingress', 'Egress'],
      ingress,
      egress: egress && [...egress],
    },
  });
  return enabled === undefined ? policy : when(enabled, () => policy);
});
