/** Rules of triggers: there is somebody to ask, and somebody who asks. */
import {
  eq,
  everywhere,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import { isMissing } from '../../../shared/rules/offered.ts';
import type { RetrainingTrigger } from '../retraining.values.ts';

const { prometheus } = values<PlatformValues>().training.retraining;

/** Rules of one trigger. */
export function triggerRules(trigger: Ref<RetrainingTrigger>, place: RulePlace): readonly Rules[] {
  return [rulesMatch(trigger, { drift: () => asked(place), accuracy: () => asked(place) })];
}

function asked(place: RulePlace): readonly Rules[] {
  return [
    rule(everywhere, {
      name: 'retraining-without-prometheus',
      violated: eq(prometheus.serverAddress, ''),
      at: [...place.path, 'mode'],
      message:
        'the trigger asks Prometheus, and training.retraining.prometheus.serverAddress does not say where that is',
      remedy: { training: { retraining: { prometheus: { serverAddress: 'http://prometheus.monitoring:9090' } } } },
    }),
    rule(place, {
      name: 'retraining-without-keda',
      violated: isMissing('keda.sh/v1alpha1/ScaledJob'),
      at: ['mode'],
      message: 'the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or train by time',
      remedy: { mode: 'schedule', schedule: { cron: '0 2 * * 0' } },
    }),
  ];
}
