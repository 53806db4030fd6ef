/**
 * Which versions the model's own Service sends requests to. Pods carry a label that only changes when a version enters
 * or leaves a release, so that a new weight restarts nothing; the Service chooses by it, or by the version itself.
 */
import { choose, eq, fields, match, nameOf, or, type Piece, when } from '../../../../compiler/index.ts';
import { selectorOfSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Release } from '../../../kit/values/release.ts';
import type { ModelAt, VersionAt } from './model.ts';

const RELEASED = 'ml-platform/released';

/** The label of a version's pods: whether it takes part in the release. */
export function releasedLabel({ model, versionName }: VersionAt): Piece<StringMap> {
  return match<Release, StringMap>(model.release, {
    rolling: () => ({ [RELEASED]: 'true' }),
    canary: ({ stable, candidate }) => ({
      [RELEASED]: choose(or(eq(nameOf(stable), versionName), eq(nameOf(candidate), versionName)), 'true', 'false'),
    }),
    blueGreen: () => ({ [RELEASED]: 'true' }),
  });
}

/** What the model's own Service selects. */
export function releasedSelector({ model, subject }: ModelAt): Piece<StringMap> {
  return fields<StringMap>(
    selectorOfSubject(subject),
    match<Release, StringMap>(model.release, {
      rolling: () => ({ [RELEASED]: 'true' }),
      // Between 0 and 100 both versions are chosen, and the share is that of their ready pods.
      canary: ({ stable, candidate, weight }) =>
        when<StringMap>(
          eq(weight, 0),
          { version: nameOf(stable) },
          when<StringMap>(eq(weight, 100), { version: nameOf(candidate) }, { [RELEASED]: 'true' }),
        ),
      blueGreen: ({ active }) => ({ version: nameOf(active) }),
    }),
  );
}
