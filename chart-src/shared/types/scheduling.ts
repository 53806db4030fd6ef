/** On which nodes pods may run. */
import type { Count } from './scalars.ts';

/** A taint of nodes that pods put up with. */
export interface Toleration {
  /**
   * The taint's key.
   *
   * @minLength 1
   * @examples ["nvidia.com/gpu"]
   */
  key?: string;
  /** Whether the taint's value has to be equal to `value`, or only its key has to be there. Kubernetes takes Equal if it is left out. */
  operator?: 'Equal' | 'Exists';
  /** The taint's value, for the operator Equal. */
  value?: string;
  /** The effect that is tolerated. Left out: all of them. */
  effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /**
   * How long a pod stays after a NoExecute taint has come. Left out: for ever.
   *
   * @unit seconds
   */
  tolerationSeconds?: Count;
}
