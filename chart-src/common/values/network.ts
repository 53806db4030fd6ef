/** How a workload is reached, and whom it calls. */
import type { ModelName, PeerName } from '../../shared/references.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Annotations } from '../../shared/types/maps.ts';
import type { Duration, HttpPath, Port } from '../../shared/types/scalars.ts';

/** The Service in front of a workload. */
export interface Service {
  /** How far the Service reaches. Public names are better served by a gateway than by a load balancer of each workload's own. */
  type: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  /** The port of the Service. */
  port: Port;
  /** The port that the container listens on. It is given to it as `PORT`. */
  targetPort: Port;
  /** Annotations of the Service, for load balancers for example. */
  annotations: Annotations;
}

/** What a workload calls. Network policies and the call graph in the docs come from it. */
export interface Calls {
  /**
   * Models of this release.
   *
   * @uniqueItems
   */
  models: ModelName[];
  /**
   * Workloads of other releases of this chart.
   *
   * @uniqueItems
   */
  peers: PeerName[];
}

/** Who may reach a workload. Those that name it under `calls` always may. */
export interface NetworkPolicy {
  /** Whether all others are kept out. It takes a network plugin that enforces policies. */
  enabled: boolean;
  /** More that are let in, as peers of a NetworkPolicy. */
  allowFrom: FreeForm[];
}

/** How metrics are read off a workload. `platform.telemetry.metrics` says whether they are at all. */
export interface Monitor {
  /** Whether the workload offers metrics. */
  enabled: boolean;
  /** The path of the metrics on the container's port. */
  path: HttpPath;
  /** How often they are read. Left out: `platform.telemetry.metrics.operator.interval`. */
  interval?: Duration;
}
