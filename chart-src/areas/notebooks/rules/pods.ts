/** Rules of pods that have no replicas: what users add to them, and what they get. */
import type { Ref, RulePlace, Rules } from '../../../../compiler/index.ts';
import { envRules, extraRules, resourceRules, type Taken } from '../../../catalogue/rules/container.ts';
import { shutdownRules } from '../../../kit/rules/availability.ts';
import type { PodSettings, ServerSettings } from '../../../kit/values/workload.ts';
import { tolerationRules } from '../../../shared/rules/tolerations.ts';

/** Rules of the settings of pods; those of images are apart. */
export function podRules(settings: Ref<PodSettings>, place: RulePlace, taken: Taken): readonly Rules[] {
  return [
    ...resourceRules(settings.resources, place, ['resources']),
    ...envRules(settings, place, taken),
    ...extraRules(settings, place, taken),
    tolerationRules(settings.tolerations, place),
  ];
}

/** Rules of the settings of a server that there is one of. */
export function serverRules(settings: Ref<ServerSettings>, place: RulePlace, taken: Taken): readonly Rules[] {
  return [...podRules(settings, place, taken), shutdownRules(settings.shutdown, place)];
}
