/** An object store that the chart runs itself. */

import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import type { Count } from '../../../shared/types/scalars.ts';
import type { StoreTls, StoreVolume } from '../store.values.ts';

/** One pod of the Versity S3 Gateway, with objects as files on a volume. */
export interface BuiltinObjectStore extends PodSettings {
  /** The major version of the image. It has to be changed with the tag, so that nobody changes it unawares. */
  majorVersion: Count;
  /**
   * What it calls its region. Clients that sign for another one are refused.
   *
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @patternHint lower-case letters, digits and dashes
   * @maxLength 63
   */
  region: string;
  /** Where the objects are. The file system has to know extended attributes, as ext4 and xfs do. */
  volume: StoreVolume;
  /** Whether it speaks TLS. */
  tls: StoreTls;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
}
