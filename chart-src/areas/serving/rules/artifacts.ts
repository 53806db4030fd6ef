/** Rules of artifacts and their cache. */
import {
  and,
  countEnabled,
  type Expr,
  eq,
  format,
  gt,
  hasPrefix,
  includes,
  list,
  ne,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  rulesWhen,
  toJson,
} from '../../../../compiler/index.ts';
import { reservedClaim } from '../../../kit/claims.ts';
import { trustedCaRules } from '../../../kit/rules/trusted-ca.ts';
import { usedNameRule } from '../../../kit/rules/used-name.ts';
import type { VolumeCache } from '../artifact-cache.values.ts';
import type { Model, ModelVersion } from '../values.ts';

/** Rules of a version's artifact. */
export function artifactRules(
  version: Ref<ModelVersion>,
  model: Ref<Model>,
  place: RulePlace,
  modelPlace: RulePlace,
): readonly Rules[] {
  const { artifact, artifactCache } = version;
  return [
    rule(place, {
      name: 'mount-path-taken',
      violated: and(
        ne(artifact.mode, 'none'),
        includes(list<string>('/', '/tmp', '/cache', '/dev/shm'), artifact.mountPath),
      ),
      at: ['artifact', 'mountPath'],
      message: format`the chart needs ${artifact.mountPath} for other things`,
      remedy: { artifact: { mountPath: '/models' } },
    }),
    rulesMatch(artifact, {
      s3: ({ endpoint, ca }) => [
        trustedCaRules(ca, { ...place, path: [...place.path, 'artifact', 's3'] }, hasPrefix('http://', endpoint)),
      ],
      volume: ({ claimName }) => [
        rulesWhen(ne(reservedClaim(claimName), ''), () => [
          usedNameRule({ name: claimName, at: ['artifact', 'volume', 'claimName'] }, place),
        ]),
      ],
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
        rulesWhen(eq(countEnabled(model.versions), 1), () => [podsOfCache(version, volume, modelPlace)]),
      ],
    }),
  ];
}

/** Rules of a model's cache: pods of several versions share it. */
export function cacheRules({ artifactCache, versions }: Ref<Model>, place: RulePlace): Rules {
  return rulesMatch(artifactCache, {
    volume: (volume) => [onOneNode(volume, gt(countEnabled(versions), 1), place)],
  });
}

function podsOfCache({ replicas, autoscaling }: Ref<ModelVersion>, volume: Ref<VolumeCache>, place: RulePlace): Rules {
  return rulesMatch(autoscaling, {
    none: () => [onOneNode(volume, gt(replicas, 1), place)],
    hpa: ({ maxReplicas }) => [onOneNode(volume, gt(maxReplicas, 1), place)],
    keda: ({ maxReplicas }) => [onOneNode(volume, gt(maxReplicas, 1), place)],
  });
}

/** A volume for one node can't be had by pods that are spread over several. */
function onOneNode({ accessMode }: Ref<VolumeCache>, isShared: Expr<boolean>, place: RulePlace): Rules {
  return rule(place, {
    name: 'cache-on-one-node',
    violated: and(eq(accessMode, 'ReadWriteOnce'), isShared),
    at: ['artifactCache', 'volume', 'accessMode'],
    message: 'the volume can be had by one node only, and the model may have several pods',
    remedy: { artifactCache: { volume: { accessMode: 'ReadWriteMany', storage: 'shared' } } },
  });
}
