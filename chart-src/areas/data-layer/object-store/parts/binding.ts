/** The keys of a binding of a bucket, and of the Secret that all buckets share. */
import { binding } from '../../../../catalogue/callables/binding.ts';

/** What callers find of a bucket. The address is not there for Amazon S3, which clients know, nor the region where there is none. */
export const BUCKET = binding({ type: 's3', config: ['bucket', 'pathStyle'], optional: ['endpoint', 'region'] });

/** The Secret with the keys of the store, which all buckets share. */
export const KEYS = binding({ type: 's3', config: [], secret: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] });
