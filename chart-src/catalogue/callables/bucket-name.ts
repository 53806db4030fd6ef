/** What a bucket is called in its store, for those that are told of another one than the bucket that they call. */
import type { Expr } from '../../../compiler/index.ts';
import type { BucketName } from '../../shared/references.ts';
import type { EnvSource } from '../pod/contract.ts';
import { provided } from '../provided.ts';

/** Where the name stands that a bucket has in its store. */
export const bucketName = provided<(bucket: Expr<BucketName | ''>) => EnvSource>('where the name of a bucket stands');
