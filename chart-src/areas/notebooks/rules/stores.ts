/** Rules of what notebooks call: whatever people type in them runs there. */
import { isSet, type Ref, type RulePlace, type Rules, rule } from '../../../../compiler/index.ts';
import type { Calls } from '../../../kit/values/network.ts';

/** Rules of `calls` of a profile. */
export function storeRules(calls: Ref<Calls>, place: RulePlace): readonly Rules[] {
  return (['database', 'cache', 'sessions'] as const).map((key) =>
    rule(place, {
      name: 'notebook-calls-store',
      violated: isSet(calls[key]),
      at: ['calls', key],
      message: `whatever people type runs in a notebook, and a ${key === 'database' ? key : 'cache'} holds what others work with; take this out, and let notebooks ask an application or read a bucket`,
      remedy: { calls: { applications: ['api'] } },
      replaces: true,
    }),
  );
}
