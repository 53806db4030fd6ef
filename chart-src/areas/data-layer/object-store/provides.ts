/** What other areas ask of buckets. */
import { nameOf } from '../../../../compiler/index.ts';
import { bucketName } from '../../../catalogue/callables/bucket-name.ts';
import { BUCKET } from './parts/binding.ts';
import { bucketBinding } from './parts/names.ts';

bucketName.provide((bucket) => BUCKET.config(bucketBinding(nameOf(bucket)), 'bucket'));
