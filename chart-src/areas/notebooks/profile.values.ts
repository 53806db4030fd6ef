/** `notebooks.profiles`: what people choose from when they start a notebook. */
import type { Calls } from '../../kit/values/network.ts';
import type { PodSettings } from '../../kit/values/workload.ts';
import type { GpuPoolName } from '../../shared/references.ts';
import type { Count, ExistingName, PositiveCount } from '../../shared/types/scalars.ts';

/** An image, a size and a GPU pool that a notebook can be started with. A change holds for the next start; running notebooks stay as they are. */
export interface Profile extends PodSettings {
  /** Whether it can be chosen. */
  enabled: boolean;
  /**
   * Its name on the page where it is chosen. `""` takes its key.
   *
   * @maxLength 100
   */
  displayName: string;
  /**
   * A sentence below the name.
   *
   * @maxLength 500
   */
  description: string;
  /**
   * The groups whose members may choose it; the provider of logins says who is in which. Empty: everybody.
   *
   * @uniqueItems
   */
  allowedGroups: GroupName[];
  /** The GPU pool that the notebook runs on. Left out: nodes without GPUs. */
  pool?: GpuPoolName;
  /** How many GPUs of the pool the notebook gets. Left out: the pool's `gpusPerPod`. */
  gpus?: PositiveCount;
  /** What is run in the container, after the image's own entrypoint. */
  args: string[];
  /** What the notebook calls: it gets the address, and may reach it. Databases and caches can't be called from notebooks. */
  calls: Calls;
  /** A ServiceAccount that exists already, for a cloud identity. Left out: the namespace's default. No pod gets a token for the Kubernetes API. */
  serviceAccountName?: ExistingName;
  /** How many pods of this size keep room for the next people. */
  placeholders: Count;
}

/**
 * The name of a group of people.
 *
 * @minLength 1
 * @maxLength 255
 */
export type GroupName = string;

/**
 * Profiles by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"small": {"displayName": "Small", "description": "1 CPU, 2 GB"}}
 */
export interface Profiles {
  [name: string]: Profile;
}
