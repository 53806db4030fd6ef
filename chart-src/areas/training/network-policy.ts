/** NetworkPolicies of jobs: nobody in but pods of the same job, out to what it calls and what its user lets it reach. */
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import { each, match, resource, when } from '../../../compiler/index.ts';
import { toCalled } from '../../catalogue/calls.ts';
import { metaOfSubject, selectorOfSubject } from '../../catalogue/subject.ts';
import { DNS, toCollector } from '../../catalogue/workload/network-policy.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Distributed } from './distributed.values.ts';
import { forEachJob } from './parts/job.ts';

export const policies = forEachJob(({ job, subject }) => {
  const others = { podSelector: { matchLabels: selectorOfSubject(subject) } };
  return when(job.networkPolicy.enabled, () =>
    resource<INetworkPolicy>()({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: metaOfSubject(subject),
      spec: {
        podSelector: { matchLabels: selectorOfSubject(subject) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: match<Distributed, INetworkPolicyIngressRule[]>(job.distributed, {
          indexed: () => [{ from: [others] }],
        }),
        egress: [
          DNS,
          toCollector(),
          match<Distributed, INetworkPolicyEgressRule>(job.distributed, { indexed: () => ({ to: [others] }) }),
          toCalled(job.calls),
          each<FreeForm, INetworkPolicyEgressRule>(job.networkPolicy.egress, 'rule', (rule) => rule),
        ],
      },
    }),
  );
});
