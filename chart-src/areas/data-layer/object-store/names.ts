/** Names of the objects of `dataLayer.objectStore`. */
import { nameForm } from '../../../kit/names.ts';
import { AREA as area } from '../parts.ts';

/** The object store. */
export const objectStore = nameForm({ area, kind: 'object-store' });

/** The binding of a bucket. */
export const bucket = nameForm({ area, kind: 'bucket', keys: ['dataLayer.objectStore.buckets'] });

/** The Job that makes buckets. */
export const buckets = nameForm({ area, kind: 'buckets', hashed: true });
