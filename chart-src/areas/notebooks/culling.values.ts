/** `notebooks.culling` and `notebooks.limits`: how long notebooks run, and how many. */
import type { Count, PositiveCount, PositiveSeconds, Seconds } from '../../shared/types/scalars.ts';

/** When notebooks that nobody uses are stopped. Their files stay. */
export interface Culling {
  /** Whether idle notebooks are stopped. */
  enabled: boolean;
  /**
   * How long nothing has to happen in a notebook before it is stopped. A kernel that computes is something.
   *
   * @unit seconds
   */
  timeoutSeconds: PositiveSeconds;
  /**
   * How often is looked.
   *
   * @unit seconds
   */
  everySeconds: PositiveSeconds;
  /**
   * How long a notebook may run, used or not. 0: for ever.
   *
   * @unit seconds
   */
  maxAgeSeconds: Seconds;
}

/** How much people may start. CPU, memory and GPUs of each notebook are those of its profile; `compute.quotas` bounds the namespace as a whole. */
export interface Limits {
  /** How many notebooks one person may have beside the first, each with files of its own. */
  namedServersPerUser: Count;
  /** How many notebooks may run at the same time. 0: any number. */
  runningServers: Count;
  /** How many notebooks may be on their way up at the same time. */
  startingServers: PositiveCount;
  /**
   * How long a notebook may take to come up: GPU nodes that are made for it and large images need minutes.
   *
   * @unit seconds
   */
  startSeconds: PositiveSeconds;
}
