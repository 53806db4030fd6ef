/**
 * The NetworkPolicy of a workload, from the call graph: in come those that name it under `calls`, out goes what it
 * names itself. Callers carry a label with the name of what they call, so that the policy knows none of them.
 */
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import {
  and,
  type Documents,
  each,
  field,
  type ItemTpl,
  type Maybe,
  match,
  ne,
  type Ref,
  resource,
  type Tpl,
  values,
  when,
} from '../../../compiler/index.ts';
import { DNS, toPorts } from '../../kit/egress.ts';
import { callsOwn } from '../../kit/labels.ts';
import { portOf } from '../../kit/url.ts';
import type { Calls, Monitor, NetworkPolicy } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Traces } from '../../shared/platform/telemetry.values.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import { toCalled } from '../calls.ts';
import { metaOfSubject, type PodSubject, selectorOfSubject } from '../subject.ts';

export { DNS, toPorts } from '../../kit/egress.ts';

const { platform } = values<PlatformValues>();
const { metrics, traces } = platform.telemetry;

/** What a policy is made of, beside its subject. */
export interface PolicyParts {
  readonly policy: Ref<NetworkPolicy>;
  readonly monitor: Ref<Monitor>;
  readonly calls: Ref<Calls>;
  /** More that the workload has to reach. */
  readonly egress?: readonly ItemTpl<INetworkPolicyEgressRule>[];
}

/** The policy, where the workload has one. */
export function networkPolicy(subject: PodSubject, parts: PolicyParts): Documents {
  return when(parts.policy.enabled, () =>
    resource<INetworkPolicy>()({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: metaOfSubject(subject),
      spec: {
        podSelector: { matchLabels: selectorOfSubject(subject) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [ingress(subject, parts)],
        egress: [DNS, toCollector(), toCalled(parts.calls), ...(parts.egress ?? [])],
      },
    }),
  );
}

/** The policy of pods that nobody calls, such as those of a Job: out to what they call. */
export function egressPolicy(subject: PodSubject, policy: Ref<NetworkPolicy>, calls: Ref<Calls>): Documents {
  return when(policy.enabled, () =>
    resource<INetworkPolicy>()({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: metaOfSubject(subject),
      spec: {
        podSelector: { matchLabels: selectorOfSubject(subject) },
        policyTypes: ['Ingress', 'Egress'],
        egress: [DNS, toCalled(calls)],
      },
    }),
  );
}

/** Those that call the workload, those that the user lets in, and Prometheus. */
function ingress(subject: PodSubject, { policy, monitor }: PolicyParts): Tpl<INetworkPolicyIngressRule> {
  const prometheus = and(monitor.enabled, ne(metrics.mode, 'none'), ne(metrics.namespace, ''));
  return {
    from: [
      { podSelector: { matchLabels: field<string>(callsOwn(subject.area, subject.name), 'true') } },
      when<INetworkPolicyPeer>(prometheus, {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': metrics.namespace } },
      }),
      each<FreeForm, INetworkPolicyPeer>(policy.allowFrom, 'peer', (peer) => peer),
    ],
    ports: [{ port: 'http', protocol: 'TCP' }],
  };
}

/** The collector of traces, which may be anywhere. */
export function toCollector(): Maybe<INetworkPolicyEgressRule> {
  return match<Traces, INetworkPolicyEgressRule>(traces, { otlp: ({ endpoint }) => toPorts(portOf(endpoint)) });
}
