/** What a workload gets that calls a bucket. */

import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  eq,
  field,
  ifSet,
  isSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  type Ref,
  when,
} from '../../../../compiler/index.ts';
import { callable } from '../../../catalogue/callables/registry.ts';
import { none } from '../../../catalogue/none.ts';
import { contract, type EnvSource, inSecret } from '../../../catalogue/pod/contract.ts';
import { selectorInRelease, toPods, toPorts } from '../../../kit/egress.ts';
import { callsLabel, selectorOf } from '../../../kit/labels.ts';
import { portOf } from '../../../kit/url.ts';
import type { BucketName } from '../../../shared/references.ts';
import { AREA } from '../parts.ts';
import * as names from './names.ts';
import type { ObjectStore, ObjectStoreLogin } from './object-store.values.ts';
import { BUCKET, KEYS } from './parts/binding.ts';
import { objectStoreCa, ROLE } from './parts/certificate.ts';
import { bucketBinding, objectStoreSecret } from './parts/names.ts';
import { objectStore } from './parts/store.ts';
import { objectStoreSecrets } from './secrets.ts';

/** Those of AWS' own clients are read by all that speak S3. */
const ENV = contract({
  env: [
    'S3_BUCKET',
    'AWS_ENDPOINT_URL',
    'AWS_REGION',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'S3_FORCE_PATH_STYLE',
  ],
});

callable({
  key: 'bucket',
  variables: ENV,
  env: ({ bucket }) => ifSet(bucket, variablesOf),
  // The store as a whole lets callers in.
  labels: ({ bucket }) => ifSet(bucket, () => field<string>(callsLabel(objectStoreSecret()), 'true')),
  egress: ({ bucket }) => ifSet(bucket, toStore),
  certificate: { role: ROLE, variable: 'AWS_CA_BUNDLE', source: ({ bucket }) => ifSet(bucket, objectStoreCa) },
  waits: { who: 'every pod', isCalled: ({ bucket }) => isSet(bucket), address: 'AWS_ENDPOINT_URL', port: 'web' },
  secrets: objectStoreSecrets,
  rules: none('a reference says that the bucket is there'),
  trigger: none('KEDA counts no objects'),
});

/** Address of the bucket, and keys unless the cloud knows the pod. */
function variablesOf(name: Ref<BucketName>): Many<IEnvVar> {
  const from = bind('bucketBinding', bucketBinding(nameOf(name)));
  const keys = (id: EnvSource, key: EnvSource): Many<IEnvVar> =>
    items<IEnvVar>(ENV.from('AWS_ACCESS_KEY_ID', id), ENV.from('AWS_SECRET_ACCESS_KEY', key));
  const own = objectStoreSecret();
  return items<IEnvVar>(
    ENV.from('S3_BUCKET', BUCKET.config(from, 'bucket')),
    ENV.from('AWS_ENDPOINT_URL', BUCKET.config(from, 'endpoint')),
    ENV.from('AWS_REGION', BUCKET.config(from, 'region')),
    ENV.from('S3_FORCE_PATH_STYLE', BUCKET.config(from, 'pathStyle')),
    match<ObjectStoreLogin, IEnvVar>(objectStore.credentials, {
      generated: () => keys(KEYS.secret(own, 'AWS_ACCESS_KEY_ID'), KEYS.secret(own, 'AWS_SECRET_ACCESS_KEY')),
      keys: ({ secret, accessKeyIdKey, secretAccessKeyKey }) =>
        keys(inSecret(secret, accessKeyIdKey), inSecret(secret, secretAccessKeyKey)),
    }),
  );
}

/** To Amazon S3, and what gives out the identity of the pod, on the ports of the web. */
function toStore(): Maybe<INetworkPolicyEgressRule> {
  return match<ObjectStore, INetworkPolicyEgressRule>(objectStore, {
    builtin: () => toPods(selectorOf(AREA, names.objectStore().name)),
    external: ({ endpoint }) =>
      when<INetworkPolicyEgressRule>(eq(endpoint, ''), toPorts(443, 80), toPorts(portOf(endpoint))),
    shared: ({ release }) => toPods(selectorInRelease(release, names.objectStore())),
  });
}
