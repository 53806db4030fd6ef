/** Autoscaling by KEDA: from and to zero, by queues, schedules and queries. */
import type { TopicName } from '../../shared/references.ts';
import type { Count, ExistingName, PositiveCount, PositiveSeconds, Seconds } from '../../shared/types/scalars.ts';
import type { CronSchedule } from '../../shared/types/schedules.ts';
import type { TimeZone } from '../../shared/types/time-zones.ts';
import type { ScalingBehavior } from './hpa.ts';

/** A query to Prometheus. */
export interface PrometheusTrigger {
  /**
   * The address of Prometheus.
   *
   * @pattern ^https?://[^\s]+$
   * @patternHint an address that begins with http:// or https://
   * @examples ["http://prometheus.monitoring:9090"]
   */
  serverAddress: string;
  /**
   * The query, in PromQL. It gives one number.
   *
   * @minLength 1
   */
  query: string;
  /**
   * The wanted result for each pod.
   *
   * @TJS-type number
   * @minimum 0
   * @maximum 1000000000
   */
  threshold: number;
  /**
   * Above which result the first pod comes.
   *
   * @TJS-type number
   * @minimum 0
   * @maximum 1000000000
   * @default 0
   */
  activationThreshold?: number;
}

/** The use of CPU or memory, as a share of what the pods request. It wakes nobody who sleeps: there are no pods to look at. */
export interface UtilizationTrigger {
  /**
   * The wanted use. Above it there come more pods.
   *
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   * @unit percent of the request
   */
  averageUtilization: number;
}

/** A window of time that repeats: more pods by day, say, and `minReplicas` by night. */
export interface CronTrigger {
  /**
   * The time zone, by its IANA name.
   *
   * @default "Etc/UTC"
   */
  timezone?: TimeZone;
  /**
   * When the window opens.
   *
   * @examples ["0 7 * * 1-5"]
   */
  start: CronSchedule;
  /**
   * When the window closes.
   *
   * @examples ["0 19 * * 1-5"]
   */
  end: CronSchedule;
  /** How many pods there are inside the window. */
  desiredReplicas: Count;
}

/** The lag of a Kafka consumer group. */
export interface KafkaTrigger {
  /**
   * Brokers as host and port, with commas between them.
   *
   * @minLength 1
   * @examples ["kafka-0.kafka:9092,kafka-1.kafka:9092"]
   */
  bootstrapServers: string;
  /**
   * The topic.
   *
   * @pattern ^[-A-Za-z0-9._]+$
   * @patternHint letters, digits, dots, dashes and underscores
   * @maxLength 249
   */
  topic: string;
  /**
   * The consumer group.
   *
   * @minLength 1
   */
  consumerGroup: string;
  /**
   * The wanted lag for each pod, in messages.
   *
   * @default 10
   */
  lagThreshold?: PositiveCount;
}

/** The length of a list in Redis or Valkey. */
export interface RedisTrigger {
  /**
   * Host and port.
   *
   * @pattern ^[^\s:]+:[0-9]{1,5}$
   * @patternHint a host, a colon and a port
   * @examples ["cache.data:6379"]
   */
  address: string;
  /**
   * The list.
   *
   * @minLength 1
   */
  listName: string;
  /**
   * The wanted length for each pod.
   *
   * @default 5
   */
  listLength?: PositiveCount;
}

/**
 * The length of a list in the cache that the workload calls (`calls.cache`), with the address and password of its binding. KEDA speaks TLS to it where
 * the values say that the cache does; what a `shared` one does they don't say.
 */
export interface CacheListTrigger {
  /**
   * The list.
   *
   * @minLength 1
   */
  listName: string;
  /**
   * The wanted length for each pod.
   *
   * @default 5
   */
  listLength?: PositiveCount;
}

/**
 * The lag of a consumer group in a topic that the workload calls (`calls.topics`), with the address of its binding, by TLS where `kafka.security` is `tls`. A
 * login takes `authentication`.
 */
