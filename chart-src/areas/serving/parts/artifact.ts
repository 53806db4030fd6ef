/** Artifacts: where they come from, where they are kept, and where the server finds them. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  define,
  type Expr,
  format,
  ifAny,
  includes,
  list,
  type Maybe,
  match,
  type Operand,
  type Piece,
  quantity,
  type Ref,
  sha256,
  trunc,
  valueParameter,
  when,
} from '../../../../compiler/index.ts';
import type { Artifact } from '../artifact.values.ts';
import type { ArtifactCache } from '../artifact-cache.values.ts';
import * as names from '../names.ts';
import type { ModelVersion } from '../values.ts';
import { ARTIFACT, CACHE } from './contract.ts';

/** Whether an init container fetches the artifact. */
export function isFetched(artifact: Ref<Artifact>): Expr<boolean> {
  return includes(list<string>('s3', 'gcs', 'azureBlob', 'http'), artifact.mode);
}

const short = (text: Expr<string>): Expr<string> => trunc(16, sha256(text));

/** The folder of an artifact in the cache: the same place gives the same folder, also for two versions. */
export const artifactKey: (artifact: Expr<Artifact>) => Expr<string> = define(
  'artifactKey',
  'The folder of an artifact in the cache, from the place that it comes from.',
  [valueParameter<Artifact>()('artifact', 'Artifact')],
  'string',
  (artifact) =>
    match<Artifact, string>(artifact, {
      s3: ({ endpoint, bucket, path }) => short(format`${endpoint}/${bucket}/${path}`),
      gcs: ({ bucket, path }) => short(format`gcs/${bucket}/${path}`),
      azureBlob: ({ account, container, path }) => short(format`azure/${account}/${container}/${path}`),
      http: ({ url }) => short(url),
      volume: () => 'volume',
      none: () => 'none',
    }),
);

/** The cache: on the node, or on the model's volume. */
export function cacheVolume(cache: Ref<ArtifactCache>, modelName: Operand<string>): Piece<IVolume> {
  return match<ArtifactCache, IVolume>(cache, {
    ephemeral: ({ sizeLimit }) => ({ name: CACHE, emptyDir: { sizeLimit: quantity(sizeLimit) } }),
    volume: () => ({ name: CACHE, persistentVolumeClaim: { claimName: names.model(modelName).full } }),
  });
}

/** The volumes of a fetched artifact, or of one that is there already. */
export function artifactVolumes(
  { artifact, artifactCache }: Ref<ModelVersion>,
  modelName: Operand<string>,
): Maybe<IVolume>[] {
  return [
    when<IVolume>(isFetched(artifact), cacheVolume(artifactCache, modelName)),
    match<Artifact, IVolume>(artifact, {
      volume: ({ claimName }) => ({ name: ARTIFACT, persistentVolumeClaim: { claimName, readOnly: true } }),
    }),
  ];
}

/** Where the server finds the artifact. */
export function artifactMounts({ artifact }: Ref<ModelVersion>, key: Expr<string>): Maybe<IVolumeMount>[] {
  const { mountPath } = artifact;
  return [
    when<IVolumeMount>(isFetched(artifact), { name: CACHE, mountPath, subPath: key, readOnly: true }),
    match<Artifact, IVolumeMount>(artifact, {
      volume: ({ subPath }) => ({
        name: ARTIFACT,
        mountPath,
        subPath: ifAny(subPath, (folder) => folder),
        readOnly: true,
      }),
    }),
  ];
}
