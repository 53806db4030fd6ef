/** CPU, memory and disk of a container. */
import type { Quantity } from './scalars.ts';

/** Amounts of CPU, memory and local disk. */
export interface ResourceAmounts {
  /** CPU, in cores: `500m` is half of one. */
  cpu: Quantity;
  /** Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte. */
  memory: Quantity;
  /** Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted. */
  ephemeralStorage?: Quantity;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourceLimits {
  /** CPU, in cores. Above it the container is slowed down. */
  cpu: Quantity;
  /** Memory. Above it the container is killed. */
  memory: Quantity;
  /** Local disk. Above it the pod is evicted. Left out: no bound. */
  ephemeralStorage?: Quantity;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface Resources {
  /** What the scheduler sets aside for the container. */
  requests: ResourceAmounts;
  /** What the container can't go beyond. */
  limits: ResourceLimits;
}
