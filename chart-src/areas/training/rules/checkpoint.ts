/** Rules of `checkpoint`: what may have to go at any moment knows how to go on. */
import {
  and,
  defaulted,
  entry,
  eq,
  format,
  isSet,
  nameOf,
  ne,
  not,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesIfSet,
} from '../../../../compiler/index.ts';
import type { TrainingJob } from '../job.values.ts';

/** Rules of what becomes of a job's work when its pod has to go. */
export function checkpointRules({ checkpoint, calls, pool }: Ref<TrainingJob>, place: RulePlace): readonly Rules[] {
  return [
    rulesIfSet(pool, (name) => [
      rule(place, {
        name: 'spot-without-checkpoint',
        violated: and(ne(defaulted(entry(name).spot), 'none'), eq(checkpoint.mode, 'none')),
        at: ['checkpoint', 'mode'],
        message: format`nodes of the pool "${nameOf(name)}" may be taken away at any moment; say how the job goes on: "bucket" from its last checkpoint, "restart" from the beginning`,
        remedy: { checkpoint: { mode: 'restart' } },
      }),
    ]),
    rule(place, {
      name: 'checkpoint-without-bucket',
      violated: and(eq(checkpoint.mode, 'bucket'), not(isSet(calls.bucket))),
      at: ['calls', 'bucket'],
      message:
        'checkpoints go to a bucket, and the job calls none: it has neither the address nor the keys of the store',
      remedy: { calls: { bucket: 'checkpoints' } },
    }),
  ];
}
