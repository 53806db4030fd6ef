/** Triggers of retraining, as the building blocks see them. */
import {
  bind,
  type Documents,
  type Expr,
  entry,
  forEach,
  nameOf,
  type Ref,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import type { PodSubject } from '../../../catalogue/subject.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { TrainingJob } from '../job.values.ts';
import * as names from '../names.ts';
import type { RetrainingTrigger } from '../retraining.values.ts';
import { subjectOf } from './job.ts';

const { training } = values<PlatformValues>();
const { retraining } = training;

/** A trigger in a template, with the job that it starts. */
export interface TriggerAt {
  readonly trigger: Ref<RetrainingTrigger>;
  readonly job: Ref<TrainingJob>;
  readonly subject: PodSubject;
  /** The name of what makes the runs: that of the trigger. */
  readonly fullName: Expr<string>;
}

/** Documents for each trigger that is switched on, while triggers count at all. */
export function forEachTrigger(body: (at: TriggerAt) => Documents | readonly Documents[]): Documents {
  return when(retraining.enabled, () =>
    forEach(withDefaults(retraining.triggers, retraining.triggerDefaults), 'trigger', (trigger, triggerName) =>
      when(trigger.enabled, () => {
        const job = bind('job', entry(trigger.job));
        const subject = subjectOf(job, nameOf(trigger.job));
        return body({ trigger, job, subject, fullName: names.trigger(triggerName).job });
      }),
    ),
  );
}
