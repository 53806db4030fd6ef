/** What a workload gets that calls a bucket. */

import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  eq,
  field,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  type Operand,
  type Ref,
  values,
  when,
} from '../../../compiler/index.ts';
import { selectorInRelease, toPods, toPorts } from '../../kit/egress.ts';
import { callsLabel, type StringMap, selectorOf } from '../../kit/labels.ts';
import { portOf } from '../../kit/url.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
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
  'S3_FORCE_PATH_STYLE',
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
      bindingVariable('S3_FORCE_PATH_STYLE', binding, 'pathStyle'),
      match<PlatformValues['dataLayer']['objectStore']['credentials'], IEnvVar>(dataLayer.objectStore.credentials, {
        generated: () => keys(objectStoreSecret(), 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'),
        keys: ({ secret, accessKeyIdKey, secretAccessKeyKey }) => keys(secret, accessKeyIdKey, secretAccessKeyKey),
      }),
    );
  });
}

/** The label of those that call a bucket: the store as a whole lets them in. */
export function bucketLabels(calls: Pick<Ref<Calls>, 'bucket'>): Maybe<StringMap> {
  return ifSet(calls.bucket, () => field<string>(callsLabel(objectStoreSecret()), 'true'));
}

/** How those that call a bucket get out to the store: to Amazon S3, and what gives out the identity of the pod, on the ports of the web. */
export function toBucket(calls: Pick<Ref<Calls>, 'bucket'>): Maybe<INetworkPolicyEgressRule> {
  return ifSet(calls.bucket, () =>
    match<PlatformValues['dataLayer']['objectStore'], INetworkPolicyEgressRule>(dataLayer.objectStore, {
      builtin: () => toPods(selectorOf('dataLayer', 'object-store')),
      external: ({ endpoint }) =>
        when<INetworkPolicyEgressRule>(eq(endpoint, ''), toPorts(443, 80), toPorts(portOf(endpoint))),
      shared: ({ release }) => toPods(selectorInRelease(release, 'dataLayer', 'object-store')),
    }),
  );
}
