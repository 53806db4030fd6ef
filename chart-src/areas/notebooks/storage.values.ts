/** `notebooks.homes`: where people's files are. */
import type { MountPath, Quantity } from '../../shared/types/scalars.ts';

/** Files that go with the pod. */
export interface EphemeralHomes {
  /** How much the files of one person may take on the node. Beyond it the pod is evicted. */
  sizeLimit: Quantity;
}

/** A volume for each person, which the hub makes at the first start. */
export interface VolumeHomes {
  /** The size of each volume. Volumes that exist already keep theirs. */
  size: Quantity;
  /** Which of `platform.storage` the volumes are made of. */
  storage: 'fast' | 'standard' | 'shared';
  /** `ReadWriteOnce` holds a volume to one node at a time. */
  accessMode: 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany';
  /** Whether a person's volume is deleted when the person is deleted from the hub. It always stays when the release is uninstalled. */
  deleteWithUser: boolean;
}

/** Where people's files are. */
export interface Homes {
  /** On a volume of each person's own, or on the node, for as long as the pod lives. */
  mode: 'ephemeral' | 'volume';
  /** Files that go with the pod. */
  ephemeral?: EphemeralHomes;
  /** A volume for each person. */
  volume?: VolumeHomes;
  /** Where containers find the files: the home of the image's user. It is `HOME` too. */
  mountPath: MountPath;
}
