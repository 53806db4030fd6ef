/** Under which user a container runs. */
import type { Count } from '../../shared/types/scalars.ts';

/**
 * What may be chosen inside the Pod Security Standard `restricted`. The rest is fixed: no root, no privilege escalation, no capabilities, the runtime's
 * default seccomp profile.
 */
export interface SecurityContext {
  /** The user id. Not used on OpenShift, which gives each namespace a range of its own. */
  runAsUser: UserId;
  /** The group id. Not used on OpenShift. */
  runAsGroup: UserId;
  /** The group that owns mounted volumes. Not used on OpenShift. */
  fsGroup: UserId;
  /** Whether the container's own file system can't be written to. `/tmp` can be, always. */
  readOnlyRootFilesystem: boolean;
}

/**
 * The id of a user or group, but not of root.
 *
 * @TJS-type integer
 * @minimum 1
 * @maximum 2147483647
 */
export type UserId = Count;
