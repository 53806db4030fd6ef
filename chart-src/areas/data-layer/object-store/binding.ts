/** Bindings of buckets: where each is, for all that call it. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import {
  choose,
  type Documents,
  type Expr,
  eq,
  format,
  ifAny,
  type Maybe,
  matchDocuments,
  type Ref,
  resource,
  type Tpl,
} from '../../../../compiler/index.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { storeHost } from '../parts/service.ts';
import { storeLabels } from '../parts.ts';
import type { BuiltinObjectStore } from './builtin.values.ts';
import * as names from './names.ts';
import type { ObjectStore } from './object-store.values.ts';
import { BUCKET } from './parts/binding.ts';
import { bucketBinding } from './parts/names.ts';
import { type BucketAt, bucketName, forEachBucket, OBJECT_STORE_PORT, objectStore } from './parts/store.ts';

/** The address of the built-in store. */
export const builtinEndpoint = ({ tls }: { tls: Ref<BuiltinObjectStore>['tls'] }): Expr<string> =>
  format`${choose(eq(tls.mode, 'secret'), 'https', 'http')}://${storeHost(names.objectStore())}:${OBJECT_STORE_PORT}`;

export const bindings = matchDocuments<ObjectStore>(objectStore, {
  builtin: ({ tls, region }) =>
    forEachBucket((at) => binding(at, { endpoint: builtinEndpoint({ tls }), region, pathStyle: 'true' })),
  external: ({ endpoint, region, pathStyle }) =>
    forEachBucket((at) =>
      binding(at, {
        endpoint: ifAny<string, string>(endpoint, (address) => address),
        region: ifAny<string, string>(region, (name) => name),
        pathStyle: choose(pathStyle, 'true', 'false'),
      }),
    ),
});

interface Address {
  readonly endpoint: Expr<string> | Maybe<string>;
  readonly region: Expr<string> | Maybe<string>;
  readonly pathStyle: Tpl<string>;
}

function binding(at: BucketAt, { endpoint, region, pathStyle }: Address): Documents {
  return resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({
      object: names.bucket(at.name),
      workload: names.objectStore(),
      fullName: bucketBinding(at.name),
      labels: storeLabels(),
    }),
    data: BUCKET.data({ bucket: bucketName(at), endpoint, region, pathStyle }),
  });
}
