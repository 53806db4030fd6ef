/** `artifact` of a model: where its weights and configuration come from. */
import type { TrustedCa } from '../../kit/values/trusted-ca.ts';
import type { DataKey, ExistingName, MountPath } from '../../shared/types/scalars.ts';
import type { Checksum } from './checksum.values.ts';

/** An access key in a Secret. */
export interface ObjectStoreSecret {
  /** The Secret's name. */
  name: ExistingName;
  /** The key of the access key's id. */
  accessKeyIdKey: DataKey;
  /** The key of the access key itself. */
  secretAccessKeyKey: DataKey;
}

/** How the pod logs in to the object store. */
export interface ObjectStoreCredentials {
  /** `identity` takes what the cloud gives to the pod's ServiceAccount (`platform.identity`), so that there is no key to lose. `none` is for public buckets. */
  mode: 'identity' | 'secret' | 'none';
  /** An access key in a Secret. */
  secret?: ObjectStoreSecret;
}

/** A folder of a bucket in Amazon S3 or any store that speaks its protocol. */
export interface S3Artifact {
  /**
   * The bucket.
   *
   * @pattern ^[a-z0-9][-a-z0-9.]{1,61}[a-z0-9]$
   * @patternHint 3 to 63 lower-case letters, digits, dots and dashes
   */
  bucket: string;
  /** The folder of the artifact inside the bucket. */
  path: ObjectPath;
  /**
   * The store's address, where it isn't Amazon's.
   *
   * @pattern ^(https?://[^\s]+)?$
   * @patternHint an address that begins with http:// or https://, or nothing
   * @examples ["https://s3.example.com:9000"]
   */
  endpoint: string;
  /**
   * The bucket's region. `""` leaves it to the pod's environment.
   *
   * @pattern ^[a-z0-9-]*$
   * @patternHint lower-case letters, digits and dashes
   * @maxLength 63
   * @examples ["eu-west-1"]
   */
  region: string;
  /** Who signed the store's certificate. KServe, which fetches artifacts by itself, has a setting of its own for that. */
  ca: TrustedCa;
  /** How the pod logs in. */
  credentials: ObjectStoreCredentials;
}

/** A folder of a bucket in Google Cloud Storage. The pod logs in by its ServiceAccount. */
export interface GcsArtifact {
  /**
   * The bucket.
   *
   * @pattern ^[a-z0-9][-a-z0-9._]{1,220}[a-z0-9]$
   * @patternHint lower-case letters, digits, dots, dashes and underscores
   */
  bucket: string;
  /** The folder of the artifact inside the bucket. */
  path: ObjectPath;
}

/** A folder of a container in Azure Blob Storage. The pod logs in by its ServiceAccount. */
export interface AzureBlobArtifact {
  /**
   * The storage account.
   *
   * @pattern ^[a-z0-9]{3,24}$
   * @patternHint 3 to 24 lower-case letters and digits
   */
  account: string;
  /**
   * The container inside the account.
   *
   * @pattern ^[a-z0-9][-a-z0-9]{1,61}[a-z0-9]$
   * @patternHint 3 to 63 lower-case letters, digits and dashes
   */
  container: string;
  /** The folder of the artifact inside the container. */
  path: ObjectPath;
}

/**
 * The folder of an artifact in its store, without a slash in front.
 *
 * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.=/]*$
 * @patternHint letters, digits, slashes, dots, dashes, underscores and equals signs
 * @maxLength 1024
 * @examples ["fraud/2026-11-02"]
 */
export type ObjectPath = string;

/** One file from a web server. */
export interface HttpArtifact {
  /**
   * The file's address.
   *
   * @pattern ^https?://[^\s]+$
   * @patternHint an address that begins with http:// or https://
   * @examples ["https://models.example.com/demo/model.onnx"]
   */
  url: string;
}

/** A volume that has the artifact already. It is mounted read-only. */
export interface VolumeArtifact {
  /** The PersistentVolumeClaim, in the release's namespace. With several pods it has to allow ReadOnlyMany or ReadWriteMany. */
  claimName: ExistingName;
  /**
   * The folder of the artifact inside the volume; `""` is all of it.
   *
   * @pattern ^([^/\s][^\s]*)?$
   * @patternHint a path without a slash in front, or nothing
   * @maxLength 1024
   */
  subPath: string;
}

/** Where a model's artifact comes from. */
export interface Artifact {
  /** `none` is for images that have their model inside, and for servers that fetch it by themselves. */
  mode: 'none' | 's3' | 'gcs' | 'azureBlob' | 'http' | 'volume';
  /** A folder of a bucket in Amazon S3 or any store that speaks its protocol. */
  s3?: S3Artifact;
  /** A folder of a bucket in Google Cloud Storage. */
  gcs?: GcsArtifact;
  /** A folder of a container in Azure Blob Storage. */
  azureBlob?: AzureBlobArtifact;
  /** One file from a web server. */
  http?: HttpArtifact;
  /** A volume that has the artifact already. */
  volume?: VolumeArtifact;
  /** Where the container finds the artifact. It is given to it as `MODEL_PATH`. */
  mountPath: MountPath;
  /** How what was fetched is checked before the model starts. */
  checksum: Checksum;
}
