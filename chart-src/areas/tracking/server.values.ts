/** The MLflow server of this release. */
import type { Calls, Monitor, NetworkPolicy, Service } from '../../kit/values/network.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { Workload } from '../../kit/values/workload.ts';
import type { Resources } from '../../shared/types/resources.ts';
import type { Count, PositiveCount, Quantity } from '../../shared/types/scalars.ts';
import type { CronSchedule } from '../../shared/types/schedules.ts';

/** Where the server keeps what it has no database or bucket for. It is made only then, and stays when the release goes. */
export interface TrackingVolume {
  /** Its size. */
  size: Quantity;
  /** Which of `platform.storage` its class is. */
  storage: 'fast' | 'standard';
}

/** Connections of each worker process to the database. All pods together open at most replicas x workers x (size + overflow), twice that with a login. */
export interface TrackingPool {
  /** Connections that stay open. */
  size: PositiveCount;
  /** Connections that come on top under load. */
  overflow: Count;
}

/** Removes for good what users have deleted, with its artifacts. It needs a database. */
export interface TrackingGc {
  /** Whether it is done. Deleted runs are kept otherwise, and can be restored. */
  enabled: boolean;
  /**
   * When it is done.
   *
   * @examples ["30 3 * * *"]
   */
  schedule: CronSchedule;
  /**
   * How long ago something has to have been deleted.
   *
   * @pattern ^[0-9]+(d([0-9]+h)?([0-9]+m)?([0-9]+s)?|h([0-9]+m)?([0-9]+s)?|m([0-9]+s)?|s)$
   * @patternHint numbers with d, h, m or s after them, in this order
   * @examples ["30d", "12h"]
   */
  olderThan: string;
  /** What the container is sure to get, and what it can't go beyond. */
  resources: Resources;
}

/** The Job that brings the tables of the database up to what the image needs. */
export interface TrackingMigration {
  /** What the container is sure to get, and what it can't go beyond. */
  resources: Resources;
}

/**
 * The MLflow server. Runs go into the database that it names under `calls`, artifacts into the bucket; clients send and get them through the server, and
 * need no access to the bucket. Without one of the two it keeps them in a volume of its own, for evaluation: then there is one pod.
 */
export interface TrackingServer extends Workload {
  /** Worker processes of each pod. Each takes about 300Mi of memory. */
  workers: PositiveCount;
  /**
   * Host names under which the server is asked, beside those of its Service: that of a gateway, for example. Any other is refused, so that no web page
   * can reach the server through a browser. `*` stands for any text.
   *
   * @uniqueItems
   * @examples [["mlflow.example.com"]]
   */
  allowedHosts: TrackingHost[];
  /**
   * Web pages of other origins that may call the server from a browser.
   *
   * @uniqueItems
   * @examples [["https://notebooks.example.com"]]
   */
  allowedOrigins: TrackingOrigin[];
  /** Whether the server runs jobs of its own, such as judges of traces. They take memory, and each pod runs all that are periodic. */
  jobExecution: boolean;
  /** More arguments of `mlflow server`. */
  args: string[];
  /** Connections of each worker process to the database. */
  databasePool: TrackingPool;
  /** Where the server keeps what it has no database or bucket for. */
  volume: TrackingVolume;
  /** Removes for good what users have deleted. */
  gc: TrackingGc;
  /** The Job that brings the tables of the database up to what the image needs. It runs when the image or the settings change. */
  migration: TrackingMigration;
  /** The Service in front of the server. */
  service: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount: ServiceAccount;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
  /** How its metrics are read. The image needs `prometheus-flask-exporter`, which those whose tag ends in `-full` have. */
  monitor: Monitor;
  /** Its database and its bucket, and what else it calls. */
  calls: Calls;
}

/**
 * A host name, with a port if the server is asked on another than 80 and 443.
 *
 * @pattern ^[A-Za-z0-9*]([-A-Za-z0-9.*]*[A-Za-z0-9*])?(:([0-9]{1,5}|\*))?$
 * @patternHint a host name, with a port after a colon if wanted
 * @maxLength 255
 */
export type TrackingHost = string;

/**
 * An origin: the address of a web page without its path.
 *
 * @pattern ^https?://[^\s/,]+$
 * @patternHint http:// or https://, and a host name
 * @maxLength 255
 */
export type TrackingOrigin = string;
