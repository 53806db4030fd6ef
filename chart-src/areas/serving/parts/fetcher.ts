/** The init container that fetches an artifact before the server starts. Its script is a file of the chart. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  choose,
  type Expr,
  eq,
  format,
  ifAny,
  impossible,
  items,
  type Maybe,
  match,
  ne,
  type Ref,
  values,
  when,
} from '../../../../compiler/index.ts';
import { caFile, caMounts, caVolumes, trustedCa } from '../../../catalogue/bindings/ca.ts';
import { secretVariable, variable } from '../../../catalogue/pod/env.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { imageReference, pullPolicy } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import { tmpMount } from '../../../kit/pod/tmp.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Artifact, ObjectStoreCredentials } from '../artifact.values.ts';
import type { Checksum } from '../checksum.values.ts';
import * as names from '../names.ts';
import { isFetched } from './artifact.ts';
import { ARTIFACT, CACHE, CACHE_PATH, FETCH, FETCHER, SCRIPT } from './contract.ts';

const { serving } = values<PlatformValues>();

/** The volumes of the script, and of the store's certificate. */
export function fetcherVolumes(artifact: Ref<Artifact>): Maybe<IVolume> {
  return when<IVolume>(
    isFetched(artifact),
    items<IVolume>(
      { name: FETCHER, configMap: { name: names.fetcher().full } },
      match<Artifact, IVolume>(artifact, { s3: ({ ca }) => caVolumes(trustedCa(ARTIFACT, ca)) }),
    ),
  );
}

/** The init container, for an artifact that is fetched. */
export function fetcher(artifact: Ref<Artifact>, key: Expr<string>): Maybe<IContainer> {
  return when<IContainer>(isFetched(artifact), {
    name: FETCH,
    image: imageReference(serving.fetcher.image),
    imagePullPolicy: pullPolicy,
    command: ['/bin/sh', `/${FETCHER}/${SCRIPT}`],
    env: [
      variable('HOME', '/tmp'),
      variable('ARTIFACT_FOLDER', format`${CACHE_PATH}/${key}`),
      source(artifact),
      checksum(artifact.checksum),
    ],
    resources: resources(serving.fetcher.resources),
    securityContext: containerSecurity(true),
    volumeMounts: [
      tmpMount,
      { name: CACHE, mountPath: CACHE_PATH },
      { name: FETCHER, mountPath: `/${FETCHER}`, readOnly: true },
      match<Artifact, IVolumeMount>(artifact, { s3: ({ ca }) => caMounts(trustedCa(ARTIFACT, ca)) }),
    ],
  });
}

/** Where rclone finds the artifact; it is configured by its environment alone. */
function source(artifact: Ref<Artifact>): Maybe<IEnvVar> {
  const from = (place: Expr<string>): ReturnType<typeof variable> => variable('ARTIFACT_SOURCE', place);
  return match<Artifact, IEnvVar>(artifact, {
    s3: ({ bucket, path, endpoint, region, ca, credentials }) =>
      items<IEnvVar>(
        from(format`:s3:${bucket}/${path}`),
        variable('RCLONE_S3_PROVIDER', choose(eq(endpoint, ''), 'AWS', 'Other')),
        ifAny<string, IEnvVar>(endpoint, (address) => variable('RCLONE_S3_ENDPOINT', address)),
        ifAny<string, IEnvVar>(region, (name) => variable('RCLONE_S3_REGION', name)),
        when<IEnvVar>(ne(ca.mode, 'system'), variable('RCLONE_CA_CERT', caFile(ARTIFACT))),
        logIn(credentials),
      ),
    gcs: ({ bucket, path }) =>
      items<IEnvVar>(from(format`:gcs:${bucket}/${path}`), variable('RCLONE_GCS_ENV_AUTH', 'true')),
    azureBlob: ({ account, container, path }) =>
      items<IEnvVar>(
        from(format`:azureblob:${container}/${path}`),
        variable('RCLONE_AZUREBLOB_ACCOUNT', account),
        variable('RCLONE_AZUREBLOB_ENV_AUTH', 'true'),
      ),
    http: ({ url }) => from(url),
    none: impossible,
    volume: impossible,
  });
}

function logIn(credentials: Ref<ObjectStoreCredentials>): Maybe<IEnvVar> {
  const byEnvironment = variable('RCLONE_S3_ENV_AUTH', 'true');
  return match<ObjectStoreCredentials, IEnvVar>(credentials, {
    identity: () => byEnvironment,
    secret: ({ name, accessKeyIdKey, secretAccessKeyKey }) =>
      items<IEnvVar>(
        byEnvironment,
        secretVariable('AWS_ACCESS_KEY_ID', name, accessKeyIdKey),
        secretVariable('AWS_SECRET_ACCESS_KEY', name, secretAccessKeyKey),
      ),
  });
}

function checksum(settings: Ref<Checksum>): Maybe<IEnvVar> {
  return match<Checksum, IEnvVar>(settings, {
    sha256: ({ file, digest }) => items<IEnvVar>(variable('CHECKSUM_FILE', file), variable('CHECKSUM_SHA256', digest)),
    sumsFile: ({ file }) => variable('CHECKSUMS', file),
  });
}
