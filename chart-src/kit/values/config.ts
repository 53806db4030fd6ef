/** Configuration files of a workload. */
import type { MountPath } from '../../shared/types/scalars.ts';

/**
 * Files by name, each with its text.
 *
 * @propertyNames {"pattern": "^[-_A-Za-z0-9][-._A-Za-z0-9]*$", "maxLength": 253, "patternHint": "letters, digits, dashes, dots and underscores, no dot first"}
 * @example {"application.yml": "cache:\n  size: 100\n"}
 */
export interface ConfigFiles {
  [file: string]: string;
}

/** Configuration files. A change of them replaces the pods; nothing else of the release does so for their sake. */
export interface Config {
  /** The folder that the container finds them in. */
  mountPath: MountPath;
  /** The files. Nothing secret belongs here. */
  files: ConfigFiles;
}
