/** Who sets the number of pods. */
import type { Hpa } from './hpa.ts';
import type { Keda } from './keda.ts';

/** Who sets the number of pods. */
export interface Autoscaling {
  /** `none` leaves it to `replicas`; the other two take it over, so that `replicas` is not used. */
  mode: 'none' | 'hpa' | 'keda';
  /** By CPU, memory and metrics of your own; every cluster has it. */
  hpa?: Hpa;
  /** By queues, schedules and queries, also to zero; it needs KEDA. */
  keda?: Keda;
}
