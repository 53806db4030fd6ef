/** Rules of autoscalers that look at a store: the workload calls it. */
import {
  defaulted,
  type Expr,
  entry,
  eq,
  format,
  includes,
  isSet,
  nameOf,
  not,
  type Ref,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
  rulesForPairs,
  rulesIfSet,
  rulesIfSound,
  rulesMatch,
  rulesWhen,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Autoscaling } from '../../kit/values/autoscaling.ts';
import type { KedaTrigger } from '../../kit/values/keda.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { Workload } from '../../kit/values/workload.ts';

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
  const uncalled = (mode: string, isCalled: Expr<boolean>, what: string): Rules =>
    rule(place, {
      name: 'keda-store-not-called',
      violated: not(isCalled),
      at: ['autoscaling', 'keda', 'triggers', name, 'mode'],
      message: format`${mode} looks at ${what}, and there is none`,
      remedy: byCpu,
    });
  return rulesMatch(trigger, {
    cacheList: () => [
      uncalled('cacheList', isSet(calls.cache), 'the cache under calls.cache'),
      rulesIfSet(calls.cache, (cache) => [
        // The cache has to be whole.
        rulesIfSound(['dataLayer'], () => [
          rule(place, {
            name: 'keda-needs-parts',
            violated: eq(entry(cache).credentials.mode, 'uri'),
            at: ['autoscaling', 'keda', 'triggers', name, 'mode'],
            message: format`KEDA takes the address of a cache in parts, and that of "${nameOf(cache)}" is given whole`,
            remedy: byCpu,
          }),
        ]),
      ]),
    ],
    databaseQuery: () => [uncalled('databaseQuery', isSet(calls.database), 'the database under calls.database')],
    topicLag: ({ topic }) => [
      uncalled('topicLag', includes(calls.topics, nameOf(topic)), 'one of the topics under calls.topics'),
    ],
  });
}
