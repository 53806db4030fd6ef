/** How a workload is reached, and whom it calls. */
import type { BucketName, CacheName, DatabaseName, ModelName, PeerName, TopicName } from '../../shared/references.ts';
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

/**
 * What a workload calls. Environment variables with addresses and credentials, network policies and the call graph in the docs come from it.
 */
export interface Calls {
  /** A database of `dataLayer.postgres`: `DATABASE_URL`, and `DB_HOST`, `DB_PORT`, `DB_NAME`, `DB_USERNAME`, `DB_PASSWORD` where the address is not given whole. */
  database?: DatabaseName;
  /** A cache of `dataLayer.caches`, for what may be lost: `REDIS_URL`. */
  cache?: CacheName;
  /** A cache of `dataLayer.caches` for what must not be evicted, such as logins: `SESSION_REDIS_URL`. */
  sessions?: CacheName;
  /** A bucket of `dataLayer.objectStore`: `S3_BUCKET`, `AWS_ENDPOINT_URL`, `AWS_REGION` and, unless the cloud knows the pod, keys. */
  bucket?: BucketName;
  /**
   * Topics of `dataLayer.kafka`: `KAFKA_BOOTSTRAP_SERVERS`, and their names in `KAFKA_TOPICS`, with commas between them.
   *
   * @uniqueItems
   */
  topics: TopicName[];
  /** Whether it calls MLflow, as `tracking` describes it: `MLFLOW_TRACKING_URI` and, where MLflow asks for them, `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`. */
  tracking: boolean;
  /** Whether it sends runs to Weights & Biases: `WANDB_API_KEY`, out of `tracking.wandb`. */
  wandb: boolean;
  /**
   * Parts of `applications`.
   *
   * @uniqueItems
   */
  applications: ('api' | 'web')[];
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
