/** Rules of what notebooks call: whatever people type in them runs there. */
import { type Ref, type RulePlace, type Rules, rule } from '../../../../compiler/index.ts';
import type { CallKey } from '../../../catalogue/callables/callable.ts';
import { isPart, stores } from '../../../catalogue/callables/registry.ts';
import type { Calls } from '../../../kit/values/network.ts';

/** Stores that notebooks may call, and why; any other is refused, a new one too. */
export const OPEN: { readonly [Key in CallKey]?: string } = {
  bucket: 'people read their data from buckets',
  topics: 'whoever writes to a topic changes nothing of what is in it',
};

/** Rules of `calls` of a profile. */
export function storeRules(calls: Ref<Calls>, place: RulePlace): readonly Rules[] {
  return stores().flatMap(({ key, waits }) =>
    key in OPEN || !isPart(waits)
      ? []
      : [
          rule(place, {
            name: 'notebook-calls-store',
            violated: waits.isCalled(calls),
            at: ['calls', key],
            message: `whatever people type runs in a notebook, and the store under calls.${key} holds what others work with; take this out, and let notebooks ask an application or read a bucket`,
            remedy: { calls: { applications: ['api'] } },
            replaces: true,
          }),
        ],
  );
}
