/** What is told of the volume of a workload. */
import type { Documents, Expr } from '../../../compiler/index.ts';
import type { AccessMode, VolumeSettings } from '../../kit/volume-claim.ts';

/** A volume of its own. */
export interface StorageParts {
  readonly volume: VolumeSettings;
  /** How pods may mount it. @default 'ReadWriteOnce' */
  readonly accessMode?: Expr<AccessMode>;
  /** Whether it stays when the release goes. @default it does: what is on it can't be made again */
  readonly keep?: Expr<boolean>;
}

/** Makes the claim, where the values ask for the volume. */
export type Storage = (claim: (parts: StorageParts) => Documents) => Documents;
