/** Rules of a run: it has time to end well. */
import { add, format, le, type Ref, type RulePlace, type Rules, rule } from '../../../../compiler/index.ts';
import type { TrainingJob } from '../job.values.ts';

/** Rules of how long a run takes. */
export function runRules({ deadlineSeconds, graceSeconds }: Ref<TrainingJob>, place: RulePlace): Rules {
  return rule(place, {
    name: 'deadline-within-grace',
    violated: le(deadlineSeconds, graceSeconds),
    at: ['deadlineSeconds'],
    message: format`a run is stopped after ${deadlineSeconds} seconds, and its pods may take ${graceSeconds} only to end`,
    remedy: { deadlineSeconds: add(graceSeconds, 3600) },
  });
}
