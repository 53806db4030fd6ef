/** Rules of autoscalers that look at a store: the workload calls it. */
import {
  defaulted,
  type Expr,
  not,
  type Ref,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
  rulesForPairs,
  rulesMatch,
  rulesWhen,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Autoscaling } from '../../kit/values/autoscaling.ts';
import type { KedaTrigger } from '../../kit/values/keda.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { Workload } from '../../kit/values/workload.ts';
import type { BrokenTrigger, StoreTrigger, StoreTriggerMode } from '../callables/callable.ts';
import { isPart, storeTriggers } from '../callables/registry.ts';

/** Rules of autoscalers that look at a store by the bindings of the workload. */
export const scalingCallsRules = ({ autoscaling }: Ref<Workload>, calls: Ref<Calls>, place: RulePlace): Rules =>
  scalingCallsChecks(place, autoscaling, calls);

const scalingCallsChecks = sharedRules(
  'scalingCallsRules',
  'Rules of autoscalers that look at a store: the workload calls it.',
  [valueParameter<Autoscaling>()('autoscaling', 'Autoscaling'), valueParameter<Calls>()('calls', 'Calls')],
  (place, autoscaling, calls) => [
    rulesMatch<Autoscaling>(autoscaling, {
      keda: ({ triggers }) => [
        rulesForPairs(triggers, 'trigger', (trigger, name) => [
          rulesWhen(defaulted(trigger.enabled), () => [triggerRules(trigger, name, calls, place)]),
        ]),
      ],
    }),
  ],
);

function triggerRules(trigger: Ref<KedaTrigger>, name: Expr<string>, calls: Ref<Calls>, place: RulePlace): Rules {
  const instead = { mode: 'cpu', cpu: { averageUtilization: 70 } };
  const byCpu: Remedy = { autoscaling: { keda: { triggers: new Map([[name, instead]]) } } };
  const broken: BrokenTrigger = (ruleName, violated, message) =>
    rule(place, {
      name: ruleName,
      violated,
      at: ['autoscaling', 'keda', 'triggers', name, 'mode'],
      message,
      remedy: byCpu,
    });
  const rulesOf =
    <Mode extends StoreTriggerMode>({ mode, isCalled, what, rules }: StoreTrigger<Mode>) =>
    (settings: Ref<NonNullable<KedaTrigger[Mode]>>): readonly Rules[] => [
      broken('keda-store-not-called', not(isCalled(calls, settings)), `${mode} looks at ${what}, and there is none`),
      ...(isPart(rules) ? [rules(calls, broken)] : []),
    ];
  const { cacheList, databaseQuery, topicLag } = storeTriggers();
  return rulesMatch<KedaTrigger>(trigger, {
    cacheList: rulesOf(cacheList),
    databaseQuery: rulesOf(databaseQuery),
    topicLag: rulesOf(topicLag),
  });
}
