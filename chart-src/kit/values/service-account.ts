/** The ServiceAccount that pods run as. */
import type { Annotations } from '../../shared/types/maps.ts';
import type { ExistingName } from '../../shared/types/scalars.ts';

/** A ServiceAccount of the workload's own. */
export interface CreateServiceAccount {
  /** Annotations, which come after those of `platform.identity`: a cloud role of the workload's own, for example. */
  annotations: Annotations;
}

/** A ServiceAccount that exists already. */
export interface UseServiceAccount {
  /** Its name. */
  name: ExistingName;
}

/** The ServiceAccount that pods run as. */
export interface ServiceAccount {
  /** Whether the chart makes one for the workload, or takes one that exists. */
  mode: 'create' | 'use';
  /** A ServiceAccount of the workload's own. */
  create?: CreateServiceAccount;
  /** A ServiceAccount that exists already. */
  use?: UseServiceAccount;
  /** Whether pods get a token for the Kubernetes API. Models have no use for one. */
  automountToken: boolean;
}
