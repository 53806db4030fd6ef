/** `checkpoint` of a job: what becomes of its work when its pod has to go. */
import type { BucketName } from '../../shared/references.ts';

/** Checkpoints in a bucket. */
export interface BucketCheckpoint {
  /** The bucket. Left out: that of `calls.bucket`, which has to be there too: it gives the address and the keys of the store. */
  bucket?: BucketName;
  /**
   * The folder inside the bucket. `""` is `checkpoints` and the job's name. Each run has a folder of its own below it.
   *
   * @pattern ^([A-Za-z0-9_][-A-Za-z0-9_.=/]*)?$
   * @patternHint letters, digits, slashes, dots, dashes, underscores and equals signs, or nothing
   * @maxLength 512
   */
  prefix: string;
}

/** What becomes of a job's work when its pod has to go: its node is drained, or was a spot node. */
export interface Checkpoint {
  /** `none` has not been thought about, and is refused on spot nodes. `restart` begins anew. `bucket` goes on from the last checkpoint. */
  mode: 'none' | 'restart' | 'bucket';
  /** Checkpoints in a bucket: `CHECKPOINT_URI` names the folder, the same for all pods of a run. */
  bucket?: BucketCheckpoint;
}
