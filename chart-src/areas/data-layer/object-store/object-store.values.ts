/** The object store: S3 or what speaks like it. */
import type { SharedTlsStore } from '../../../kit/values/shared-store.ts';
import type { TrustedCa } from '../../../kit/values/trusted-ca.ts';
import type { DataKey, ExistingName } from '../../../shared/types/scalars.ts';
import type { Bucket, Buckets } from './bucket.values.ts';
import type { BuiltinObjectStore } from './builtin.values.ts';

/** A store that runs elsewhere: in the cloud, or installed by somebody else. */
export interface ExternalObjectStore {
  /**
   * Its address. `""` is Amazon S3.
   *
   * @pattern ^(https?://[^\s/?#@]+)?$
   * @patternHint an address that begins with http:// or https:// and has no login, path or query, or nothing
   */
  endpoint: string;
  /**
   * Its region.
   *
   * @maxLength 63
   * @examples ["eu-west-1"]
   */
  region: string;
  /** Whether the bucket stands in the path of addresses, as MinIO, Ceph and others want it, and not in the name of the host. */
  pathStyle: boolean;
  /**
   * Who signed its certificate; `AWS_CA_BUNDLE` names the file. AWS' clients trust nobody else then: what they ask beside the store has to be signed by one of
   * the file, too.
   */
  ca: TrustedCa;
  /** Whether a Job makes the buckets and sets what stands under them. It logs in by keys. `false` leaves them to whoever made the store. */
  provision: boolean;
}

/** Keys in a Secret that exists already. */
export interface ObjectStoreKeys {
  /** The Secret's name. */
  secret: ExistingName;
  /** The key of the access key id. */
  accessKeyIdKey: DataKey;
  /** The key of the secret access key. */
  secretAccessKeyKey: DataKey;
}

/** How pods prove to the store who they are. */
export interface ObjectStoreLogin {
  /** `identity` is the pod's own (`platform.identity`), `keys` are in a Secret of yours, `generated` are made once by a Job in the cluster. */
  mode: 'identity' | 'keys' | 'generated';
  /** Keys in a Secret that exists already. */
  keys?: ObjectStoreKeys;
}

/** The object store. */
export interface ObjectStore {
  /** Who runs it. `builtin` is one pod of the chart's own. */
  mode: 'none' | 'builtin' | 'external' | 'shared';
  /** One pod of the chart's own. */
  builtin?: BuiltinObjectStore;
  /** A store that runs elsewhere. */
  external?: ExternalObjectStore;
  /** A store that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** How pods prove to the store who they are. */
  credentials: ObjectStoreLogin;
  /** What every bucket starts from. */
  bucketDefaults: Bucket;
  /**
   * Buckets by name.
   *
   * @entryDefaults bucketDefaults
   */
  buckets: Buckets;
}
