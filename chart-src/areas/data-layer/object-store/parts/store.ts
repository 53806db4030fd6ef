/** The object store and its buckets, as the templates of this folder see them. */

import {
  choose,
  type Documents,
  type Expr,
  forEach,
  type ItemTpl,
  impossible,
  type Maybe,
  match,
  matchDocuments,
  ne,
  type Operand,
  type Ref,
  when,
  withDefaults,
} from '../../../../../compiler/index.ts';
import { type ForBuiltin, storeOf } from '../../parts/store.ts';
import { dataLayer } from '../../parts.ts';
import type { Bucket } from '../bucket.values.ts';
import type { BuiltinObjectStore } from '../builtin.values.ts';
import * as names from '../names.ts';
import type { ObjectStore, ObjectStoreLogin } from '../object-store.values.ts';
import { objectStoreSecret } from './names.ts';

export const { objectStore } = dataLayer;

/** The port of the built-in store. */
export const OBJECT_STORE_PORT = 7070;

/** Documents for the store that the chart runs itself. */
export const builtinStore: ForBuiltin<BuiltinObjectStore> = (body) =>
  matchDocuments<ObjectStore>(objectStore, {
    builtin: (builtin) => body({ builtin, subject: storeOf(names.objectStore(), builtin) }),
  });

/** A bucket in a template. */
export interface BucketAt {
  readonly bucket: Ref<Bucket>;
  readonly name: Expr<string>;
}

/** Documents for each bucket that is switched on. */
export function forEachBucket(body: (at: BucketAt) => Documents | readonly Documents[]): Documents {
  return forEach(withDefaults(objectStore.buckets, objectStore.bucketDefaults), 'bucket', (bucket, name) =>
    when(bucket.enabled, () => body({ bucket, name })),
  );
}

/** What a bucket is called in the store. */
export const bucketName = ({ bucket, name }: BucketAt): Expr<string> =>
  choose(ne(bucket.bucket, ''), bucket.bucket, name);

/** Where the keys of the store are. */
export interface KeyPlace {
  readonly secret: Operand<string>;
  readonly accessKeyId: Operand<string>;
  readonly secretAccessKey: Operand<string>;
}

/** What is made of the keys of a store that has some: what makes buckets, or is the store, proves by nothing else who it is. */
export function withKeys<R>(make: (place: KeyPlace) => ItemTpl<R>): Maybe<R> {
  return match<ObjectStoreLogin, R>(objectStore.credentials, {
    generated: () =>
      make({ secret: objectStoreSecret(), accessKeyId: 'AWS_ACCESS_KEY_ID', secretAccessKey: 'AWS_SECRET_ACCESS_KEY' }),
    keys: ({ secret, accessKeyIdKey, secretAccessKeyKey }) =>
      make({ secret, accessKeyId: accessKeyIdKey, secretAccessKey: secretAccessKeyKey }),
    identity: impossible,
  });
}
