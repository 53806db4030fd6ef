/** A PostgreSQL server that the chart runs itself. */
import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import type { PositiveCount } from '../../../shared/types/scalars.ts';
import type { StoreTls, StoreVolume } from '../store.values.ts';

/** One pod of PostgreSQL, with a volume of its own. It is down while its node is; `cloudNativePg` isn't. */
export interface BuiltinPostgres extends PodSettings {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: no version reads the data of another, which
   * have to be dumped and restored, or brought over by `pg_upgrade`.
   */
  majorVersion: PositiveCount;
  /** Where the data is. */
  volume: StoreVolume;
  /** Whether it speaks TLS. With a certificate it refuses everything else. */
  tls: StoreTls;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
}
