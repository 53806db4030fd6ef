/** `artifactCache` of a model: where a fetched artifact is kept. */
import type { Quantity } from '../../shared/types/scalars.ts';

/** A cache on the node: each pod fetches its artifact when it starts. */
export interface EphemeralCache {
  /** The most that it may hold; it counts as local disk of the pod. */
  sizeLimit: Quantity;
}

/** A cache on a volume that all pods of the model share and that outlives them: the next pod finds the artifact there. */
export interface VolumeCache {
  /** The volume's size. It holds the artifacts of all versions. */
  size: Quantity;
  /** Which of `platform.storage` it comes from. */
  storage: 'fast' | 'standard' | 'shared';
  /** ReadWriteOnce keeps all pods of the model on one node. */
  accessMode: 'ReadWriteOnce' | 'ReadWriteMany';
  /** Whether the volume stays when the release is uninstalled. */
  keep: boolean;
}

/** Where a fetched artifact is kept. */
export interface ArtifactCache {
  /** On the node, for as long as the pod lives, or on a volume that stays warm. */
  mode: 'ephemeral' | 'volume';
  /** A cache on the node. */
  ephemeral?: EphemeralCache;
  /** A cache on a volume. */
  volume?: VolumeCache;
}