export interface TopicLagTrigger {
  /** The topic. */
  topic: TopicName;
  /**
   * The consumer group.
   *
   * @minLength 1
   */
  consumerGroup: string;
  /**
   * The wanted lag for each pod, in messages.
   *
   * @default 10
   */
  lagThreshold?: PositiveCount;
}

/** A query to the database that the workload calls (`calls.database`), such as how many jobs wait in a table. KEDA trusts whom its own image trusts. */
export interface DatabaseQueryTrigger {
  /**
   * The query, in SQL. It gives one number.
   *
   * @minLength 1
   * @examples ["SELECT count(*) FROM jobs WHERE state = 'waiting'"]
   */
  query: string;
  /** The wanted result for each pod. */
  targetQueryValue: PositiveCount;
}

/**
 * Settings of a trigger, as KEDA's documentation names them. All are text.
 *
 * @propertyNames {"pattern": "^[A-Za-z][A-Za-z0-9]*$", "maxLength": 63, "patternHint": "letters and digits, a letter first"}
 */
export interface TriggerMetadata {
  [name: string]: string;
}

/** Any other of KEDA's scalers. */
export interface CustomTrigger {
  /**
   * The scaler's type.
   *
   * @pattern ^[a-z][-a-z0-9]*$
   * @patternHint lower-case letters, digits and dashes
   * @maxLength 63
   * @examples ["rabbitmq", "postgresql", "aws-sqs-queue"]
   */
  type: string;
  /** Its settings, as KEDA's documentation names them. */
  metadata: TriggerMetadata;
}

/** What KEDA looks at. */
export interface KedaTrigger {
  /**
   * Whether the trigger counts.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them.
   */
  mode:
    | 'cpu'
    | 'memory'
    | 'prometheus'
    | 'cron'
    | 'cacheList'
    | 'topicLag'
    | 'databaseQuery'
    | 'kafka'
    | 'redis'
    | 'custom';
  /** The use of CPU. */
  cpu?: UtilizationTrigger;
  /** The use of memory. */
  memory?: UtilizationTrigger;
  /** A query to Prometheus. */
  prometheus?: PrometheusTrigger;
  /** A window of time that repeats: more pods by day, for example. */
  cron?: CronTrigger;
  /** The length of a list in the cache that the workload calls. */
  cacheList?: CacheListTrigger;
  /** The lag of a consumer group in a topic that the workload calls. */
  topicLag?: TopicLagTrigger;
  /** A query to the database that the workload calls. */
  databaseQuery?: DatabaseQueryTrigger;
  /** The lag of a Kafka consumer group. */
  kafka?: KafkaTrigger;
  /** The length of a list in Redis or Valkey. */
  redis?: RedisTrigger;
  /** Any other of KEDA's scalers. */
  custom?: CustomTrigger;
  /**
   * A TriggerAuthentication of the namespace, with which KEDA logs in. Where one is named it says all of TLS too: `tls: enable`, and with a private CA `ca`, the
   * certificate itself.
   */
  authentication?: ExistingName;
}

/**
 * Triggers by a name of your own.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"backlog": {"mode": "redis", "redis": {"address": "redis.data:6379", "listName": "jobs", "listLength": 20}}}
 */
export interface KedaTriggers {
  [name: string]: KedaTrigger;
}

/** Settings of KEDA's ScaledObject. */
export interface Keda {
  /** The fewest pods. With 0 the workload sleeps until a trigger wakes it. */
  minReplicas: Count;
  /** The most pods. */
  maxReplicas: PositiveCount;
  /** How often triggers are asked. */
  pollingInterval: PositiveSeconds;
  /** How long the last trigger has to be quiet before the workload goes to sleep. */
  cooldownPeriod: Seconds;
  /** What KEDA looks at; the trigger that wants most pods wins. */
  triggers: KedaTriggers;
  /** How the number of pods changes. */
  behavior: ScalingBehavior;
}
