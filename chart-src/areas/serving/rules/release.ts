/** Rules of releases: there is somebody to send requests to. */
import {
  and,
  type Expr,
  eq,
  format,
  nameOf,
  ne,
  or,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
} from '../../../../compiler/index.ts';
import type { Model, ModelVersion } from '../values.ts';

/** Rules of a model's release. */
export function releaseRules({ release, runtime }: Ref<Model>, place: RulePlace): readonly Rules[] {
  return [
    rule(place, {
      name: 'kserve-release',
      violated: and(eq(runtime.mode, 'kserve'), ne(release.mode, 'rolling')),
      at: ['release', 'mode'],
      message: 'KServe brings its own Services, so that the chart can not choose between versions',
      remedy: { release: { mode: 'rolling' } },
    }),
    rulesMatch(release, {
      canary: ({ stable, candidate }) => [
        rule(place, {
          name: 'canary-of-one-version',
          violated: eq(nameOf(stable), nameOf(candidate)),
          at: ['release', 'canary', 'candidate'],
          message: format`"${nameOf(stable)}" is stable and candidate at once, so that there is nothing to weigh`,
          remedy: { release: { mode: 'rolling' } },
        }),
      ],
    }),
  ];
}

/** Rules of a version that has all requests of its model. */
export function releasedRules(
  version: Ref<ModelVersion>,
  name: Expr<string>,
  { release }: Ref<Model>,
  place: RulePlace,
): Rules {
  const needsPods = (alone: Expr<boolean>): readonly Rules[] => [
    rule(place, {
      name: 'release-without-pods',
      violated: and(alone, eq(version.autoscaling.mode, 'none'), eq(version.replicas, 0)),
      at: ['replicas'],
      message: 'the version has all requests of the model, and no pod to answer them',
      remedy: { replicas: 2 },
    }),
  ];
  return rulesMatch(release, {
    canary: ({ stable, candidate, weight }) =>
      needsPods(or(and(eq(weight, 0), eq(nameOf(stable), name)), and(eq(weight, 100), eq(nameOf(candidate), name)))),
    blueGreen: ({ active }) => needsPods(eq(nameOf(active), name)),
  });
}
