/** Rules of artifacts and their cache. */
import {
  and,
  countEnabled,
  eq,
  type Expr,
  format,
  gt,
  includes,
  list,
  ne,
  or,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  toJson,
} from '../../../compiler/index.ts';
import type { VolumeCache } from '../artifact-cache.values.ts';
import type { Model, ModelVersion } from '../values.ts';

/** Rules of a version's artifact. */
export function artifactRules(version: Ref<ModelVersion>, model: Ref<Model>, place: RulePlace): readonly Rules[] {
  const { artifact, artifactCache } = version;
  return [
    rule(place, {
      name: 'mount-path-taken',
      violated: and(ne(artifact.mode, 'none'), includes(list<string>('/', '/tmp', '/cache', '/dev/shm'), artifact.mountPath)),
      at: ['artifact', 'mountPath'],
      message: format`the chart needs ${artifact.mountPath} for other things`,
      remedy: { artifact: { mountPath: '/models' } },
    }),
    rulesMatch(artifactCache, {
      volume: (volume) => [
        rule(place, {
          name: 'cache-of-a-version',
          violated: ne(toJson(artifactCache), toJson(model.artifactCache)),
          at: ['artifactCache'],
          message: 'all versions of a model keep their artifacts on one volume, and it is described at the model',
          remedy: { artifactCache: { mode: 'ephemeral' } },
        }),
        ...podsOfCache(version, model, volume, place),
      ],
    }),
  ];
}

/** A volume for one node can't be had by pods that are spread over several. */
function podsOfCache(
  { replicas, autoscaling }: Ref<ModelVersion>,
  { versions }: Ref<Model>,
  { accessMode }: Ref<VolumeCache>,
  place: RulePlace,
): readonly Rules[] {
  const most = (pods: Expr<number>): readonly Rules[] => [
    rule(place, {
      name: 'cache-on-one-node',
      violated: and(eq(accessMode, 'ReadWriteOnce'), or(gt(pods, 1), gt(countEnabled(versions), 1))),
      at: ['artifactCache', 'volume', 'accessMode'],
      message: 'the volume can be had by one node only, and the model may have several pods',
      remedy: { artifactCache: { volume: { accessMode: 'ReadWriteMany', storage: 'shared' } } },
    }),
  ];
  return [
    rulesMatch(autoscaling, {
      none: () => most(replicas),
      hpa: ({ maxReplicas }) => most(maxReplicas),
      keda: ({ maxReplicas }) => most(maxReplicas),
    }),
  ];
}
