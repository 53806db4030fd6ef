/** The rules that hold for every workload, whatever area it belongs to. */
import type { Ref, RulePlace, Rules } from '../../../compiler/index.ts';
import { autoscalingRules } from '../../kit/rules/autoscaling.ts';
import { pdbRules, shutdownRules, strategyRules } from '../../kit/rules/availability.ts';
import { vpaRules } from '../../kit/rules/vpa.ts';
import type { Workload } from '../../kit/values/workload.ts';
import { tolerationRules } from '../../shared/rules/tolerations.ts';
import { envRules, extraRules, resourceRules, type Taken } from './container.ts';

/** Rules of a workload's settings; those of its image are apart, since not every workload has one. */
export function workloadRules(settings: Ref<Workload>, place: RulePlace, taken: Taken): readonly Rules[] {
  return [
    autoscalingRules(settings.autoscaling, place),
    vpaRules(place, settings.vpa),
    pdbRules(settings, place),
    strategyRules(settings.strategy, place),
    shutdownRules(settings.shutdown, place),
    ...resourceRules(settings.resources, place, ['resources']),
    ...envRules(settings, place, taken),
    ...extraRules(settings, place, taken),
    tolerationRules(settings.tolerations, place),
  ];
}
