/** Rules of `calls`: what is called is there. Names of stores, models and peers are references, which are checked by themselves. */
import {
  type Expr,
  type Ref,
  type RulePlace,
  type Rules,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { CallKey } from '../callables/callable.ts';
import { callableOf, isPart, partsOf } from '../callables/registry.ts';

/** Rules of what a workload calls. */
export const callsRules = (calls: Ref<Calls>, place: RulePlace): readonly Rules[] => [callsChecks(place, calls)];

/** Rules of what a workload calls under one key alone, for a workload that can't call everything. */
export function callsRulesOf(key: CallKey, calls: Ref<Calls>, place: RulePlace): readonly Rules[] {
  const { rules } = callableOf(key);
  return isPart(rules) ? rules(calls, place) : [];
}

const callsChecks: (place: RulePlace, calls: Expr<Calls>) => Rules = sharedRules(
  'callsRules',
  'Rules of what a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (place, calls) => partsOf('rules').flatMap((rules) => rules(calls, place)),
);
