/** A bucket of the object store. */
import type { Count } from '../../../shared/types/scalars.ts';

/** When objects of a bucket go by themselves. The built-in store can't do it. 0 leaves it as it is in the store. */
export interface Lifecycle {
  /**
   * How long objects stay.
   *
   * @unit days
   */
  expireDays: Count;
  /**
   * How long old versions of objects stay, in a bucket with versions.
   *
   * @unit days
   */
  noncurrentExpireDays: Count;
  /**
   * How long parts of uploads stay that nobody finished.
   *
   * @unit days
   */
  abortMultipartDays: Count;
}

/** Encryption by a key of AWS' Key Management Service. */
export interface KmsEncryption {
  /**
   * The key, as an ARN or an alias.
   *
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[-A-Za-z0-9:/_]+$
   * @patternHint the ARN or alias of a key
   * @examples ["arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"]
   */
  keyId: string;
}

/** How the store encrypts the objects of a bucket. The built-in store leaves it to the storage class. */
export interface Encryption {
  /** `none` leaves it as it is in the store, `aes256` uses keys of the store, `kms` one of AWS' Key Management Service. */
  mode: 'none' | 'aes256' | 'kms';
  /** Encryption by a key of AWS' Key Management Service. */
  kms?: KmsEncryption;
}

/** Replication to another bucket. */
export interface BucketReplication {
  /**
   * The other bucket, which has versions too.
   *
   * @pattern ^arn:[a-z-]+:s3:::[a-z0-9][-a-z0-9.]{1,61}[a-z0-9]$
   * @patternHint the ARN of a bucket
   * @examples ["arn:aws:s3:::acme-artifacts-frankfurt"]
   */
  destination: string;
  /**
   * The role that the store takes on to write there.
   *
   * @pattern ^arn:[a-z-]+:iam::[0-9]{12}:role/[-A-Za-z0-9+=,.@_/]+$
   * @patternHint the ARN of an IAM role
   * @examples ["arn:aws:iam::123456789012:role/replication"]
   */
  role: string;
}

/** Whether the store copies all objects of a bucket to another one, in another region for example. The built-in store can't do it. */
export interface Replication {
  /** `none` leaves it as it is in the store. */
  mode: 'none' | 'bucket';
  /** Replication to another bucket. */
  bucket?: BucketReplication;
}

/** A bucket of the object store. */
export interface Bucket {
  /** Whether it is part of the release. */
  enabled: boolean;
  /**
   * Its name in the store. `""` is its key.
   *
   * @pattern ^([a-z0-9][-a-z0-9.]{1,61}[a-z0-9])?$
   * @patternHint 3 to 63 lower-case letters, digits, dashes and dots
   */
  bucket: string;
  /** Whether it keeps old versions of objects. Once on, the store can only suspend it; `false` leaves it as it is in the store. */
  versioning: boolean;
  /** When objects go by themselves. */
  lifecycle: Lifecycle;
  /** How the store encrypts objects. */
  encryption: Encryption;
  /** Whether the store copies all objects to another bucket. */
  replication: Replication;
}

/**
 * Buckets by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"artifacts": {}}
 */
export interface Buckets {
  [name: string]: Bucket;
}
