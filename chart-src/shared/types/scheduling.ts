/** On which nodes pods may run. */
import type { Count, LabelValue } from './scalars.ts';

/** A taint of nodes that pods put up with. */
export interface Toleration {
  /**
   * The taint's key.
   *
   * @pattern ^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$
   * @patternHint the name of a taint, with a domain and a slash before it if wanted
   * @maxLength 317
   * @examples ["nvidia.com/gpu"]
   */
  key?: string;
  /** Whether the taint's value has to be equal to `value`, or only its key has to be there. Kubernetes takes Equal if it is left out. */
  operator?: 'Equal' | 'Exists';
  /** The taint's value, for the operator Equal. */
  value?: LabelValue;
  /** The effect that is tolerated. Left out: all of them. */
  effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /**
   * How long a pod stays after a NoExecute taint has come. Left out: for ever.
   *
   * @unit seconds
   */
  tolerationSeconds?: Count;
}
