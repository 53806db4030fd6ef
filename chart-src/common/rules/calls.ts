/** Rules of `calls`: what is called is there. Names of stores, models and peers are references, which are checked by themselves. */
import { and, eq, isOn, not, or, type Ref, type RulePlace, type Rules, rule, values } from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Calls } from '../values/network.ts';

const { tracking } = values<PlatformValues>();

/** Rules of what a workload calls. */
export function callsRules(calls: Ref<Calls>, place: RulePlace): readonly Rules[] {
  return [
    rule(place, {
      name: 'tracking-off',
      violated: and(calls.tracking, not(isOn(tracking))),
      at: ['calls', 'tracking'],
      message: 'there is no MLflow to call: tracking.enabled is false',
      remedy: { calls: { tracking: false } },
    }),
    rule(place, {
      name: 'wandb-without-key',
      violated: and(calls.wandb, or(not(isOn(tracking)), eq(tracking.wandb.existingSecret, ''))),
      at: ['calls', 'wandb'],
      message:
        'there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret',
      remedy: { calls: { wandb: false } },
    }),
  ];
}
