/** The rules that hold for every workload, whatever area it belongs to. */
import type { Ref, RulePlace, Rules } from '../../../compiler/index.ts';
import { tolerationRules } from '../../shared/rules/tolerations.ts';
import type { Workload } from '../values/workload.ts';
import { autoscalingRules } from './autoscaling.ts';
import { pdbRules, shutdownRules, strategyRules } from './availability.ts';
import { envRules, extraRules, resourceRules, type Taken } from './container.ts';
import { vpaRules } from './vpa.ts';

/** Rules of a workload's settings; those of its image are apart, since not every workload has one. */
export function workloadRules(settings: Ref<Workload>, place: RulePlace, taken: Taken): readonly Rules[] {
  return [
    autoscalingRules(settings.autoscaling, place),
    vpaRules(place, settings.vpa),
    pdbRules(settings, place),
    strategyRules(settings.strategy, place),
    shutdownRules(settings.shutdown, place),
    ...resourceRules(settings.resources, place, ['resources']),
    ...envRules(settings, place, taken.env),
    ...extraRules(settings, place, taken),
    tolerationRules(settings.tolerations, place),
  ];
}
