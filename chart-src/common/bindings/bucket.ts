/** What a workload gets that calls a bucket. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  type Operand,
  type Ref,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Calls } from '../values/network.ts';
import { bucketBinding, objectStoreSecret } from './names.ts';
import { bindingVariable, optionalVariable, secretVariable } from './variables.ts';

const { dataLayer } = values<PlatformValues>();

/** Variables that a called bucket sets; those of AWS' own clients are read by all that speak S3. */
export const BUCKET_ENV = [
  'S3_BUCKET',
  'AWS_ENDPOINT_URL',
  'AWS_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
] as const;

/** Address of the bucket, and keys unless the cloud knows the pod. */
export function bucketEnv(calls: Pick<Ref<Calls>, 'bucket'>): Maybe<IEnvVar> {
  return ifSet(calls.bucket, (name) => {
    const binding = bind('bucketBinding', bucketBinding(nameOf(name)));
    const keys = (secret: Operand<string>, id: Operand<string>, key: Operand<string>): Many<IEnvVar> =>
      items<IEnvVar>(
        secretVariable('AWS_ACCESS_KEY_ID', secret, id),
        secretVariable('AWS_SECRET_ACCESS_KEY', secret, key),
      );
    return items<IEnvVar>(
      bindingVariable('S3_BUCKET', binding, 'bucket'),
      optionalVariable('AWS_ENDPOINT_URL', binding, 'endpoint'),
      optionalVariable('AWS_REGION', binding, 'region'),
      match<PlatformValues['dataLayer']['objectStore']['credentials'], IEnvVar>(dataLayer.objectStore.credentials, {
        generated: () => keys(objectStoreSecret(), 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'),
        keys: ({ secret, accessKeyIdKey, secretAccessKeyKey }) => keys(secret, accessKeyIdKey, secretAccessKeyKey),
      }),
    );
  });
}
