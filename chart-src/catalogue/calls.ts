/** The call graph: what workloads call is written in their values, and says who may reach whom. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import {
  define,
  defineItems,
  type Expr,
  fields,
  items,
  type Many,
  note,
  type Piece,
  type Ref,
  type Tpl,
  valueParameter,
} from '../../compiler/index.ts';
import type { StringMap } from '../kit/labels.ts';
import type { Calls } from '../kit/values/network.ts';
import { callables, partsOf } from './callables/registry.ts';

/** Labels of pods that say what they call: the policies of what is called let them in. */
export function withCalls(labels: Tpl<StringMap>, calls: Ref<Calls>): Piece<StringMap> {
  return fields<StringMap>(labels, callsLabels(calls));
}

const callsLabels: (calls: Expr<Calls>) => Expr<StringMap> = define(
  'callsLabels',
  'Labels of pods that say what they call: the policies of what is called let them in.',
  [valueParameter<Calls>()('calls', 'Calls')],
  'map',
  (calls) => fields<StringMap>({}, ...partsOf('labels').map((labels) => labels(calls))),
);

/** Rules by which a policy lets a workload reach what it calls, in the same namespace. */
export const toCalled: (calls: Expr<Calls>) => Many<INetworkPolicyEgressRule> = defineItems<INetworkPolicyEgressRule>()(
  'callsEgress',
  'Rules by which a policy lets a workload reach what it calls, in the same namespace.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) =>
    items<INetworkPolicyEgressRule>(
      ...callables().flatMap(({ key, egress }) =>
        typeof egress === 'function' ? [note<INetworkPolicyEgressRule>(`What calls.${key} names.`, egress(calls))] : [],
      ),
    ),
);
