/** Names by which the object store and its buckets are found. */
import { define, match, type Piece } from '../../../../../compiler/index.ts';
import type { ObjectName } from '../../../../kit/names.ts';
import { sharable } from '../../parts/names.ts';
import { dataLayer } from '../../parts.ts';
import * as names from '../names.ts';
import type { ObjectStore } from '../object-store.values.ts';

const named = (name: ObjectName): Piece<string> => {
  const { own, shared } = sharable(name);
  return match<ObjectStore, string>(dataLayer.objectStore, { shared, builtin: own, external: own, none: own });
};

/** The binding of a bucket, by its key in `dataLayer.objectStore.buckets`. */
export const bucketBinding = define(
  'bucketBinding',
  'The name of the ConfigMap of a bucket.',
  ['bucket'],
  'name',
  (bucket) => named(names.bucket(bucket)),
);

/** The Secret with keys of the object store. */
export const objectStoreSecret = define(
  'objectStoreSecret',
  'The name of the Secret with keys of the object store.',
  [],
  'name',
  () => named(names.objectStore()),
);
