/** The rule of what another release provides: that release is another. */
import { eq, format, type Ref, type RulePlace, type Rules, release, rule } from '../../../compiler/index.ts';
import { withoutDots } from '../names.ts';
import type { SharedStore } from '../values/shared-store.ts';

/**
 * The rule of what is under `shared` at a place.
 *
 * @param what - what the release has none of: "server"
 */
export const sharedStoreRule = ({ release: other }: Ref<SharedStore>, place: RulePlace, what: string): Rules =>
  rule(place, {
    name: 'shared-with-itself',
    violated: eq(withoutDots(other), withoutDots(release.name)),
    at: ['shared', 'release'],
    message: format`"${other}" is this release, which has no ${what} of its own to share`,
    remedy: { shared: { release: 'data' } },
  });
