/** `artifact.checksum` of a model: how what was fetched is checked. */

/** The checksum of one file of the artifact. */
export interface Sha256Checksum {
  /**
   * The file, from the artifact's folder.
   *
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.=/]*$
   * @patternHint letters, digits, slashes, dots, dashes, underscores and equals signs
   * @maxLength 1024
   * @examples ["model.safetensors"]
   */
  file: string;
  /**
   * Its SHA-256.
   *
   * @pattern ^[a-f0-9]{64}$
   * @patternHint 64 hexadecimal digits in lower case
   */
  digest: string;
}

/** The checksums of many files, in a file of the artifact itself as `sha256sum` writes it. */
export interface ChecksumFile {
  /**
   * The file of checksums, from the artifact's folder.
   *
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.=/]*$
   * @patternHint letters, digits, slashes, dots, dashes, underscores and equals signs
   * @maxLength 1024
   */
  file: string;
}

/** How what was fetched is checked before the model starts. */
export interface Checksum {
  /** `none` trusts the store. A wrong checksum keeps the pod from starting. */
  mode: 'none' | 'sha256' | 'sumsFile';
  /** The checksum of one file of the artifact. */
  sha256?: Sha256Checksum;
  /** The checksums of many files, in a file of the artifact itself. */
  sumsFile?: ChecksumFile;
}
