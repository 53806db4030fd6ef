/** Rules of advice by the VerticalPodAutoscaler. */
import {
  type Expr,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import { isMissing } from '../../shared/rules/offered.ts';
import type { Vpa } from '../values/vpa.ts';

/** Rules of `vpa`. It never acts, so that it can't fight the autoscaler of the pods' number. */
export const vpaRules: (place: RulePlace, vpa: Expr<Vpa>) => Rules = sharedRules(
  'vpaRules',
  'Rules of advice by the VerticalPodAutoscaler.',
  [valueParameter<Vpa>()('vpa', 'Vpa')],
  (place, vpa) => [
    rulesMatch<Vpa>(vpa, {
      advice: () => [
        rule(place, {
          name: 'vpa-missing',
          violated: isMissing('autoscaling.k8s.io/v1/VerticalPodAutoscaler'),
          at: ['vpa', 'mode'],
          message:
            'the cluster has no VerticalPodAutoscaler, which serves autoscaling.k8s.io/v1; install it first, or do without advice',
          remedy: { vpa: { mode: 'none' } },
        }),
      ],
    }),
  ],
);
