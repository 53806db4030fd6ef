/** Rules of autoscalers: bounds the right way round, and something to go by. */
import {
  and,
  countEnabled,
  defaulted,
  type Expr,
  eq,
  format,
  gt,
  not,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForPairs,
  rulesMatch,
  rulesWhen,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import { isMissing } from '../../shared/rules/offered.ts';
import type { Autoscaling } from '../values/autoscaling.ts';
import type { Hpa } from '../values/hpa.ts';
import type { Keda, KedaTrigger } from '../values/keda.ts';

/** Rules of `autoscaling`. */
export const autoscalingRules = (autoscaling: Ref<Autoscaling>, place: RulePlace): Rules => checks(place, autoscaling);

const checks = sharedRules(
  'autoscalingRules',
  'Rules of autoscalers.',
  [valueParameter<Autoscaling>()('autoscaling', 'Autoscaling')],
  (place, autoscaling) => [
    rulesMatch<Autoscaling>(autoscaling, {
      hpa: (hpa) => hpaRules(hpa, place),
      keda: (keda) => kedaRules(keda, place),
    }),
  ],
);

function hpaRules({ minReplicas, maxReplicas, cpu, memory, metrics }: Ref<Hpa>, place: RulePlace): readonly Rules[] {
  return [
    rule(place, {
      name: 'hpa-bounds',
      violated: gt(minReplicas, maxReplicas),
      at: ['autoscaling', 'hpa', 'maxReplicas'],
      message: format`there can't be at least ${minReplicas} pods and at most ${maxReplicas}`,
      remedy: { autoscaling: { hpa: { maxReplicas: minReplicas } } },
    }),
    rule(place, {
      name: 'hpa-without-metric',
      violated: and(not(cpu.enabled), not(memory.enabled), eq(countEnabled(metrics), 0)),
      at: ['autoscaling', 'hpa'],
      message: 'all metrics are switched off, so that the autoscaler has nothing to go by',
      remedy: { autoscaling: { hpa: { cpu: { enabled: true } } } },
    }),
  ];
}

function kedaRules(keda: Ref<Keda>, place: RulePlace): readonly Rules[] {
  const { minReplicas, maxReplicas, triggers } = keda;
  return [
    rule(place, {
      name: 'keda-bounds',
      violated: gt(minReplicas, maxReplicas),
      at: ['autoscaling', 'keda', 'maxReplicas'],
      message: format`there can't be at least ${minReplicas} pods and at most ${maxReplicas}`,
      remedy: { autoscaling: { keda: { maxReplicas: minReplicas } } },
    }),
    rule(place, {
      name: 'keda-without-trigger',
      violated: eq(countEnabled(triggers), 0),
      at: ['autoscaling', 'keda', 'triggers'],
      message: 'KEDA has nothing to look at: there is no trigger that is switched on',
      remedy: {
        autoscaling: {
          keda: {
            triggers: {
              'office-hours': {
                mode: 'cron',
                cron: { start: '0 7 * * 1-5', end: '0 19 * * 1-5', desiredReplicas: 1 },
              },
            },
          },
        },
      },
    }),
    rulesForPairs(triggers, 'trigger', (trigger, name) => [
      rulesWhen(defaulted(trigger.enabled), () => [triggerRules(keda, trigger, name, place)]),
    ]),
    rule(place, {
      name: 'keda-missing',
      violated: isMissing('keda.sh/v1alpha1/ScaledObject'),
      at: ['autoscaling', 'mode'],
      message: 'the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or scale by CPU and memory',
      remedy: { autoscaling: { mode: 'hpa' } },
    }),
  ];
}

function triggerRules(
  { minReplicas, maxReplicas, triggers }: Ref<Keda>,
  trigger: Ref<KedaTrigger>,
  name: Expr<string>,
  place: RulePlace,
): Rules {
  const wakesNobody = [
    rule(place, {
      name: 'keda-wakes-nobody',
      violated: and(eq(minReplicas, 0), eq(countEnabled(triggers), 1)),
      at: ['autoscaling', 'keda', 'minReplicas'],
      message: format`where no pod runs nothing is used, so that "${name}", the only trigger, would never bring the first one`,
      remedy: { autoscaling: { keda: { minReplicas: 1 } } },
    }),
  ];
  return rulesMatch(trigger, {
    cpu: () => wakesNobody,
    memory: () => wakesNobody,
    cron: ({ desiredReplicas }) => [
      rule(place, {
        name: 'keda-window-above-bounds',
        violated: gt(desiredReplicas, maxReplicas),
        at: ['autoscaling', 'keda', 'triggers', name, 'cron', 'desiredReplicas'],
        message: format`the window wants ${desiredReplicas} pods, and there are at most ${maxReplicas}`,
        remedy: { autoscaling: { keda: { maxReplicas: desiredReplicas } } },
      }),
    ],
  });
}
