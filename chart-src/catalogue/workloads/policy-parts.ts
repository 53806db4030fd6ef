/** What is told of who reaches a workload, and whom it reaches. Callers carry a label with the name of what they call, so that a policy knows none of them. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import {
  and,
  type Expr,
  each,
  field,
  type ItemTpl,
  type Many,
  type Maybe,
  match,
  ne,
  note,
  type Operand,
  type Ref,
  type Tpl,
  values,
  when,
} from '../../../compiler/index.ts';
import { DNS, toPorts } from '../../kit/egress.ts';
import { callsLabel, type StringMap } from '../../kit/labels.ts';
import { portOf } from '../../kit/url.ts';
import type { Monitor, NetworkPolicy } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Traces } from '../../shared/platform/telemetry.values.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import { toCalled } from '../calls.ts';
import type { PodSubject } from '../subject.ts';

const { metrics, traces } = values<PlatformValues>().platform.telemetry;

/** What a NetworkPolicy of a workload is made of. */
export interface PolicyParts {
  /** Whether there is one. @default always */
  readonly enabled?: Expr<boolean>;
  /** Its name in full. @default that of the workload's objects */
  readonly fullName?: Expr<string>;
  /** Which pods it is about. @default those of the workload */
  readonly pods?: Tpl<StringMap>;
  /** Whether it says nothing of ways out: an operator's pods talk to whom the operator knows. */
  readonly onlyIngress?: true;
  /** Ways in. Left out: nobody comes in. */
  readonly ingress?: Tpl<INetworkPolicyIngressRule[]> | Maybe<INetworkPolicyIngressRule[]>;
  /** Ways out. Left out: nothing goes out. */
  readonly egress?: readonly ItemTpl<INetworkPolicyEgressRule>[];
}

/** The policy of a server: callers, those that the user lets in and Prometheus come in, and it reaches what it calls. */
export function serverPolicy(
  subject: PodSubject,
  {
    policy,
    monitor,
    egress = [],
  }: {
    readonly policy: Ref<NetworkPolicy>;
    readonly monitor: Ref<Monitor>;
    /** More that it has to reach. */
    readonly egress?: readonly ItemTpl<INetworkPolicyEgressRule>[];
  },
): PolicyParts {
  const callers = [labelled(callsLabel(subject.workload.full)), prometheus(monitor), others(policy)];
  return { enabled: policy.enabled, ingress: [onPort('http', ...callers)], egress: [...outward(subject), ...egress] };
}

/** The ways out of every pod: to name servers, to the collector of traces, and to what it calls. */
export function outward({ calls }: PodSubject): readonly ItemTpl<INetworkPolicyEgressRule>[] {
  return [DNS, toCollector(), ...(calls === undefined ? [] : [toCalled(calls)])];
}

/** A way in on a named port. */
export function onPort(port: string, ...from: readonly ItemTpl<INetworkPolicyPeer>[]): Tpl<INetworkPolicyIngressRule> {
  return { from, ports: [{ port, protocol: 'TCP' }] };
}

/** Those that carry a label of callers. */
export const labelled = (label: Operand<string>): Tpl<INetworkPolicyPeer> =>
  note<INetworkPolicyPeer>('Callers carry this label.', {
    podSelector: { matchLabels: field<string>(label, 'true') },
  });

/** Those that the user lets in. */
export const others = ({ allowFrom }: Ref<NetworkPolicy>): Many<INetworkPolicyPeer> =>
  note(
    'Whom the values let in besides.',
    each<FreeForm, INetworkPolicyPeer>(allowFrom, 'peer', (peer) => peer),
  );

/** Prometheus, where it has something to read and runs in another namespace. */
const prometheus = (monitor: Ref<Monitor>): Maybe<INetworkPolicyPeer> =>
  note(
    'Prometheus, in its own namespace.',
    when<INetworkPolicyPeer>(and(monitor.enabled, ne(metrics.mode, 'none'), ne(metrics.namespace, '')), {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': metrics.namespace } },
    }),
  );

/** The collector of traces, which may be anywhere. */
const toCollector = (): Maybe<INetworkPolicyEgressRule> =>
  note(
    'The collector of traces, which may be anywhere.',
    match<Traces, INetworkPolicyEgressRule>(traces, { otlp: ({ endpoint }) => toPorts(portOf(endpoint)) }),
  );
