/** `compute.claims`: how pods ask for GPUs. */
import type { ExistingName } from '../../shared/types/scalars.ts';

/** Dynamic Resource Allocation: a pod claims devices by what they are. */
export interface DraClaims {
  /** The DeviceClass of pools that name none. */
  deviceClassName: ExistingName;
}

/** How pods ask for GPUs. */
export interface Claims {
  /**
   * `devicePlugin` counts GPUs as a resource of the node, as every driver supports it. `dra` claims them (`resource.k8s.io/v1`, Kubernetes 1.34 or
   * later) and needs a DRA driver.
   */
  mode: 'devicePlugin' | 'dra';
  /** Dynamic Resource Allocation. */
  dra?: DraClaims;
}
