/** The rule of what another release provides: that release is another. */
import { eq, format, release, rule, sharedRules } from '../../../compiler/index.ts';
import { withoutDots } from '../names.ts';

/** The rule of what is shared at a place, from a release, which has no `what` of its own if it is this one: "server". */
export const sharedStoreRule = sharedRules(
  'sharedStoreRule',
  'That what is shared is that of another release.',
  ['other', 'what'],
  (place, other, what) => [
    rule(place, {
      name: 'shared-with-itself',
      violated: eq(withoutDots(other), withoutDots(release.name)),
      at: ['shared', 'release'],
      message: format`"${other}" is this release, which has no ${what} of its own to share`,
      remedy: { shared: { release: 'data' } },
    }),
  ],
);
