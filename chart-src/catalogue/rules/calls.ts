/** Rules of `calls`: what is called is there. Names of stores, models and peers are references, which are checked by themselves. */
import {
  and,
  type Expr,
  eq,
  format,
  isOn,
  not,
  type Operand,
  or,
  type Ref,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
  rulesForItems,
  sharedRules,
  valueParameter,
  values,
} from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';

const { applications, tracking } = values<PlatformValues>();

const hasNoKey = eq(tracking.wandb.existingSecret, '');

/** Rules of what a workload calls. */
export const callsRules = (calls: Ref<Calls>, place: RulePlace): readonly Rules[] => [callsChecks(place, calls)];

/** The key of Weights & Biases is there; `tracking` itself is, where it asks. */
export function wandbRule(calls: Ref<Calls>, place: RulePlace, isMissing: Expr<boolean> = hasNoKey): Rules {
  return rule(place, {
    name: 'wandb-without-key',
    violated: and(calls.wandb, isMissing),
    at: ['calls', 'wandb'],
    message:
      'there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret',
    remedy: { calls: { wandb: false } },
  });
}

/** Parts of `applications` that are called are there. */
export const calledApplicationsRules: (place: RulePlace, calls: Expr<Calls>) => Rules = sharedRules(
  'calledApplicationsRules',
  'Rules of the parts of applications that are called.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (place, calls) => [
    rulesForItems<Calls['applications'][number]>(calls.applications, 'called', (name, index) => {
      const isThere = or(
        and(eq(name, 'api'), applications.api.enabled),
        and(eq(name, 'web'), applications.web.enabled),
      );
      return [
        rule(place, {
          name: 'called-application-off',
          violated: not(and(isOn(applications), isThere)),
          at: ['calls', 'applications', index],
          message: format`applications.${name} is called, and is not part of the release`,
          remedy: {
            applications: new Map<Operand<string>, boolean | Remedy>([
              ['enabled', true],
              [name, { enabled: true }],
            ]),
          },
          remedyFrom: 'root',
        }),
      ];
    }),
  ],
);

const callsChecks = sharedRules(
  'callsRules',
  'Rules of what a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (place, calls) => [
    rule(place, {
      name: 'tracking-off',
      violated: and(calls.tracking, not(isOn(tracking))),
      at: ['calls', 'tracking'],
      message: 'there is no MLflow to call: tracking.enabled is false',
      remedy: { calls: { tracking: false } },
    }),
    wandbRule(calls, place, or(not(isOn(tracking)), hasNoKey)),
    calledApplicationsRules(place, calls),
  ],
);
