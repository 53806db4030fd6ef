/** The types of values, for `defineValues`. Generated from the types in chart-src; what is legal and what is default stands in each comment. */

/**
 * Values of the chart, checked by the compiler: a key that does not exist, a word that is not legal, and a name that no entry
 * has are errors. Returns what it is given.
 *
 * Names are read off the keys of the maps, so write the maps in place, or declare them with `satisfies`.
 */
export function defineValues<const PriorityKey extends string = never, const QueueKey extends string = never, const CacheKey extends string = never, const TopicKey extends string = never, const BucketKey extends string = never, const DatabaseKey extends string = never, const GpuPoolKey extends string = never, const ProfileKey extends string = never, const ContactKey extends string = never, const PeerKey extends string = never, const TheModels = {}, const TrainingJobKey extends string = never>(
  values: PlatformValues<PriorityKey, QueueKey, CacheKey, TopicKey, BucketKey, DatabaseKey, GpuPoolKey, ProfileKey, ContactKey, PeerKey, TheModels, TrainingJobKey>,
): PlatformValues<PriorityKey, QueueKey, CacheKey, TopicKey, BucketKey, DatabaseKey, GpuPoolKey, ProfileKey, ContactKey, PeerKey, TheModels, TrainingJobKey> {
  return values;
}

/**
 * Values to lay over others: nothing has to be there, and references may name what the base has.
 *
 * @example export default defineOverlay<typeof base>()({ serving: { models: { fraud: { replicas: 5 } } } });
 */
export function defineOverlay<Base>(): <const PriorityKey extends string = never, const QueueKey extends string = never, const CacheKey extends string = never, const TopicKey extends string = never, const BucketKey extends string = never, const DatabaseKey extends string = never, const GpuPoolKey extends string = never, const ProfileKey extends string = never, const ContactKey extends string = never, const PeerKey extends string = never, const TheModels = {}, const TrainingJobKey extends string = never>(
  overlay: PlatformValuesOverlay<PriorityKey, QueueKey, CacheKey, TopicKey, BucketKey, DatabaseKey, GpuPoolKey, ProfileKey, ContactKey, PeerKey, TheModels, TrainingJobKey, Base>,
) => PlatformValuesOverlay<PriorityKey, QueueKey, CacheKey, TopicKey, BucketKey, DatabaseKey, GpuPoolKey, ProfileKey, ContactKey, PeerKey, TheModels, TrainingJobKey, Base> {
  return (overlay) => overlay;
}

/** The names of a map are known only as `string`, so that no reference to them can be checked. */
export type NamesUnknown =
  'The compiler knows these names only as string: write the map in place, or declare it with satisfies instead of a type';

/** The names of the map at a path of values; none if they are known only as `string`. */
export type KeysAt<Values, Path extends readonly PropertyKey[]> = Path extends readonly [
  infer Key,
  ...infer Rest extends readonly PropertyKey[],
]
  ? Key extends keyof NonNullable<Values>
    ? KeysAt<NonNullable<Values>[Key], Rest>
    : never
  : string extends keyof NonNullable<Values>
    ? never
    : keyof NonNullable<Values> & string;

/** Any JSON but null, which Helm would take for "delete the key". */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A Kubernetes object, or a part of one, passed on as it is. */
export interface FreeForm {
  readonly [key: string]: Json;
}

/** An ML platform: what it runs on, and the areas that it is made of. */
export interface PlatformValues<PriorityKey extends string, QueueKey extends string, CacheKey extends string, TopicKey extends string, BucketKey extends string, DatabaseKey extends string, GpuPoolKey extends string, ProfileKey extends string, ContactKey extends string, PeerKey extends string, TheModels, TrainingJobKey extends string> {
  /** What a chart that this one is a part of shares with all its parts. It is not read here. */
  global?: FreeForm;
  /** The switch by which a chart that this one is a part of turns it off. It is not read here. */
  enabled?: boolean;
  /** What all areas share about the place that the chart is installed in. */
  platform?: Platform<ContactKey, PeerKey>;
  /**
   * The GPU nodes of the cluster, described once; workloads name a pool.
   *
   * @default {}
   * @example {"a100":{"nodeSelector":{"node.example.com/pool":"a100"},"tolerations":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]}}
   */
  gpuPools?: { [Name in GpuPoolKey]: string extends Name ? NamesUnknown : GpuPool<NoInfer<PriorityKey>> };
  /** Who may use how much of the cluster, and who goes first. */
  compute?: Compute<PriorityKey, QueueKey, NoInfer<PriorityKey>, NoInfer<GpuPoolKey>>;
  /** Where the platform keeps its data: databases, caches, buckets and topics. */
  dataLayer?: DataLayer<CacheKey, TopicKey, BucketKey, DatabaseKey, NoInfer<PriorityKey>>;
  /** The API, the web interface and workers. */
  applications?: Applications<NoInfer<PriorityKey>, NoInfer<CacheKey>, NoInfer<TopicKey>, NoInfer<BucketKey>, NoInfer<DatabaseKey>, NoInfer<PeerKey>, NoInfer<keyof TheModels & string>>;
  /** Models and their versions. */
  serving?: Serving<TheModels, NoInfer<PriorityKey>, NoInfer<CacheKey>, NoInfer<TopicKey>, NoInfer<BucketKey>, NoInfer<DatabaseKey>, NoInfer<GpuPoolKey>, NoInfer<ContactKey>, NoInfer<PeerKey>, NoInfer<keyof TheModels & string>>;
  /** MLflow: runs, and the registry of models. */
  tracking?: Tracking<NoInfer<PriorityKey>, NoInfer<CacheKey>, NoInfer<TopicKey>, NoInfer<BucketKey>, NoInfer<DatabaseKey>, NoInfer<PeerKey>, NoInfer<keyof TheModels & string>>;
  /** JupyterHub: notebooks on CPUs and GPU pools. */
  notebooks?: Notebooks<ProfileKey, NoInfer<PriorityKey>, NoInfer<CacheKey>, NoInfer<TopicKey>, NoInfer<BucketKey>, NoInfer<DatabaseKey>, NoInfer<GpuPoolKey>, NoInfer<ProfileKey>, NoInfer<PeerKey>, NoInfer<keyof TheModels & string>>;
  /** Jobs that train models, once or on a schedule. */
  training?: Training<TrainingJobKey, NoInfer<PriorityKey>, NoInfer<QueueKey>, NoInfer<CacheKey>, NoInfer<TopicKey>, NoInfer<BucketKey>, NoInfer<DatabaseKey>, NoInfer<GpuPoolKey>, NoInfer<PeerKey>, NoInfer<keyof TheModels & string>, NoInfer<TrainingJobKey>>;
}

/** Jobs that train models, once or on a schedule. */
export interface Training<TrainingJobKey extends string, PriorityName extends string, QueueName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, PeerName extends string, ModelName extends string, TrainingJobName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** What every job starts from. */
  jobDefaults?: TrainingJob<PriorityName, QueueName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName>;
  /**
   * Jobs by name.
   *
   * @default {}
   * @example {"fraud":{"image":{"registry":"ghcr.io","repository":"acme/fraud-training","tag":"v1.8.0"}}}
   */
  jobs?: { [Name in TrainingJobKey]: string extends Name ? NamesUnknown : TrainingJob<PriorityName, QueueName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName> };
  /** What makes a model be trained anew. */
  retraining?: Retraining<TrainingJobName>;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** What makes a model be trained anew. A new version is registered, never served: that is for `serving` to say. */
export interface Retraining<TrainingJobName extends string> {
  /**
   * Whether triggers count at all. Workloads are told by `ENABLE_AUTO_RETRAINING`.
   *
   * @default true
   */
  enabled?: boolean;
  /** Where drift and accuracy are asked. */
  prometheus?: RetrainingPrometheus;
  /** What every trigger starts from. */
  triggerDefaults?: RetrainingTrigger<TrainingJobName>;
  /**
   * Triggers by name. Nothing is trained anew by itself until there is one.
   *
   * @default {}
   * @example {"nightly":{"job":"fraud","mode":"schedule","schedule":{"cron":"0 2 * * *"}}}
   */
  triggers?: { [name: string]: RetrainingTrigger<TrainingJobName> };
}

/** What starts a job. */
export interface RetrainingTrigger<TrainingJobName extends string> {
  /**
   * Whether the trigger counts.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The job that it starts.
   *
   * One of the names under `training.jobs`.
   */
  job?: TrainingJobName;
  /** What is looked at. `schedule` needs nothing installed, the other two need KEDA and Prometheus. */
  mode?: 'schedule' | 'drift' | 'accuracy';
  /** Times. */
  schedule?: Schedule;
  /** How far the data has moved away from what the model has learnt from. */
  drift?: DriftTrigger;
  /** How often the model is right. */
  accuracy?: AccuracyTrigger;
}

/** What tells how often the model is right. */
export interface AccuracyTrigger {
  /**
   * The query, in PromQL. Of several results the lowest counts; none is taken for good.
   *
   * @example "model_accuracy_ratio{model=\"fraud\"}"
   */
  query?: string;
  /**
   * Below which share of right answers the model is trained anew.
   *
   * A number from 0 to 1.
   *
   * @default 0.95
   */
  threshold?: number;
  /**
   * How often it is asked. While the answer stays the same a run begins each time, unless one still goes on: leave time for a new version to be approved.
   *
   * A whole number of seconds at least 1.
   *
   * @default 86400
   */
  pollingIntervalSeconds?: number;
}

/** What tells how far the data has moved away from what the model has learnt from. */
export interface DriftTrigger {
  /**
   * The query, in PromQL. Of several results the highest counts; none is no drift.
   *
   * @example "model_feature_drift_psi{model=\"fraud\"}"
   */
  query?: string;
  /**
   * Above which result the model is trained anew.
   *
   * A number from 0 to 1000000.
   *
   * @default 0.2
   */
  threshold?: number;
  /**
   * How often it is asked. While the answer stays the same a run begins each time, unless one still goes on: leave time for a new version to be approved.
   *
   * A whole number of seconds at least 1.
   *
   * @default 86400
   */
  pollingIntervalSeconds?: number;
}

/** Where drift and accuracy are asked. */
export interface RetrainingPrometheus {
  /**
   * The address of Prometheus. Only triggers of the modes `drift` and `accuracy` need it.
   *
   * Form: an address that begins with http:// or https://, or nothing.
   *
   * @default ""
   * @example "http://prometheus.monitoring:9090"
   */
  serverAddress?: string;
  /**
   * A TriggerAuthentication of the namespace, with which KEDA logs in.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  authentication?: string;
}

/** A job that trains a model. What it doesn't say it takes from `jobDefaults`. */
export interface TrainingJob<PriorityName extends string, QueueName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * `once` runs it when it is installed, and again whenever something changes in its pods. Where it calls a store or MLflow, they have a container that waits: another chart or `platform.toolbox` may change that, and the job runs again. `schedule` runs it at times, `manual` when somebody or a trigger starts it, and never by an upgrade.
   *
   * @default "manual"
   */
  mode?: 'once' | 'schedule' | 'manual';
  /** When a job of the mode `schedule` begins. */
  schedule?: Schedule;
  /**
   * The name under which it registers what it has learnt, given to it as `MODEL_NAME`. `""` is the job's name. Registered is not served: a version goes live when `serving` names it.
   *
   * Form: letters, digits, dashes, dots and underscores, or nothing.
   *
   * @default ""
   */
  model?: string;
  /**
   * The MLflow experiment of its runs, where it calls `tracking`. `""` is the job's name.
   *
   * @default ""
   */
  experiment?: string;
  /**
   * The command, in the place of the image's own.
   *
   * @default []
   */
  command?: readonly string[];
  /**
   * Arguments of the command.
   *
   * @default []
   */
  args?: readonly string[];
  /**
   * The GPU pool that it runs on. Left out: nodes without GPUs.
   *
   * One of the names under `gpuPools`.
   */
  pool?: GpuPoolName;
  /**
   * How many GPUs of the pool each pod gets. Left out: the pool's `gpusPerPod`.
   *
   * A whole number at least 1.
   */
  gpus?: number;
  /**
   * The queue in which its runs wait for their share of the pools (`compute.queueing`). Left out: they start at once, as far as there is room.
   *
   * One of the names under `compute.queueing.kueue.queues`.
   */
  queue?: QueueName;
  /**
   * Memory through which processes of one pod talk (`/dev/shm`). It counts as memory of the container. Left out: the 64 MiB of the container runtime.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  sharedMemory?: string | number;
  /**
   * How long a run may take in all, retries included.
   *
   * A whole number of seconds at least 1.
   *
   * @default 86400
   */
  deadlineSeconds?: number;
  /**
   * How often a pod that failed is started again. Pods that had to go with their nodes don't count.
   *
   * A whole number at least 0.
   *
   * @default 3
   */
  retries?: number;
  /**
   * Exit codes by which the program says that trying again won't help: the run ends at once.
   *
   * @default []
   */
  giveUpExitCodes?: readonly number[];
  /**
   * How long a run that has ended is kept, in the modes `schedule` and `manual`. A job of the mode `once` stays: if it went, the next upgrade would run it again.
   *
   * A whole number of seconds at least 0.
   *
   * @default 604800
   */
  ttlSeconds?: number;
  /** How many runs that have ended are kept, in the modes `schedule` and `manual`. */
  history?: RunHistory;
  /**
   * How long a pod that has to go is given, to write its checkpoint for example. Spot nodes give 30 seconds to two minutes.
   *
   * A whole number of seconds from 1 to 31536000.
   *
   * @default 60
   */
  graceSeconds?: number;
  /** What becomes of its work when its pod has to go. */
  checkpoint?: Checkpoint<BucketName>;
  /** What the model learns from. */
  dataset?: Dataset;
  /** Whether one run has several pods. */
  distributed?: Distributed;
  /** What it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: OpenServiceAccount;
  /** Whom it may reach. */
  networkPolicy?: JobNetworkPolicy;
  /**
   * More containers of the pods, as Kubernetes writes them. They begin before the job and end with it (sidecar containers).
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
  /** The container's image. */
  image?: PgBouncerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: ApplicationResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
}

/** Whom a job may reach. Nobody reaches a job, but its own pods where there are several. */
export interface JobNetworkPolicy {
  /**
   * Whether all else is kept out and in. It takes a network plugin that enforces policies.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * More that it may reach than what it calls, as egress rules of a NetworkPolicy: a data source outside the cluster, for example.
   *
   * @default []
   */
  egress?: readonly FreeForm[];
}

/** Whether one run has several pods. */
export interface Distributed {
  /**
   * `indexed` gives each pod `MASTER_ADDR`, `MASTER_PORT`, `WORLD_SIZE` and `RANK`, as PyTorch reads them.
   *
   * @default "none"
   */
  mode?: 'none' | 'indexed';
  /** Several pods that find each other by name. */
  indexed?: IndexedWorkers;
}

/** Several pods that find each other by name (Indexed Job). */
export interface IndexedWorkers {
  /**
   * How many pods there are. A queue admits all of them or none.
   *
   * A whole number from 2 to 1000.
   */
  workers?: number;
  /**
   * The port on which the first one waits for the others.
   *
   * A whole number from 1 to 65535.
   *
   * @default 29500
   */
  port?: number;
}

/** What a model has learnt from: in annotations of the job, in `DATASET_*`, and in tags of its MLflow runs. */
export interface Dataset {
  /**
   * Where it is. `""` says nothing about it.
   *
   * @default ""
   * @example "s3://acme-data/fraud/2026-11"
   */
  uri?: string;
  /**
   * Which version of it. Put numbers in quotes.
   *
   * @default ""
   * @example "2026-11-01"
   */
  version?: string;
  /**
   * How sensitive it is. It is a label of every object too.
   *
   * @default "internal"
   */
  classification?: 'public' | 'internal' | 'confidential' | 'restricted';
}

/** What becomes of a job's work when its pod has to go: its node is drained, or was a spot node. */
export interface Checkpoint<BucketName extends string> {
  /**
   * `none` has not been thought about, and is refused on spot nodes. `restart` begins anew. `bucket` goes on from the last checkpoint.
   *
   * @default "none"
   */
  mode?: 'none' | 'restart' | 'bucket';
  /** Checkpoints in a bucket: `CHECKPOINT_URI` names the folder, the same for all pods of a run. */
  bucket?: BucketCheckpoint<BucketName>;
}

/** Checkpoints in a bucket. */
export interface BucketCheckpoint<BucketName extends string> {
  /**
   * The bucket. Left out: that of `calls.bucket`, which has to be there too: it gives the address and the keys of the store.
   *
   * One of the names under `dataLayer.objectStore.buckets`.
   */
  bucket?: BucketName;
  /**
   * The folder inside the bucket. `""` is `checkpoints` and the job's name. Each run has a folder of its own below it.
   *
   * Form: letters, digits, slashes, dots, dashes, underscores and equals signs, or nothing.
   *
   * @default ""
   */
  prefix?: string;
}

/** Ended runs that are kept, for their logs. */
export interface RunHistory {
  /**
   * How many that ended well.
   *
   * A whole number at least 0.
   *
   * @default 3
   */
  successful?: number;
  /**
   * How many that failed.
   *
   * A whole number at least 0.
   *
   * @default 3
   */
  failed?: number;
}

/** When a job begins (CronJob). */
export interface Schedule {
  /**
   * The times.
   *
   * Form: five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, the smaller first, with steps such as 0-59/15; and a day that comes.
   *
   * @example "0 2 * * *"
   */
  cron?: string;
  /**
   * The time zone of the times.
   *
   * Form: the name of a time zone, such as Europe/Zurich or UTC.
   *
   * @default "Etc/UTC"
   */
  timezone?: 'Africa/Abidjan' | 'Africa/Accra' | 'Africa/Addis_Ababa' | 'Africa/Algiers' | 'Africa/Asmara' | 'Africa/Asmera' | 'Africa/Bamako' | 'Africa/Bangui' | 'Africa/Banjul' | 'Africa/Bissau' | 'Africa/Blantyre' | 'Africa/Brazzaville' | 'Africa/Bujumbura' | 'Africa/Cairo' | 'Africa/Casablanca' | 'Africa/Ceuta' | 'Africa/Conakry' | 'Africa/Dakar' | 'Africa/Dar_es_Salaam' | 'Africa/Djibouti' | 'Africa/Douala' | 'Africa/El_Aaiun' | 'Africa/Freetown' | 'Africa/Gaborone' | 'Africa/Harare' | 'Africa/Johannesburg' | 'Africa/Juba' | 'Africa/Kampala' | 'Africa/Khartoum' | 'Africa/Kigali' | 'Africa/Kinshasa' | 'Africa/Lagos' | 'Africa/Libreville' | 'Africa/Lome' | 'Africa/Luanda' | 'Africa/Lubumbashi' | 'Africa/Lusaka' | 'Africa/Malabo' | 'Africa/Maputo' | 'Africa/Maseru' | 'Africa/Mbabane' | 'Africa/Mogadishu' | 'Africa/Monrovia' | 'Africa/Nairobi' | 'Africa/Ndjamena' | 'Africa/Niamey' | 'Africa/Nouakchott' | 'Africa/Ouagadougou' | 'Africa/Porto-Novo' | 'Africa/Sao_Tome' | 'Africa/Timbuktu' | 'Africa/Tripoli' | 'Africa/Tunis' | 'Africa/Windhoek' | 'America/Adak' | 'America/Anchorage' | 'America/Anguilla' | 'America/Antigua' | 'America/Araguaina' | 'America/Argentina/Buenos_Aires' | 'America/Argentina/Catamarca' | 'America/Argentina/ComodRivadavia' | 'America/Argentina/Cordoba' | 'America/Argentina/Jujuy' | 'America/Argentina/La_Rioja' | 'America/Argentina/Mendoza' | 'America/Argentina/Rio_Gallegos' | 'America/Argentina/Salta' | 'America/Argentina/San_Juan' | 'America/Argentina/San_Luis' | 'America/Argentina/Tucuman' | 'America/Argentina/Ushuaia' | 'America/Aruba' | 'America/Asuncion' | 'America/Atikokan' | 'America/Atka' | 'America/Bahia' | 'America/Bahia_Banderas' | 'America/Barbados' | 'America/Belem' | 'America/Belize' | 'America/Blanc-Sablon' | 'America/Boa_Vista' | 'America/Bogota' | 'America/Boise' | 'America/Buenos_Aires' | 'America/Cambridge_Bay' | 'America/Campo_Grande' | 'America/Cancun' | 'America/Caracas' | 'America/Catamarca' | 'America/Cayenne' | 'America/Cayman' | 'America/Chicago' | 'America/Chihuahua' | 'America/Ciudad_Juarez' | 'America/Coral_Harbour' | 'America/Cordoba' | 'America/Costa_Rica' | 'America/Coyhaique' | 'America/Creston' | 'America/Cuiaba' | 'America/Curacao' | 'America/Danmarkshavn' | 'America/Dawson' | 'America/Dawson_Creek' | 'America/Denver' | 'America/Detroit' | 'America/Dominica' | 'America/Edmonton' | 'America/Eirunepe' | 'America/El_Salvador' | 'America/Ensenada' | 'America/Fort_Nelson' | 'America/Fort_Wayne' | 'America/Fortaleza' | 'America/Glace_Bay' | 'America/Godthab' | 'America/Goose_Bay' | 'America/Grand_Turk' | 'America/Grenada' | 'America/Guadeloupe' | 'America/Guatemala' | 'America/Guayaquil' | 'America/Guyana' | 'America/Halifax' | 'America/Havana' | 'America/Hermosillo' | 'America/Indiana/Indianapolis' | 'America/Indiana/Knox' | 'America/Indiana/Marengo' | 'America/Indiana/Petersburg' | 'America/Indiana/Tell_City' | 'America/Indiana/Vevay' | 'America/Indiana/Vincennes' | 'America/Indiana/Winamac' | 'America/Indianapolis' | 'America/Inuvik' | 'America/Iqaluit' | 'America/Jamaica' | 'America/Jujuy' | 'America/Juneau' | 'America/Kentucky/Louisville' | 'America/Kentucky/Monticello' | 'America/Knox_IN' | 'America/Kralendijk' | 'America/La_Paz' | 'America/Lima' | 'America/Los_Angeles' | 'America/Louisville' | 'America/Lower_Princes' | 'America/Maceio' | 'America/Managua' | 'America/Manaus' | 'America/Marigot' | 'America/Martinique' | 'America/Matamoros' | 'America/Mazatlan' | 'America/Mendoza' | 'America/Menominee' | 'America/Merida' | 'America/Metlakatla' | 'America/Mexico_City' | 'America/Miquelon' | 'America/Moncton' | 'America/Monterrey' | 'America/Montevideo' | 'America/Montreal' | 'America/Montserrat' | 'America/Nassau' | 'America/New_York' | 'America/Nipigon' | 'America/Nome' | 'America/Noronha' | 'America/North_Dakota/Beulah' | 'America/North_Dakota/Center' | 'America/North_Dakota/New_Salem' | 'America/Nuuk' | 'America/Ojinaga' | 'America/Panama' | 'America/Pangnirtung' | 'America/Paramaribo' | 'America/Phoenix' | 'America/Port-au-Prince' | 'America/Port_of_Spain' | 'America/Porto_Acre' | 'America/Porto_Velho' | 'America/Puerto_Rico' | 'America/Punta_Arenas' | 'America/Rainy_River' | 'America/Rankin_Inlet' | 'America/Recife' | 'America/Regina' | 'America/Resolute' | 'America/Rio_Branco' | 'America/Rosario' | 'America/Santa_Isabel' | 'America/Santarem' | 'America/Santiago' | 'America/Santo_Domingo' | 'America/Sao_Paulo' | 'America/Scoresbysund' | 'America/Shiprock' | 'America/Sitka' | 'America/St_Barthelemy' | 'America/St_Johns' | 'America/St_Kitts' | 'America/St_Lucia' | 'America/St_Thomas' | 'America/St_Vincent' | 'America/Swift_Current' | 'America/Tegucigalpa' | 'America/Thule' | 'America/Thunder_Bay' | 'America/Tijuana' | 'America/Toronto' | 'America/Tortola' | 'America/Vancouver' | 'America/Virgin' | 'America/Whitehorse' | 'America/Winnipeg' | 'America/Yakutat' | 'America/Yellowknife' | 'Antarctica/Casey' | 'Antarctica/Davis' | 'Antarctica/DumontDUrville' | 'Antarctica/Macquarie' | 'Antarctica/Mawson' | 'Antarctica/McMurdo' | 'Antarctica/Palmer' | 'Antarctica/Rothera' | 'Antarctica/South_Pole' | 'Antarctica/Syowa' | 'Antarctica/Troll' | 'Antarctica/Vostok' | 'Arctic/Longyearbyen' | 'Asia/Aden' | 'Asia/Almaty' | 'Asia/Amman' | 'Asia/Anadyr' | 'Asia/Aqtau' | 'Asia/Aqtobe' | 'Asia/Ashgabat' | 'Asia/Ashkhabad' | 'Asia/Atyrau' | 'Asia/Baghdad' | 'Asia/Bahrain' | 'Asia/Baku' | 'Asia/Bangkok' | 'Asia/Barnaul' | 'Asia/Beirut' | 'Asia/Bishkek' | 'Asia/Brunei' | 'Asia/Calcutta' | 'Asia/Chita' | 'Asia/Choibalsan' | 'Asia/Chongqing' | 'Asia/Chungking' | 'Asia/Colombo' | 'Asia/Dacca' | 'Asia/Damascus' | 'Asia/Dhaka' | 'Asia/Dili' | 'Asia/Dubai' | 'Asia/Dushanbe' | 'Asia/Famagusta' | 'Asia/Gaza' | 'Asia/Harbin' | 'Asia/Hebron' | 'Asia/Ho_Chi_Minh' | 'Asia/Hong_Kong' | 'Asia/Hovd' | 'Asia/Irkutsk' | 'Asia/Istanbul' | 'Asia/Jakarta' | 'Asia/Jayapura' | 'Asia/Jerusalem' | 'Asia/Kabul' | 'Asia/Kamchatka' | 'Asia/Karachi' | 'Asia/Kashgar' | 'Asia/Kathmandu' | 'Asia/Katmandu' | 'Asia/Khandyga' | 'Asia/Kolkata' | 'Asia/Krasnoyarsk' | 'Asia/Kuala_Lumpur' | 'Asia/Kuching' | 'Asia/Kuwait' | 'Asia/Macao' | 'Asia/Macau' | 'Asia/Magadan' | 'Asia/Makassar' | 'Asia/Manila' | 'Asia/Muscat' | 'Asia/Nicosia' | 'Asia/Novokuznetsk' | 'Asia/Novosibirsk' | 'Asia/Omsk' | 'Asia/Oral' | 'Asia/Phnom_Penh' | 'Asia/Pontianak' | 'Asia/Pyongyang' | 'Asia/Qatar' | 'Asia/Qostanay' | 'Asia/Qyzylorda' | 'Asia/Rangoon' | 'Asia/Riyadh' | 'Asia/Saigon' | 'Asia/Sakhalin' | 'Asia/Samarkand' | 'Asia/Seoul' | 'Asia/Shanghai' | 'Asia/Singapore' | 'Asia/Srednekolymsk' | 'Asia/Taipei' | 'Asia/Tashkent' | 'Asia/Tbilisi' | 'Asia/Tehran' | 'Asia/Tel_Aviv' | 'Asia/Thimbu' | 'Asia/Thimphu' | 'Asia/Tokyo' | 'Asia/Tomsk' | 'Asia/Ujung_Pandang' | 'Asia/Ulaanbaatar' | 'Asia/Ulan_Bator' | 'Asia/Urumqi' | 'Asia/Ust-Nera' | 'Asia/Vientiane' | 'Asia/Vladivostok' | 'Asia/Yakutsk' | 'Asia/Yangon' | 'Asia/Yekaterinburg' | 'Asia/Yerevan' | 'Atlantic/Azores' | 'Atlantic/Bermuda' | 'Atlantic/Canary' | 'Atlantic/Cape_Verde' | 'Atlantic/Faeroe' | 'Atlantic/Faroe' | 'Atlantic/Jan_Mayen' | 'Atlantic/Madeira' | 'Atlantic/Reykjavik' | 'Atlantic/South_Georgia' | 'Atlantic/St_Helena' | 'Atlantic/Stanley' | 'Australia/ACT' | 'Australia/Adelaide' | 'Australia/Brisbane' | 'Australia/Broken_Hill' | 'Australia/Canberra' | 'Australia/Currie' | 'Australia/Darwin' | 'Australia/Eucla' | 'Australia/Hobart' | 'Australia/LHI' | 'Australia/Lindeman' | 'Australia/Lord_Howe' | 'Australia/Melbourne' | 'Australia/NSW' | 'Australia/North' | 'Australia/Perth' | 'Australia/Queensland' | 'Australia/South' | 'Australia/Sydney' | 'Australia/Tasmania' | 'Australia/Victoria' | 'Australia/West' | 'Australia/Yancowinna' | 'Brazil/Acre' | 'Brazil/DeNoronha' | 'Brazil/East' | 'Brazil/West' | 'CET' | 'CST6CDT' | 'Canada/Atlantic' | 'Canada/Central' | 'Canada/Eastern' | 'Canada/Mountain' | 'Canada/Newfoundland' | 'Canada/Pacific' | 'Canada/Saskatchewan' | 'Canada/Yukon' | 'Chile/Continental' | 'Chile/EasterIsland' | 'Cuba' | 'EET' | 'EST' | 'EST5EDT' | 'Egypt' | 'Eire' | 'Etc/GMT' | 'Etc/GMT+0' | 'Etc/GMT+1' | 'Etc/GMT+10' | 'Etc/GMT+11' | 'Etc/GMT+12' | 'Etc/GMT+2' | 'Etc/GMT+3' | 'Etc/GMT+4' | 'Etc/GMT+5' | 'Etc/GMT+6' | 'Etc/GMT+7' | 'Etc/GMT+8' | 'Etc/GMT+9' | 'Etc/GMT-0' | 'Etc/GMT-1' | 'Etc/GMT-10' | 'Etc/GMT-11' | 'Etc/GMT-12' | 'Etc/GMT-13' | 'Etc/GMT-14' | 'Etc/GMT-2' | 'Etc/GMT-3' | 'Etc/GMT-4' | 'Etc/GMT-5' | 'Etc/GMT-6' | 'Etc/GMT-7' | 'Etc/GMT-8' | 'Etc/GMT-9' | 'Etc/GMT0' | 'Etc/Greenwich' | 'Etc/UCT' | 'Etc/UTC' | 'Etc/Universal' | 'Etc/Zulu' | 'Europe/Amsterdam' | 'Europe/Andorra' | 'Europe/Astrakhan' | 'Europe/Athens' | 'Europe/Belfast' | 'Europe/Belgrade' | 'Europe/Berlin' | 'Europe/Bratislava' | 'Europe/Brussels' | 'Europe/Bucharest' | 'Europe/Budapest' | 'Europe/Busingen' | 'Europe/Chisinau' | 'Europe/Copenhagen' | 'Europe/Dublin' | 'Europe/Gibraltar' | 'Europe/Guernsey' | 'Europe/Helsinki' | 'Europe/Isle_of_Man' | 'Europe/Istanbul' | 'Europe/Jersey' | 'Europe/Kaliningrad' | 'Europe/Kiev' | 'Europe/Kirov' | 'Europe/Kyiv' | 'Europe/Lisbon' | 'Europe/Ljubljana' | 'Europe/London' | 'Europe/Luxembourg' | 'Europe/Madrid' | 'Europe/Malta' | 'Europe/Mariehamn' | 'Europe/Minsk' | 'Europe/Monaco' | 'Europe/Moscow' | 'Europe/Nicosia' | 'Europe/Oslo' | 'Europe/Paris' | 'Europe/Podgorica' | 'Europe/Prague' | 'Europe/Riga' | 'Europe/Rome' | 'Europe/Samara' | 'Europe/San_Marino' | 'Europe/Sarajevo' | 'Europe/Saratov' | 'Europe/Simferopol' | 'Europe/Skopje' | 'Europe/Sofia' | 'Europe/Stockholm' | 'Europe/Tallinn' | 'Europe/Tirane' | 'Europe/Tiraspol' | 'Europe/Ulyanovsk' | 'Europe/Uzhgorod' | 'Europe/Vaduz' | 'Europe/Vatican' | 'Europe/Vienna' | 'Europe/Vilnius' | 'Europe/Volgograd' | 'Europe/Warsaw' | 'Europe/Zagreb' | 'Europe/Zaporozhye' | 'Europe/Zurich' | 'GB' | 'GB-Eire' | 'GMT' | 'GMT+0' | 'GMT-0' | 'GMT0' | 'Greenwich' | 'HST' | 'Hongkong' | 'Iceland' | 'Indian/Antananarivo' | 'Indian/Chagos' | 'Indian/Christmas' | 'Indian/Cocos' | 'Indian/Comoro' | 'Indian/Kerguelen' | 'Indian/Mahe' | 'Indian/Maldives' | 'Indian/Mauritius' | 'Indian/Mayotte' | 'Indian/Reunion' | 'Iran' | 'Israel' | 'Jamaica' | 'Japan' | 'Kwajalein' | 'Libya' | 'MET' | 'MST' | 'MST7MDT' | 'Mexico/BajaNorte' | 'Mexico/BajaSur' | 'Mexico/General' | 'NZ' | 'NZ-CHAT' | 'Navajo' | 'PRC' | 'PST8PDT' | 'Pacific/Apia' | 'Pacific/Auckland' | 'Pacific/Bougainville' | 'Pacific/Chatham' | 'Pacific/Chuuk' | 'Pacific/Easter' | 'Pacific/Efate' | 'Pacific/Enderbury' | 'Pacific/Fakaofo' | 'Pacific/Fiji' | 'Pacific/Funafuti' | 'Pacific/Galapagos' | 'Pacific/Gambier' | 'Pacific/Guadalcanal' | 'Pacific/Guam' | 'Pacific/Honolulu' | 'Pacific/Johnston' | 'Pacific/Kanton' | 'Pacific/Kiritimati' | 'Pacific/Kosrae' | 'Pacific/Kwajalein' | 'Pacific/Majuro' | 'Pacific/Marquesas' | 'Pacific/Midway' | 'Pacific/Nauru' | 'Pacific/Niue' | 'Pacific/Norfolk' | 'Pacific/Noumea' | 'Pacific/Pago_Pago' | 'Pacific/Palau' | 'Pacific/Pitcairn' | 'Pacific/Pohnpei' | 'Pacific/Ponape' | 'Pacific/Port_Moresby' | 'Pacific/Rarotonga' | 'Pacific/Saipan' | 'Pacific/Samoa' | 'Pacific/Tahiti' | 'Pacific/Tarawa' | 'Pacific/Tongatapu' | 'Pacific/Truk' | 'Pacific/Wake' | 'Pacific/Wallis' | 'Pacific/Yap' | 'Poland' | 'Portugal' | 'ROC' | 'ROK' | 'Singapore' | 'Turkey' | 'UCT' | 'US/Alaska' | 'US/Aleutian' | 'US/Arizona' | 'US/Central' | 'US/East-Indiana' | 'US/Eastern' | 'US/Hawaii' | 'US/Indiana-Starke' | 'US/Michigan' | 'US/Mountain' | 'US/Pacific' | 'US/Samoa' | 'UTC' | 'Universal' | 'W-SU' | 'WET' | 'Zulu';
  /**
   * What happens if the last run still goes on: the new one is left out, runs beside it, or takes its place.
   *
   * @default "Forbid"
   */
  concurrencyPolicy?: 'Forbid' | 'Allow' | 'Replace';
  /**
   * How late a run may begin, if the cluster was not able to start it in time.
   *
   * A whole number of seconds at least 0.
   *
   * @default 3600
   */
  startingDeadlineSeconds?: number;
  /**
   * Whether no run begins for now.
   *
   * @default false
   */
  suspend?: boolean;
}

/** JupyterHub, where people work in notebooks of their own. */
export interface Notebooks<ProfileKey extends string, PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, ProfileName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** The hub: people log in to it, and it starts their pods. */
  hub?: Hub<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** The proxy in front of the hub and of people's pods. */
  proxy?: HubProxy<PriorityName>;
  /** What every profile starts from. */
  profileDefaults?: Profile<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName>;
  /**
   * What people choose from when they start a notebook.
   *
   * @default {}
   * @example {"small":{"displayName":"Small","description":"1 CPU, 2 GB"}}
   */
  profiles?: { [Name in ProfileKey]: string extends Name ? NamesUnknown : Profile<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName> };
  /**
   * The profile that is chosen for those who choose none. Left out: the first by its name.
   *
   * One of the names under `notebooks.profiles`.
   */
  defaultProfile?: ProfileName;
  /** Where people's files are. */
  homes?: Homes;
  /** When notebooks that nobody uses are stopped. */
  culling?: Culling;
  /** How much people may start. */
  limits?: Limits;
  /** What people's pods may reach. */
  network?: NotebookNetwork;
  /** Images that are fetched ahead. */
  prePull?: PrePull;
  /** Pods that keep room. */
  placeholders?: Placeholders<PriorityName>;
  /** An image that does nothing, for pods that keep room or have fetched an image. */
  pauseImage?: NotebooksPauseImage;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface NotebooksPauseImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "registry.k8s.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "pause"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "3.10.1"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** Pods that do nothing but keep room for the next people; they leave as soon as somebody needs it. */
export type Placeholders<PriorityName extends string> =
  | PlaceholdersNone<PriorityName>
  | PlaceholdersPods<PriorityName>;

/** Pods that do nothing but keep room for the next people; they leave as soon as somebody needs it. */
export interface PlaceholdersPods<PriorityName extends string> extends PlaceholdersSettings<PriorityName> {
  /**
   * Whether there are any: `placeholders` of a profile says how many.
   *
   * @default "none"
   */
  mode: 'pods';
  /** Pods that keep room. */
  pods: PlaceholderPods<PriorityName>;
}

/** Pods that do nothing but keep room for the next people; they leave as soon as somebody needs it. */
export interface PlaceholdersNone<PriorityName extends string> extends PlaceholdersSettings<PriorityName> {
  /**
   * Whether there are any: `placeholders` of a profile says how many.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** Pods that do nothing but keep room for the next people; they leave as soon as somebody needs it. */
export interface PlaceholdersSettings<PriorityName extends string> {
  /** Pods that keep room. */
  pods?: OpenPlaceholderPods<PriorityName>;
}

/** Pods that keep room. */
export interface OpenPlaceholderPods<PriorityName extends string> {
  /**
   * Their priority, below that of people's pods.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
}

/** Pods that keep room. */
export interface PlaceholderPods<PriorityName extends string> {
  /**
   * Their priority, below that of people's pods.
   *
   * One of the names under `compute.priorities`.
   */
  priority: PriorityName;
}

/** Pods that fetch the images of profiles to the nodes before anybody waits for them (one DaemonSet a profile). */
export interface PrePull {
  /**
   * Whether images are fetched ahead.
   *
   * @default false
   */
  enabled?: boolean;
}

/** What people's pods may reach, beside the hub and what their profile calls. */
export interface NotebookNetwork {
  /**
   * The internet: not at all, on the ports of the web (80 and 443), or on all ports. Addresses of private networks, and those under which clouds tell a machine its credentials, stay shut.
   *
   * @default "web"
   */
  internet?: 'none' | 'web' | 'all';
  /**
   * More that they may reach, as egress rules of a NetworkPolicy.
   *
   * @default []
   */
  allowTo?: readonly FreeForm[];
  /** Private networks, and addresses of cloud metadata: the internet without them is what `internet` opens. */
  privateNetworks?: CidrBlocks;
}

/** Address ranges of both families. */
export interface CidrBlocks {
  /** Ranges of IPv4. */
  ipv4?: readonly string[];
  /** Ranges of IPv6. */
  ipv6?: readonly string[];
}

/** How much people may start. CPU, memory and GPUs of each notebook are those of its profile; `compute.quotas` bounds the namespace as a whole. */
export interface Limits {
  /**
   * How many notebooks one person may have beside the first, each with files of its own.
   *
   * A whole number at least 0.
   *
   * @default 0
   */
  namedServersPerUser?: number;
  /**
   * How many notebooks may run at the same time. 0: any number.
   *
   * A whole number at least 0.
   *
   * @default 0
   */
  runningServers?: number;
  /**
   * How many notebooks may be on their way up at the same time.
   *
   * A whole number at least 1.
   *
   * @default 64
   */
  startingServers?: number;
  /**
   * How long a notebook may take to come up: GPU nodes that are made for it and large images need minutes.
   *
   * A whole number of seconds at least 1.
   *
   * @default 600
   */
  startSeconds?: number;
}

/** When notebooks that nobody uses are stopped. Their files stay. */
export interface Culling {
  /**
   * Whether idle notebooks are stopped.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * How long nothing has to happen in a notebook before it is stopped. A kernel that computes is something.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3600
   */
  timeoutSeconds?: number;
  /**
   * How often is looked.
   *
   * A whole number of seconds at least 1.
   *
   * @default 300
   */
  everySeconds?: number;
  /**
   * How long a notebook may run, used or not. 0: for ever.
   *
   * A whole number of seconds at least 0.
   *
   * @default 0
   */
  maxAgeSeconds?: number;
}

/** Where people's files are. */
export interface Homes {
  /**
   * On a volume of each person's own, or on the node, for as long as the pod lives.
   *
   * @default "volume"
   */
  mode?: 'ephemeral' | 'volume';
  /** Files that go with the pod. */
  ephemeral?: EphemeralHomes;
  /** A volume for each person. */
  volume?: VolumeHomes;
  /**
   * Where containers find the files: the home of the image's user. It is `HOME` too.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/home/jovyan"
   */
  mountPath?: string;
}

/** A volume for each person, which the hub makes at the first start. */
export interface VolumeHomes {
  /**
   * The size of each volume. Volumes that exist already keep theirs.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "10Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which of `platform.storage` the volumes are made of.
   *
   * @default "standard"
   */
  storage?: 'fast' | 'standard' | 'shared';
  /**
   * `ReadWriteOnce` holds a volume to one node at a time.
   *
   * @default "ReadWriteOnce"
   */
  accessMode?: 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany';
  /**
   * Whether a person's volume is deleted when the person is deleted from the hub. It always stays when the release is uninstalled.
   *
   * @default false
   */
  deleteWithUser?: boolean;
}

/** Files that go with the pod. */
export interface EphemeralHomes {
  /**
   * How much the files of one person may take on the node. Beyond it the pod is evicted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "10Gi"
   * @example "500m"
   */
  sizeLimit?: string | number;
}

/** An image, a size and a GPU pool that a notebook can be started with. A change holds for the next start; running notebooks stay as they are. */
export interface Profile<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether it can be chosen.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Its name on the page where it is chosen. `""` takes its key.
   *
   * @default ""
   */
  displayName?: string;
  /**
   * A sentence below the name.
   *
   * @default ""
   */
  description?: string;
  /**
   * The groups whose members may choose it; the provider of logins says who is in which. Empty: everybody.
   *
   * @default []
   */
  allowedGroups?: readonly string[];
  /**
   * The GPU pool that the notebook runs on. Left out: nodes without GPUs.
   *
   * One of the names under `gpuPools`.
   */
  pool?: GpuPoolName;
  /**
   * How many GPUs of the pool the notebook gets. Left out: the pool's `gpusPerPod`.
   *
   * A whole number at least 1.
   */
  gpus?: number;
  /** What is run in the container, after the image's own entrypoint. */
  args?: readonly string[];
  /** What the notebook calls: it gets the address, and may reach it. Databases and caches can't be called from notebooks. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * A ServiceAccount that exists already, for a cloud identity. Left out: the namespace's default. No pod gets a token for the Kubernetes API.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  serviceAccountName?: string;
  /**
   * How many pods of this size keep room for the next people.
   *
   * A whole number at least 0.
   *
   * @default 0
   */
  placeholders?: number;
  /** The container's image. */
  image?: ProfileImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: TrackingServerResources;
  /** Under which user the container runs. */
  securityContext?: ProfileSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What may be chosen inside the Pod Security Standard `restricted`. The rest is fixed: no root, no privilege escalation, no capabilities, the runtime's default seccomp profile. */
export interface ProfileSecurityContext {
  /**
   * The user id. Not used on OpenShift, which gives each namespace a range of its own.
   *
   * A whole number at least 1.
   *
   * @default 1000
   */
  runAsUser?: number;
  /**
   * The group id. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 100
   */
  runAsGroup?: number;
  /**
   * The group that owns mounted volumes. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 100
   */
  fsGroup?: number;
  /**
   * Whether the container's own file system can't be written to. `/tmp` can be, always.
   *
   * @default false
   */
  readOnlyRootFilesystem?: boolean;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface ProfileImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "quay.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "jupyter/base-notebook"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "2026-11-02"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** The proxy. It is one pod: which pod is whose is in its memory, and the hub tells it anew when it has been away. */
export interface HubProxy<PriorityName extends string> {
  /** The Service that people come by. */
  service?: HubProxyService;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How Kubernetes finds out how the container is. */
  probes?: HubProxyProbes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: HubProxyImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: HubProxyResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface HubProxyResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests10;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits6;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourcesLimits6 {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "256Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests10 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "50m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "128Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface HubProxyImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "quay.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "jupyterhub/configurable-http-proxy"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "5.3.0"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** All three probes; every container of the platform has them. */
export interface HubProxyProbes {
  /** Bad answers restart the container. It should not ask for anything that a restart can't mend, such as a database. */
  liveness?: ProbesLiveness2;
  /** Bad answers take the pod out of its Service. It should be good only once the pod can do its work. */
  readiness?: ProbesReadiness3;
  /** Gives the container its time to start. */
  startup?: ProbesStartup2;
}

/** The question to a container that starts. The other two wait for it. */
export interface ProbesStartup2 {
  /**
   * The path that is asked on the container's port.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/_chp_healthz"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 5
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How long the container may take to start, with all that it loads. After that it is started anew.
   *
   * A whole number of seconds at least 1.
   *
   * @default 300
   */
  budgetSeconds?: number;
}

/** A question to a container that runs, asked again and again. */
export interface ProbesReadiness3 {
  /**
   * The path that is asked on the container's port. Any answer from 200 to 399 is good.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/_chp_healthz"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 5
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How many bad answers in a row count.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  failureThreshold?: number;
}

/** A question to a container that runs, asked again and again. */
export interface ProbesLiveness2 {
  /**
   * The path that is asked on the container's port. Any answer from 200 to 399 is good.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/_chp_healthz"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 10
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How many bad answers in a row count.
   *
   * A whole number at least 1.
   *
   * @default 6
   */
  failureThreshold?: number;
}

/** The Service in front of a workload. */
export interface HubProxyService {
  /**
   * How far the Service reaches. Public names are better served by a gateway than by a load balancer of each workload's own.
   *
   * @default "ClusterIP"
   */
  type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  /**
   * The port of the Service.
   *
   * A whole number from 1 to 65535.
   *
   * @default 80
   */
  port?: number;
  /**
   * The port that the container listens on. It is given to it as `PORT`.
   *
   * A whole number from 1 to 65535.
   *
   * @default 8000
   */
  targetPort?: number;
  /**
   * Annotations of the Service, for load balancers for example.
   *
   * @default {}
   */
  annotations?: Annotations;
}

/** The hub. It is one pod; while it is replaced, notebooks that run stay up and reachable. Files `*.py` that `extraVolumes` mount at `/etc/jupyterhub.d` are read after the chart's own configuration. */
export interface Hub<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /** Where the hub keeps who there is and what runs. */
  state?: HubState;
  /** What the hub calls: the database of its state, and nothing else as a rule. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** Who may log in, and how. */
  auth?: Authentication;
  /** Keys by which proxy and hub know each other, and that cookies are signed with. */
  credentials?: HubCredentials;
  /**
   * Programs that use the hub's API.
   *
   * @default {}
   * @example {"reports":{"token":{"secret":"jupyterhub-reports","key":"token"},"scopes":["list:users"]}}
   */
  services?: HubServices;
  /** The ServiceAccount that the hub runs as. It may handle pods, claims and pod templates in the release's namespace, and nothing elsewhere. */
  serviceAccount?: HubServiceAccount;
  /** Who may reach the hub beside the proxy and people's pods. */
  networkPolicy?: NetworkPolicy;
  /** How Kubernetes finds out how the container is. */
  probes?: HubProbes;
  /** How a pod ends. */
  shutdown?: HubShutdown;
  /** The container's image. */
  image?: HubImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: HubResources;
  /** Under which user the container runs. */
  securityContext?: HubSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What may be chosen inside the Pod Security Standard `restricted`. The rest is fixed: no root, no privilege escalation, no capabilities, the runtime's default seccomp profile. */
export interface HubSecurityContext {
  /**
   * The user id. Not used on OpenShift, which gives each namespace a range of its own.
   *
   * A whole number at least 1.
   *
   * @default 1000
   */
  runAsUser?: number;
  /**
   * The group id. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 1000
   */
  runAsGroup?: number;
  /**
   * The group that owns mounted volumes. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 1000
   */
  fsGroup?: number;
  /**
   * Whether the container's own file system can't be written to. `/tmp` can be, always.
   *
   * @default true
   */
  readOnlyRootFilesystem?: boolean;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface HubResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests9;
  /** What the container can't go beyond. */
  limits?: OpenResourceLimits;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests9 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "200m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "512Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface HubImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "quay.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "jupyterhub/k8s-hub"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "4.4.0"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** How a pod ends. */
export interface HubShutdown {
  /**
   * How long the pod keeps answering after it was told to go, while load balancers learn of it.
   *
   * A whole number of seconds from 0 to 86400.
   *
   * @default 0
   */
  drainSeconds?: number;
  /**
   * How long the pod has in all, the drain included, before it is killed.
   *
   * A whole number of seconds from 1 to 31536000.
   *
   * @default 45
   */
  graceSeconds?: number;
}

/** All three probes; every container of the platform has them. */
export interface HubProbes {
  /** Bad answers restart the container. It should not ask for anything that a restart can't mend, such as a database. */
  liveness?: ProbesLiveness;
  /** Bad answers take the pod out of its Service. It should be good only once the pod can do its work. */
  readiness?: ProbesReadiness2;
  /** Gives the container its time to start. */
  startup?: ProbesStartup;
}

/** The question to a container that starts. The other two wait for it. */
export interface ProbesStartup {
  /**
   * The path that is asked on the container's port.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/hub/health"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 5
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How long the container may take to start, with all that it loads. After that it is started anew.
   *
   * A whole number of seconds at least 1.
   *
   * @default 300
   */
  budgetSeconds?: number;
}

/** A question to a container that runs, asked again and again. */
export interface ProbesReadiness2 {
  /**
   * The path that is asked on the container's port. Any answer from 200 to 399 is good.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/hub/health"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 5
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How many bad answers in a row count.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  failureThreshold?: number;
}

/** A question to a container that runs, asked again and again. */
export interface ProbesLiveness {
  /**
   * The path that is asked on the container's port. Any answer from 200 to 399 is good.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/hub/health"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 10
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How many bad answers in a row count.
   *
   * A whole number at least 1.
   *
   * @default 6
   */
  failureThreshold?: number;
}

/** The ServiceAccount that the hub runs as. */
export type HubServiceAccount =
  | HubServiceAccountCreate
  | HubServiceAccountUse;

/** The ServiceAccount that the hub runs as. */
export interface HubServiceAccountUse extends HubServiceAccountSettings {
  /**
   * Whether the chart makes one for the hub, or takes one that exists. Its Role is the chart's in both cases.
   *
   * @default "create"
   */
  mode: 'use';
  /** A ServiceAccount that exists already. */
  use: UseServiceAccount;
}

/** The ServiceAccount that the hub runs as. */
export interface HubServiceAccountCreate extends HubServiceAccountSettings {
  /**
   * Whether the chart makes one for the hub, or takes one that exists. Its Role is the chart's in both cases.
   *
   * @default "create"
   */
  mode?: 'create';
}

/** The ServiceAccount that the hub runs as. */
export interface HubServiceAccountSettings {
  /** A ServiceAccount of the hub's own. */
  create?: CreateHubServiceAccount;
  /** A ServiceAccount that exists already. */
  use?: OpenUseServiceAccount;
}

/** A ServiceAccount of the hub's own. It has no cloud identity. */
export interface CreateHubServiceAccount {
  /**
   * Its annotations.
   *
   * @default {}
   */
  annotations?: Annotations;
}

/** Programs that use the hub's API, by name. */
export interface HubServices {
  [name: string]: HubService;
}

/** A program that uses the hub's API. */
export interface HubService {
  /**
   * Whether the program may.
   *
   * @default true
   */
  enabled?: boolean;
  /** Its token: 32 characters or more. */
  token: SecretKey;
  /**
   * What it may do, as JupyterHub names its scopes.
   *
   * @default []
   * @example ["list:users","admin:servers","access:servers"]
   */
  scopes?: readonly string[];
}

/** Keys by which proxy and hub know each other, and that cookies are signed with. */
export type HubCredentials =
  | HubCredentialsGenerated
  | HubCredentialsSecret;

/** Keys by which proxy and hub know each other, and that cookies are signed with. */
export interface HubCredentialsSecret extends HubCredentialsSettings {
  /**
   * A Secret that exists already, or one that is made once, by a Job in the cluster, and kept with the state when the release goes.
   *
   * @default "generated"
   */
  mode: 'secret';
  /** A Secret with the hub's keys. */
  secret?: HubSecret;
}

/** Keys by which proxy and hub know each other, and that cookies are signed with. */
export interface HubCredentialsGenerated extends HubCredentialsSettings {
  /**
   * A Secret that exists already, or one that is made once, by a Job in the cluster, and kept with the state when the release goes.
   *
   * @default "generated"
   */
  mode?: 'generated';
}

/** Keys by which proxy and hub know each other, and that cookies are signed with. */
export interface HubCredentialsSettings {
  /** A Secret with the hub's keys. */
  secret?: OpenHubSecret;
}

/** A Secret with the hub's keys. */
export interface OpenHubSecret {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name?: string;
  /**
   * The key of the token by which the hub tells the proxy what is where.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "proxy-token"
   */
  proxyTokenKey?: string;
  /**
   * The key of what cookies are signed with.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "cookie-secret"
   */
  cookieSecretKey?: string;
  /**
   * The key of what people's tokens are encrypted with in the state.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "crypt-key"
   */
  cryptKeyKey?: string;
}

/** A Secret with the hub's keys. */
export interface HubSecret {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name: string;
  /**
   * The key of the token by which the hub tells the proxy what is where.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "proxy-token"
   */
  proxyTokenKey?: string;
  /**
   * The key of what cookies are signed with.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "cookie-secret"
   */
  cookieSecretKey?: string;
  /**
   * The key of what people's tokens are encrypted with in the state.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "crypt-key"
   */
  cryptKeyKey?: string;
}

/** Who may log in, and how. */
export type Authentication =
  | AuthenticationTokens
  | AuthenticationOidc
  | AuthenticationSharedPassword;

/** Who may log in, and how. */
export interface AuthenticationSharedPassword extends AuthenticationSettings {
  /**
   * `tokens` lets nobody in by the page: programs under `services` use the API. `sharedPassword` is refused in production.
   *
   * @default "tokens"
   */
  mode: 'sharedPassword';
  /** One password for all. */
  sharedPassword: SharedPasswordLogin;
}

/** Who may log in, and how. */
export interface AuthenticationOidc extends AuthenticationSettings {
  /**
   * `tokens` lets nobody in by the page: programs under `services` use the API. `sharedPassword` is refused in production.
   *
   * @default "tokens"
   */
  mode: 'oidc';
  /** A provider of logins that speaks OpenID Connect. */
  oidc?: OidcLogin;
}

/** Who may log in, and how. */
export interface AuthenticationTokens extends AuthenticationSettings {
  /**
   * `tokens` lets nobody in by the page: programs under `services` use the API. `sharedPassword` is refused in production.
   *
   * @default "tokens"
   */
  mode?: 'tokens';
}

/** Who may log in, and how. */
export interface AuthenticationSettings {
  /** A provider of logins that speaks OpenID Connect. */
  oidc?: OpenOidcLogin;
  /** One password for all. */
  sharedPassword?: OpenSharedPasswordLogin;
  /**
   * Whether everybody whom the provider knows may come in.
   *
   * @default false
   */
  allowAll?: boolean;
  /**
   * People who may come in, by name.
   *
   * @default []
   */
  allowedUsers?: readonly string[];
  /**
   * People who manage the hub, by name. They may come in.
   *
   * @default []
   */
  admins?: readonly string[];
}

/** One password for all, for a cluster that only you reach. Whoever has it is whomever they say they are. */
export interface OpenSharedPasswordLogin {
  /** The password, of 8 characters or more. */
  password?: OpenSecretKey;
  /** The password of those under `admins`, of 32 characters or more. Left out: they can't log in. */
  adminPassword?: OpenSecretKey;
}

/** One password for all, for a cluster that only you reach. Whoever has it is whomever they say they are. */
export interface SharedPasswordLogin {
  /** The password, of 8 characters or more. */
  password: SecretKey;
  /** The password of those under `admins`, of 32 characters or more. Left out: they can't log in. */
  adminPassword?: SecretKey;
}

/** A provider of logins that speaks OpenID Connect: Keycloak, Okta, Entra ID, Google, Dex. */
export interface OpenOidcLogin {
  /** The id under which the provider knows the hub. Its redirect address is the public one of the hub, with `/hub/oauth_callback` at its end. */
  clientId?: string;
  /** The Secret of the id. */
  clientSecret?: OpenSecretKey;
  /**
   * Where people are sent to log in.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://login.example.com/realms/ml/protocol/openid-connect/auth"
   */
  authorizeUrl?: string;
  /**
   * Where the hub gets tokens.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://login.example.com/realms/ml/protocol/openid-connect/token"
   */
  tokenUrl?: string;
  /**
   * Where the hub asks who somebody is.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://login.example.com/realms/ml/protocol/openid-connect/userinfo"
   */
  userInfoUrl?: string;
  /**
   * The hub's own address for the way back, with `/hub/oauth_callback` at its end. `""` takes that of the request.
   *
   * Form: an address that begins with http:// or https://, or nothing.
   *
   * @default ""
   */
  callbackUrl?: string;
  /** What the hub asks the provider for. */
  scopes?: readonly string[];
  /**
   * Which field of the provider's answer is the person's name.
   *
   * @default "preferred_username"
   */
  usernameClaim?: string;
  /**
   * Which field of the answer lists the person's groups. `""`: there are no groups.
   *
   * @default ""
   */
  groupsClaim?: string;
  /**
   * Groups whose members may log in.
   *
   * @default []
   */
  allowedGroups?: readonly string[];
  /**
   * Groups whose members manage the hub.
   *
   * @default []
   */
  adminGroups?: readonly string[];
  /**
   * The provider's name on the button.
   *
   * @default "OpenID Connect"
   */
  loginService?: string;
}

/** A provider of logins that speaks OpenID Connect: Keycloak, Okta, Entra ID, Google, Dex. */
export interface OidcLogin {
  /** The id under which the provider knows the hub. Its redirect address is the public one of the hub, with `/hub/oauth_callback` at its end. */
  clientId: string;
  /** The Secret of the id. */
  clientSecret: SecretKey;
  /**
   * Where people are sent to log in.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://login.example.com/realms/ml/protocol/openid-connect/auth"
   */
  authorizeUrl: string;
  /**
   * Where the hub gets tokens.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://login.example.com/realms/ml/protocol/openid-connect/token"
   */
  tokenUrl: string;
  /**
   * Where the hub asks who somebody is.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://login.example.com/realms/ml/protocol/openid-connect/userinfo"
   */
  userInfoUrl: string;
  /**
   * The hub's own address for the way back, with `/hub/oauth_callback` at its end. `""` takes that of the request.
   *
   * Form: an address that begins with http:// or https://, or nothing.
   *
   * @default ""
   */
  callbackUrl?: string;
  /** What the hub asks the provider for. */
  scopes?: readonly string[];
  /**
   * Which field of the provider's answer is the person's name.
   *
   * @default "preferred_username"
   */
  usernameClaim?: string;
  /**
   * Which field of the answer lists the person's groups. `""`: there are no groups.
   *
   * @default ""
   */
  groupsClaim?: string;
  /**
   * Groups whose members may log in.
   *
   * @default []
   */
  allowedGroups?: readonly string[];
  /**
   * Groups whose members manage the hub.
   *
   * @default []
   */
  adminGroups?: readonly string[];
  /**
   * The provider's name on the button.
   *
   * @default "OpenID Connect"
   */
  loginService?: string;
}

/** Where the hub keeps who there is and what runs. */
export interface HubState {
  /**
   * `volume` keeps it in a file on a volume, `postgres` in the database under `calls.database`.
   *
   * @default "volume"
   */
  mode?: 'volume' | 'postgres';
  /** SQLite on a volume. */
  volume?: VolumeState;
  /**
   * Whether the hub may change the tables when a new version of it wants to. While it may not, a new version that wants to stops with a message: make a backup, then set this to true for one upgrade.
   *
   * @default false
   */
  allowUpgrade?: boolean;
}

/** SQLite on a volume. */
export interface VolumeState {
  /**
   * The volume's size.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which of `platform.storage` the volume is made of.
   *
   * @default "standard"
   */
  storage?: 'fast' | 'standard' | 'shared';
  /**
   * Whether the volume stays when the release is uninstalled.
   *
   * @default true
   */
  keep?: boolean;
}

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export type Tracking<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> =
  | TrackingBuiltin<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>
  | TrackingExternal<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>
  | TrackingShared<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export interface TrackingShared<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> extends TrackingSettings<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName> {
  /**
   * Who runs the server.
   *
   * @default "builtin"
   */
  mode: 'shared';
  /** The server of another release of this chart. `auth` has to be as it is there. */
  shared: SharedStore;
}

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export interface TrackingExternal<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> extends TrackingSettings<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName> {
  /**
   * Who runs the server.
   *
   * @default "builtin"
   */
  mode: 'external';
  /** A server that runs elsewhere. */
  external: ExternalTracking;
}

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export interface TrackingBuiltin<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> extends TrackingSettings<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName> {
  /**
   * Who runs the server.
   *
   * @default "builtin"
   */
  mode?: 'builtin';
  /** A server of this release. */
  builtin?: TrackingServer<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
}

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export interface TrackingSettings<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** A server of this release. */
  builtin?: OpenTrackingServer<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** A server that runs elsewhere. */
  external?: OpenExternalTracking;
  /** The server of another release of this chart. `auth` has to be as it is there. */
  shared?: OpenSharedStore;
  /** Who may talk to the server. */
  auth?: TrackingAuth;
  /** The key of Weights & Biases: `WANDB_API_KEY` of workloads that say `wandb: true` under `calls`. */
  wandb?: WeightsAndBiases;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** The key of Weights & Biases, for workloads that ask for it under `calls`. */
export interface WeightsAndBiases {
  /**
   * The Secret with the key. `""` means that there is none.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  existingSecret?: string;
  /**
   * The key inside the Secret.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "WANDB_API_KEY"
   */
  key?: string;
}

/** Who may talk to the server. */
export interface TrackingAuth {
  /**
   * `basic` asks for a user name and a password; `none` leaves it to the network policy.
   *
   * @default "basic"
   */
  mode?: 'none' | 'basic';
  /** A user name and password for each request. */
  basic?: BasicAuth;
}

/** A user name and password for each request. */
export interface BasicAuth {
  /** The administrator. The server makes this user at its first start, and does not follow a password that changes later. */
  credentials?: TrackingCredentials;
  /**
   * What users may do with what nobody gave them a permission for.
   *
   * @default "READ"
   */
  defaultPermission?: 'NO_PERMISSIONS' | 'READ' | 'USE' | 'EDIT' | 'MANAGE';
}

/** Where the user name and password of the administrator come from. */
export interface TrackingCredentials {
  /**
   * `generated` are made once, by a Job in the cluster, and kept with the data when the release goes; `secret` is one of yours.
   *
   * @default "generated"
   */
  mode?: 'generated' | 'secret';
  /** A Secret that exists already. */
  secret?: TrackingSecret;
}

/** A Secret that exists already. */
export interface TrackingSecret {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   *
   * @default "mlflow-credentials"
   */
  name?: string;
  /**
   * The key of the user name.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "username"
   */
  usernameKey?: string;
  /**
   * The key of the password: MLflow wants 12 characters at least.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "password"
   */
  passwordKey?: string;
  /**
   * The key of what signs sessions and forms: a long random text, the same for all pods. A server of this release needs it.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "session-key"
   */
  sessionKey?: string;
}

/** A store that another release of this chart, in the same namespace, provides: its bindings are taken, and nothing is made here. */
export interface OpenSharedStore {
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release?: string;
}

/** A store that another release of this chart, in the same namespace, provides: its bindings are taken, and nothing is made here. */
export interface SharedStore {
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release: string;
}

/** A server that runs elsewhere: in the cloud, or installed by somebody else. */
export interface OpenExternalTracking {
  /**
   * Its address, as clients take it for `MLFLOW_TRACKING_URI`.
   *
   * Form: an address that begins with http:// or https://, without a user name.
   *
   * @example "https://mlflow.example.com"
   */
  uri?: string;
}

/** A server that runs elsewhere: in the cloud, or installed by somebody else. */
export interface ExternalTracking {
  /**
   * Its address, as clients take it for `MLFLOW_TRACKING_URI`.
   *
   * Form: an address that begins with http:// or https://, without a user name.
   *
   * @example "https://mlflow.example.com"
   */
  uri: string;
}

/** The MLflow server. Runs go into the database that it names under `calls`, artifacts into the bucket; clients send and get them through the server, and need no access to the bucket. Without one of the two it keeps them in a volume of its own, for evaluation: then there is one pod. */
export interface OpenTrackingServer<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Worker processes of each pod. Each takes about 300Mi of memory.
   *
   * A whole number at least 1.
   *
   * @default 2
   */
  workers?: number;
  /**
   * Host names under which the server is asked, beside those of its Service: that of a gateway, for example. Any other is refused, so that no web page can reach the server through a browser. `*` stands for any text.
   *
   * @default []
   * @example ["mlflow.example.com"]
   */
  allowedHosts?: readonly string[];
  /**
   * Web pages of other origins that may call the server from a browser.
   *
   * @default []
   * @example ["https://notebooks.example.com"]
   */
  allowedOrigins?: readonly string[];
  /**
   * Whether the server runs jobs of its own, such as judges of traces. They take memory, and each pod runs all that are periodic.
   *
   * @default false
   */
  jobExecution?: boolean;
  /**
   * More arguments of `mlflow server`.
   *
   * @default []
   */
  args?: readonly string[];
  /** Connections of each worker process to the database. */
  databasePool?: TrackingPool;
  /** Where the server keeps what it has no database or bucket for. */
  volume?: TrackingVolume;
  /** Removes for good what users have deleted. */
  gc?: TrackingGc;
  /** The Job that brings the tables of the database up to what the image needs. It runs when the image or the settings change. */
  migration?: TrackingMigration;
  /** The Service in front of the server. */
  service?: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: OpenServiceAccount;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How its metrics are read. The image needs `prometheus-flask-exporter`, which those whose tag ends in `-full` have. */
  monitor?: Monitor;
  /** Its database and its bucket, and what else it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 1
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: ModelVersionAutoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: TrackingServerPdb;
  /** How pods are replaced when the workload changes. */
  strategy?: TrackingServerStrategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: TrackingServerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: TrackingServerResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** The MLflow server. Runs go into the database that it names under `calls`, artifacts into the bucket; clients send and get them through the server, and need no access to the bucket. Without one of the two it keeps them in a volume of its own, for evaluation: then there is one pod. */
export interface TrackingServer<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Worker processes of each pod. Each takes about 300Mi of memory.
   *
   * A whole number at least 1.
   *
   * @default 2
   */
  workers?: number;
  /**
   * Host names under which the server is asked, beside those of its Service: that of a gateway, for example. Any other is refused, so that no web page can reach the server through a browser. `*` stands for any text.
   *
   * @default []
   * @example ["mlflow.example.com"]
   */
  allowedHosts?: readonly string[];
  /**
   * Web pages of other origins that may call the server from a browser.
   *
   * @default []
   * @example ["https://notebooks.example.com"]
   */
  allowedOrigins?: readonly string[];
  /**
   * Whether the server runs jobs of its own, such as judges of traces. They take memory, and each pod runs all that are periodic.
   *
   * @default false
   */
  jobExecution?: boolean;
  /**
   * More arguments of `mlflow server`.
   *
   * @default []
   */
  args?: readonly string[];
  /** Connections of each worker process to the database. */
  databasePool?: TrackingPool;
  /** Where the server keeps what it has no database or bucket for. */
  volume?: TrackingVolume;
  /** Removes for good what users have deleted. */
  gc?: TrackingGc;
  /** The Job that brings the tables of the database up to what the image needs. It runs when the image or the settings change. */
  migration?: TrackingMigration;
  /** The Service in front of the server. */
  service?: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: ServiceAccount;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How its metrics are read. The image needs `prometheus-flask-exporter`, which those whose tag ends in `-full` have. */
  monitor?: Monitor;
  /** Its database and its bucket, and what else it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 1
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: Autoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: TrackingServerPdb;
  /** How pods are replaced when the workload changes. */
  strategy?: TrackingServerStrategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: TrackingServerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: TrackingServerResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface TrackingServerResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests4;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits5;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourcesLimits5 {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface TrackingServerImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "ghcr.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "mlflow/mlflow"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "v3.17.2-full"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** How pods are replaced when the workload changes. */
export interface TrackingServerStrategy {
  /**
   * `recreate` stops all pods before it starts new ones: for a volume or a GPU that two pods can't have at once.
   *
   * @default "recreate"
   */
  mode?: 'rollingUpdate' | 'recreate';
  /** Pods are replaced a few at a time. */
  rollingUpdate?: RollingUpdate;
}

/** How many pods may go when nodes are drained (PodDisruptionBudget). */
export interface TrackingServerPdb {
  /**
   * A workload of one pod takes `none`: any budget would either stop the drain or not help.
   *
   * @default "none"
   */
  mode?: 'none' | 'minAvailable' | 'maxUnavailable';
  /** A budget by the pods that have to stay. */
  minAvailable?: MinAvailable;
  /** A budget by the pods that may go. It stays right when the workload is scaled. */
  maxUnavailable?: MaxUnavailable;
}

/** The Job that brings the tables of the database up to what the image needs. */
export interface TrackingMigration {
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: TrackingGcResources;
}

/** Removes for good what users have deleted, with its artifacts. It needs a database. */
export interface TrackingGc {
  /**
   * Whether it is done. Deleted runs are kept otherwise, and can be restored.
   *
   * @default false
   */
  enabled?: boolean;
  /**
   * When it is done.
   *
   * Form: five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, the smaller first, with steps such as 0-59/15; and a day that comes.
   *
   * @default "30 3 * * *"
   * @example "30 3 * * *"
   */
  schedule?: string;
  /**
   * How long ago something has to have been deleted.
   *
   * Form: numbers with d, h, m or s after them, in this order.
   *
   * @default "30d"
   * @example "30d"
   */
  olderThan?: string;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: TrackingGcResources;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface TrackingGcResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests8;
  /** What the container can't go beyond. */
  limits?: OpenResourceLimits;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests8 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "50m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "512Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Where the server keeps what it has no database or bucket for. It is made only then, and stays when the release goes. */
export interface TrackingVolume {
  /**
   * Its size.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "10Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which of `platform.storage` its class is.
   *
   * @default "standard"
   */
  storage?: 'fast' | 'standard';
}

/** Connections of each worker process to the database. All pods together open at most replicas x workers x (size + overflow), twice that with a login. */
export interface TrackingPool {
  /**
   * Connections that stay open.
   *
   * A whole number at least 1.
   *
   * @default 5
   */
  size?: number;
  /**
   * Connections that come on top under load.
   *
   * A whole number at least 0.
   *
   * @default 5
   */
  overflow?: number;
}

/** Models and their versions. */
export interface Serving<TheModels, PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, ContactName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /** What every model starts from. */
  modelDefaults?: Model<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, ContactName, PeerName, ModelName, { [name: string]: unknown }, string>;
  /**
   * Models by name.
   *
   * @default {}
   * @example {"fraud":{"image":{"registry":"ghcr.io","repository":"acme/fraud-server","tag":"v1.8.0"},"versions":{"v1":{}}}}
   */
  models?: { [Name in keyof TheModels]: string extends Name | keyof TheModels[Name] ? NamesUnknown : Model<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, ContactName, PeerName, ModelName, TheModels[Name], never> };
  /** What fetches artifacts. */
  fetcher?: Fetcher;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** What fetches artifacts: an init container with rclone. */
export interface Fetcher {
  /** An image with `rclone` and a shell. */
  image?: FetcherImage;
  /** What the init container is sure to get, and what it can't go beyond. */
  resources?: FetcherResources;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface FetcherResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests7;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits4;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourcesLimits4 {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "512Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests7 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "100m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "128Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface FetcherImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "docker.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "rclone/rclone"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "1.75.0"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** A model: what its versions have in common, and what stands in front of them. What it doesn't say it takes from `modelDefaults`. */
export interface Model<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, ContactName extends string, PeerName extends string, ModelName extends string, TheVersions, InheritedModelVersionName extends string> {
  /**
   * The versions, side by side. A model has at least one, so that the second one changes nothing of the first.
   *
   * @default {}
   * @example {"v1":{}}
   */
  versions?: { [Name in keyof TheVersions]: ModelVersion<PriorityName, TopicName, GpuPoolName, ContactName> };
  /** Which versions requests go to. */
  release?: Release<NoInfer<keyof TheVersions & string> | InheritedModelVersionName>;
  /** The Services in front of the model and its versions. */
  service?: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: OpenServiceAccount;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How its metrics are read. */
  monitor?: Monitor;
  /** What it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** What it promises. */
  slo?: ModelSlo;
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /** What runs it. */
  runtime?: Runtime;
  /**
   * The GPU pool that it runs on. Left out: nodes without GPUs.
   *
   * One of the names under `gpuPools`.
   */
  pool?: GpuPoolName;
  /**
   * How many GPUs of the pool each pod gets. Left out: the pool's `gpusPerPod`.
   *
   * A whole number at least 1.
   */
  gpus?: number;
  /** Where its weights and configuration come from. */
  artifact?: Artifact;
  /** Where a fetched artifact is kept. */
  artifactCache?: ArtifactCache;
  /** Who answers for it, and who let it go live. */
  governance?: Governance<ContactName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: ModelVersionAutoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: Pdb;
  /** How pods are replaced when the workload changes. */
  strategy?: Strategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: PgBouncerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: ApplicationResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What the model promises; an annotation of its objects. */
export interface ModelSlo {
  /**
   * How fast 95 of 100 predictions are, or faster.
   *
   * A whole number of milliseconds at least 1.
   *
   * @default 50
   */
  p95Milliseconds?: number;
}

/** Which versions the model's own Service sends requests to. Each version has a Service of its own beside it. */
export interface Release<ModelVersionName extends string> {
  /**
   * `rolling`: to all that are enabled, by the number of their ready pods.
   *
   * @default "rolling"
   */
  mode?: 'rolling' | 'canary' | 'blueGreen';
  /** A new version takes over step by step. */
  canary?: CanaryRelease<ModelVersionName>;
  /** One version has all requests; another stands ready. */
  blueGreen?: BlueGreenRelease<ModelVersionName>;
}

/** One version has all requests; another stands ready. */
export interface BlueGreenRelease<ModelVersionName extends string> {
  /**
   * The version that has all requests. To go back is to name the other one.
   *
   * One of the names under `versions`.
   */
  active?: ModelVersionName;
}

/** A new version takes over step by step. */
export interface CanaryRelease<ModelVersionName extends string> {
  /**
   * The version that has proved itself.
   *
   * One of the names under `versions`.
   */
  stable?: ModelVersionName;
  /**
   * The version that is tried.
   *
   * One of the names under `versions`.
   */
  candidate?: ModelVersionName;
  /**
   * The share of requests for the candidate: 10, 25, 50 and 100 are the usual steps. 0 and 100 hold exactly; between them, as long as no router stands in front, the share is that of the ready pods.
   *
   * A whole number of percent from 0 to 100.
   */
  weight?: number;
}

/** One version of a model: a Deployment of its own. What it doesn't say it takes from its model. */
export interface ModelVersion<PriorityName extends string, TopicName extends string, GpuPoolName extends string, ContactName extends string> {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /** What runs it. */
  runtime?: Runtime;
  /**
   * The GPU pool that it runs on. Left out: nodes without GPUs.
   *
   * One of the names under `gpuPools`.
   */
  pool?: GpuPoolName;
  /**
   * How many GPUs of the pool each pod gets. Left out: the pool's `gpusPerPod`.
   *
   * A whole number at least 1.
   */
  gpus?: number;
  /** Where its weights and configuration come from. */
  artifact?: Artifact;
  /** Where a fetched artifact is kept. */
  artifactCache?: ArtifactCache;
  /** Who answers for it, and who let it go live. */
  governance?: Governance<ContactName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: ModelVersionAutoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: Pdb;
  /** How pods are replaced when the workload changes. */
  strategy?: Strategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: PgBouncerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: ApplicationResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** Who sets the number of pods. */
export interface ModelVersionAutoscaling<TopicName extends string> {
  /**
   * `none` leaves it to `replicas`; the other two take it over, so that `replicas` is not used.
   *
   * @default "none"
   */
  mode?: 'none' | 'hpa' | 'keda';
  /** By CPU, memory and metrics of your own; every cluster has it. */
  hpa?: OpenHpa;
  /** By queues, schedules and queries, also to zero; it needs KEDA. */
  keda?: OpenKeda<TopicName>;
}

/** Who answers for a model, and who let it go live. */
export interface Governance<ContactName extends string> {
  /**
   * Who answers for the model: one of `platform.contacts`.
   *
   * One of the names under `platform.contacts`.
   */
  owner?: ContactName;
  /**
   * How far the model has come.
   *
   * @default "experimental"
   */
  stage?: 'experimental' | 'staging' | 'production' | 'retired';
  /**
   * How sensitive the data is that the model was trained on or answers about. It is a label of every object too.
   *
   * @default "internal"
   */
  dataClassification?: 'public' | 'internal' | 'confidential' | 'restricted';
  /**
   * What harm a wrong answer can do.
   *
   * @default "minimal"
   */
  risk?: 'minimal' | 'limited' | 'high';
  /**
   * Who approved it. `""` means that nobody has yet; in production that is refused.
   *
   * @default ""
   * @example "jane.doe@example.com"
   */
  approvedBy?: string;
  /**
   * The day of the approval.
   *
   * Form: a date such as 2026-11-02.
   */
  approvedAt?: string;
  /**
   * Where the approval is written down.
   *
   * @example "https://tickets.example.com/ML-42"
   */
  record?: string;
}

/** Where a fetched artifact is kept. */
export interface ArtifactCache {
  /**
   * On the node, for as long as the pod lives, or on a volume that stays warm.
   *
   * @default "ephemeral"
   */
  mode?: 'ephemeral' | 'volume';
  /** A cache on the node. */
  ephemeral?: EphemeralCache;
  /** A cache on a volume. */
  volume?: VolumeCache;
}

/** A cache on a volume that all pods of the model share and that outlives them: the next pod finds the artifact there. */
export interface VolumeCache {
  /**
   * The volume's size. It holds the artifacts of all versions.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "50Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which of `platform.storage` it comes from.
   *
   * @default "shared"
   */
  storage?: 'fast' | 'standard' | 'shared';
  /**
   * ReadWriteOnce keeps all pods of the model on one node.
   *
   * @default "ReadWriteMany"
   */
  accessMode?: 'ReadWriteOnce' | 'ReadWriteMany';
  /**
   * Whether the volume stays when the release is uninstalled.
   *
   * @default false
   */
  keep?: boolean;
}

/** A cache on the node: each pod fetches its artifact when it starts. */
export interface EphemeralCache {
  /**
   * The most that it may hold; it counts as local disk of the pod.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "10Gi"
   * @example "500m"
   */
  sizeLimit?: string | number;
}

/** Where a model's artifact comes from. */
export interface Artifact {
  /**
   * `none` is for images that have their model inside, and for servers that fetch it by themselves.
   *
   * @default "none"
   */
  mode?: 'none' | 's3' | 'gcs' | 'azureBlob' | 'http' | 'volume';
  /** A folder of a bucket in Amazon S3 or any store that speaks its protocol. */
  s3?: S3Artifact;
  /** A folder of a bucket in Google Cloud Storage. */
  gcs?: GcsArtifact;
  /** A folder of a container in Azure Blob Storage. */
  azureBlob?: AzureBlobArtifact;
  /** One file from a web server. */
  http?: HttpArtifact;
  /** A volume that has the artifact already. */
  volume?: VolumeArtifact;
  /**
   * Where the container finds the artifact. It is given to it as `MODEL_PATH`.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/models"
   */
  mountPath?: string;
  /** How what was fetched is checked before the model starts. */
  checksum?: Checksum;
}

/** How what was fetched is checked before the model starts. */
export interface Checksum {
  /**
   * `none` trusts the store. A wrong checksum keeps the pod from starting.
   *
   * @default "none"
   */
  mode?: 'none' | 'sha256' | 'sumsFile';
  /** The checksum of one file of the artifact. */
  sha256?: Sha256Checksum;
  /** The checksums of many files, in a file of the artifact itself. */
  sumsFile?: ChecksumFile;
}

/** The checksums of many files, in a file of the artifact itself as `sha256sum` writes it. */
export interface ChecksumFile {
  /**
   * The file of checksums, from the artifact's folder.
   *
   * Form: letters, digits, slashes, dots, dashes, underscores and equals signs.
   *
   * @default "SHA256SUMS"
   */
  file?: string;
}

/** The checksum of one file of the artifact. */
export interface Sha256Checksum {
  /**
   * The file, from the artifact's folder.
   *
   * Form: letters, digits, slashes, dots, dashes, underscores and equals signs.
   *
   * @example "model.safetensors"
   */
  file?: string;
  /**
   * Its SHA-256.
   *
   * Form: 64 hexadecimal digits in lower case.
   */
  digest?: string;
}

/** A volume that has the artifact already. It is mounted read-only. */
export interface VolumeArtifact {
  /**
   * The PersistentVolumeClaim, in the release's namespace. With several pods it has to allow ReadOnlyMany or ReadWriteMany.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  claimName?: string;
  /**
   * The folder of the artifact inside the volume; `""` is all of it.
   *
   * Form: a path without a slash in front, or nothing.
   *
   * @default ""
   */
  subPath?: string;
}

/** One file from a web server. */
export interface HttpArtifact {
  /**
   * The file's address.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "https://models.example.com/demo/model.onnx"
   */
  url?: string;
}

/** A folder of a container in Azure Blob Storage. The pod logs in by its ServiceAccount. */
export interface AzureBlobArtifact {
  /**
   * The storage account.
   *
   * Form: 3 to 24 lower-case letters and digits.
   */
  account?: string;
  /**
   * The container inside the account.
   *
   * Form: 3 to 63 lower-case letters, digits and dashes.
   */
  container?: string;
  /**
   * The folder of the artifact inside the container.
   *
   * Form: letters, digits, slashes, dots, dashes, underscores and equals signs.
   *
   * @example "fraud/2026-11-02"
   */
  path?: string;
}

/** A folder of a bucket in Google Cloud Storage. The pod logs in by its ServiceAccount. */
export interface GcsArtifact {
  /**
   * The bucket.
   *
   * Form: lower-case letters, digits, dots, dashes and underscores.
   */
  bucket?: string;
  /**
   * The folder of the artifact inside the bucket.
   *
   * Form: letters, digits, slashes, dots, dashes, underscores and equals signs.
   *
   * @example "fraud/2026-11-02"
   */
  path?: string;
}

/** A folder of a bucket in Amazon S3 or any store that speaks its protocol. */
export interface S3Artifact {
  /**
   * The bucket.
   *
   * Form: 3 to 63 lower-case letters, digits, dots and dashes.
   */
  bucket?: string;
  /**
   * The folder of the artifact inside the bucket.
   *
   * Form: letters, digits, slashes, dots, dashes, underscores and equals signs.
   *
   * @example "fraud/2026-11-02"
   */
  path?: string;
  /**
   * The store's address, where it isn't Amazon's.
   *
   * Form: an address that begins with http:// or https://, or nothing.
   *
   * @default ""
   * @example "https://s3.example.com:9000"
   */
  endpoint?: string;
  /**
   * The bucket's region. `""` leaves it to the pod's environment.
   *
   * Form: lower-case letters, digits and dashes.
   *
   * @default ""
   * @example "eu-west-1"
   */
  region?: string;
  /** Who signed the store's certificate. KServe, which fetches artifacts by itself, has a setting of its own for that. */
  ca?: OpenTrustedCa;
  /** How the pod logs in. */
  credentials?: ObjectStoreCredentials;
}

/** How the pod logs in to the object store. */
export interface ObjectStoreCredentials {
  /**
   * `identity` takes what the cloud gives to the pod's ServiceAccount (`platform.identity`), so that there is no key to lose. `none` is for public buckets.
   *
   * @default "identity"
   */
  mode?: 'identity' | 'secret' | 'none';
  /** An access key in a Secret. */
  secret?: ObjectStoreSecret;
}

/** An access key in a Secret. */
export interface ObjectStoreSecret {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name?: string;
  /**
   * The key of the access key's id.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "AWS_ACCESS_KEY_ID"
   */
  accessKeyIdKey?: string;
  /**
   * The key of the access key itself.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "AWS_SECRET_ACCESS_KEY"
   */
  secretAccessKeyKey?: string;
}

/** What runs a model. */
export interface Runtime {
  /**
   * A server of your own in a Deployment, KServe, or vLLM in a Deployment.
   *
   * @default "deployment"
   */
  mode?: 'deployment' | 'kserve' | 'vllm';
  /** A server of your own. */
  deployment?: DeploymentRuntime;
  /** KServe. */
  kserve?: KserveRuntime;
  /** vLLM. */
  vllm?: VllmRuntime;
}

/** vLLM: a large language model behind an OpenAI-style API. */
export interface VllmRuntime {
  /**
   * The model: its name on Hugging Face, or `""` for the fetched artifact.
   *
   * Form: an organisation, a slash and a name, or nothing.
   *
   * @default ""
   * @example "Qwen/Qwen2.5-7B-Instruct"
   */
  model?: string;
  /**
   * The name by which clients ask for the model. `""` takes the model's key in `serving.models`.
   *
   * @default ""
   */
  servedModelName?: string;
  /**
   * The longest prompt and answer together, in tokens. Left out: what the model allows, if the GPU's memory does.
   *
   * A whole number at least 1.
   */
  maxModelLength?: number;
  /**
   * The share of the GPU's memory that vLLM takes.
   *
   * A number from 0.05 to 1.
   *
   * @default 0.9
   */
  gpuMemoryUtilization?: number;
  /**
   * The type of the weights in memory.
   *
   * @default "auto"
   */
  dtype?: 'auto' | 'half' | 'float16' | 'bfloat16' | 'float' | 'float32';
  /**
   * Shared memory of the pod, through which the processes of several GPUs talk. It counts as memory.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2Gi"
   * @example "500m"
   */
  sharedMemory?: string | number;
  /** The Secret of a Hugging Face token, for models behind a licence. */
  huggingFaceToken?: OpenSecretKey;
  /**
   * More arguments of `vllm serve`.
   *
   * @default []
   * @example ["--enable-prefix-caching"]
   */
  args?: readonly string[];
}

/** KServe: an InferenceService, for which KServe picks the server by the artifact's format. It takes the place of image, probes and Service. */
export interface KserveRuntime {
  /** What format the artifact has. */
  modelFormat?: ModelFormat;
  /**
   * The ServingRuntime or ClusterServingRuntime. Left out: KServe picks one by the format.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  servingRuntime?: string;
  /**
   * The protocol of predictions.
   *
   * @default "v2"
   */
  protocolVersion?: 'v1' | 'v2';
  /**
   * `Standard` runs a Deployment; `Knative` scales by requests, also to zero, needs Knative, and begins without waiting for the stores that the model calls.
   *
   * @default "Standard"
   */
  deploymentMode?: 'Standard' | 'Knative';
}

/** What format the artifact has, as KServe's runtimes know it. */
export interface ModelFormat {
  /**
   * The format's name.
   *
   * Form: lower-case letters, digits, dashes, dots and underscores.
   *
   * @example "sklearn"
   */
  name?: string;
  /** The format's version, where runtimes differ in it. Put it in quotes. */
  version?: string;
}

/** A server of your own: a container that answers predictions, run by a Deployment. */
export interface DeploymentRuntime {
  /**
   * The command, in the place of the image's own. Empty: the image's.
   *
   * @default []
   */
  command?: readonly string[];
  /**
   * Arguments of the command.
   *
   * @default []
   */
  args?: readonly string[];
}

/** The API, the web interface and workers. */
export interface Applications<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release. One of its applications has to be switched on, too.
   *
   * @default false
   */
  enabled?: boolean;
  /** The API. */
  api?: Application<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** The web interface. */
  web?: Application<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** What every worker starts from. */
  workerDefaults?: OpenApplication<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * Workers by name: programs that take work from a queue. They answer their probes like the others.
   *
   * @default {}
   * @example {"default":{"image":{"registry":"ghcr.io","repository":"acme/backend","tag":"v1.0.0"},"args":["worker"]}}
   */
  workers?: { [name: string]: OpenApplication<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName> };
  /**
   * Feature flags of all applications.
   *
   * @default {}
   * @example {"new-checkout":{"state":"ENABLED","variants":{"on":true,"off":false},"defaultVariant":"off"}}
   */
  flags?: Flags;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Flags by name. Applications find them in `/flags/flags.json`. A change reaches the file in running pods within two minutes, and restarts nothing. */
export interface Flags {
  [name: string]: Flag;
}

/** A feature flag, in the words of OpenFeature's flagd, whose providers read the file as it is. */
export interface Flag {
  /** With `DISABLED` applications take their own default. */
  state: 'ENABLED' | 'DISABLED';
  /**
   * The values by the names of variants.
   *
   * @example {"on":true,"off":false}
   */
  variants: FreeForm;
  /** The variant of all whom `targeting` says nothing else of. */
  defaultVariant: string;
  /** Who gets another variant: JsonLogic, as flagd documents it, such as a share of the users. */
  targeting?: FreeForm;
}

/** One application. It has the settings of every workload, and tells its container what the platform expects of it. */
export interface OpenApplication<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The command, in the place of the image's own.
   *
   * @default []
   */
  command?: readonly string[];
  /**
   * Arguments, in the place of the image's own.
   *
   * @default []
   */
  args?: readonly string[];
  /**
   * How much it writes into its log: `ML_LOG_LEVEL`.
   *
   * @default "INFO"
   */
  logLevel?: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  /**
   * How many processes a pod runs: `ML_WORKERS`.
   *
   * A whole number at least 1.
   *
   * @default 4
   */
  processes?: number;
  /**
   * How many connections each process keeps open to its database: `DATABASE_POOL_SIZE`.
   *
   * A whole number at least 1.
   *
   * @default 2
   */
  databasePoolSize?: number;
  /**
   * How long what is cached stays good: `CACHE_TTL_SECONDS`.
   *
   * A whole number of seconds at least 0.
   *
   * @default 300
   */
  cacheTtlSeconds?: number;
  /** The key that logins are signed with: `SECRET_KEY`. */
  jwt?: OptionalSecret;
  /** The key that programs send in the header `X-API-Key`: `API_KEY`. */
  apiKeys?: ApplicationApiKeys;
  /** The key of Stripe: `STRIPE_SECRET_KEY`. */
  stripe?: ApplicationStripe;
  /** How the tables of its database come to be as the image expects them. */
  migrations?: OpenMigrations;
  /** The Service in front of it. */
  service?: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: OpenServiceAccount;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How its metrics are read. */
  monitor?: Monitor;
  /** What it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: OpenAutoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: Pdb;
  /** How pods are replaced when the workload changes. */
  strategy?: Strategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: PgBouncerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: ApplicationResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** Who sets the number of pods. */
export interface OpenAutoscaling<TopicName extends string> {
  /**
   * `none` leaves it to `replicas`; the other two take it over, so that `replicas` is not used.
   *
   * @default "none"
   */
  mode?: 'none' | 'hpa' | 'keda';
  /** By CPU, memory and metrics of your own; every cluster has it. */
  hpa?: OpenHpa;
  /** By queues, schedules and queries, also to zero; it needs KEDA. */
  keda?: OpenAutoscalingKeda<TopicName>;
}

/** Settings of KEDA's ScaledObject. */
export interface OpenAutoscalingKeda<TopicName extends string> {
  /**
   * The fewest pods. With 0 the workload sleeps until a trigger wakes it.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  minReplicas?: number;
  /**
   * The most pods.
   *
   * A whole number at least 1.
   *
   * @default 20
   */
  maxReplicas?: number;
  /**
   * How often triggers are asked.
   *
   * A whole number of seconds at least 1.
   *
   * @default 30
   */
  pollingInterval?: number;
  /**
   * How long the last trigger has to be quiet before the workload goes to sleep.
   *
   * A whole number of seconds at least 0.
   *
   * @default 300
   */
  cooldownPeriod?: number;
  /**
   * What KEDA looks at; the trigger that wants most pods wins.
   *
   * @default {}
   * @example {"backlog":{"mode":"redis","redis":{"address":"redis.data:6379","listName":"jobs","listLength":20}}}
   */
  triggers?: OpenKedaTriggers<TopicName>;
  /** How the number of pods changes. */
  behavior?: ScalingBehavior;
}

/** The ServiceAccount that pods run as. */
export interface OpenServiceAccount {
  /**
   * Whether the chart makes one for the workload, or takes one that exists.
   *
   * @default "create"
   */
  mode?: 'create' | 'use';
  /** A ServiceAccount of the workload's own. */
  create?: CreateServiceAccount;
  /** A ServiceAccount that exists already. */
  use?: OpenUseServiceAccount;
  /**
   * Whether pods get a token for the Kubernetes API. Models have no use for one.
   *
   * @default false
   */
  automountToken?: boolean;
}

/** How the tables come to be. The Job has a name of its own for each image, command and database, so that it runs once for each and never blocks an install: neither does it wait for pods, nor does Helm wait for it before it makes them. */
export interface OpenMigrations {
  /**
   * `job` changes the tables, `wait` leaves that to another application and only waits for it.
   *
   * @default "none"
   */
  mode?: 'none' | 'job' | 'wait';
  /** A Job that changes the tables. */
  job?: MigrationJob;
  /** Waits for tables that another application changes. */
  wait?: OpenMigrationWait;
}

/** One application. It has the settings of every workload, and tells its container what the platform expects of it. */
export interface Application<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether it is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /**
   * The command, in the place of the image's own.
   *
   * @default []
   */
  command?: readonly string[];
  /**
   * Arguments, in the place of the image's own.
   *
   * @default []
   */
  args?: readonly string[];
  /**
   * How much it writes into its log: `ML_LOG_LEVEL`.
   *
   * @default "INFO"
   */
  logLevel?: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  /**
   * How many processes a pod runs: `ML_WORKERS`.
   *
   * A whole number at least 1.
   *
   * @default 4
   */
  processes?: number;
  /**
   * How many connections each process keeps open to its database: `DATABASE_POOL_SIZE`.
   *
   * A whole number at least 1.
   *
   * @default 2
   */
  databasePoolSize?: number;
  /**
   * How long what is cached stays good: `CACHE_TTL_SECONDS`.
   *
   * A whole number of seconds at least 0.
   *
   * @default 300
   */
  cacheTtlSeconds?: number;
  /** The key that logins are signed with: `SECRET_KEY`. */
  jwt?: OptionalSecret;
  /** The key that programs send in the header `X-API-Key`: `API_KEY`. */
  apiKeys?: ApplicationApiKeys;
  /** The key of Stripe: `STRIPE_SECRET_KEY`. */
  stripe?: ApplicationStripe;
  /** How the tables of its database come to be as the image expects them. */
  migrations?: Migrations;
  /** The Service in front of it. */
  service?: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: ServiceAccount;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How its metrics are read. */
  monitor?: Monitor;
  /** What it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: Autoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: Pdb;
  /** How pods are replaced when the workload changes. */
  strategy?: Strategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: PgBouncerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: ApplicationResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface ApplicationResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests6;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits3;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests6 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "500m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** How a pod ends. */
export interface Shutdown {
  /**
   * How long the pod keeps answering after it was told to go, while load balancers learn of it.
   *
   * A whole number of seconds from 0 to 86400.
   *
   * @default 10
   */
  drainSeconds?: number;
  /**
   * How long the pod has in all, the drain included, before it is killed.
   *
   * A whole number of seconds from 1 to 31536000.
   *
   * @default 45
   */
  graceSeconds?: number;
}

/** All three probes; every container of the platform has them. */
export interface Probes {
  /** Bad answers restart the container. It should not ask for anything that a restart can't mend, such as a database. */
  liveness?: Probe;
  /** Bad answers take the pod out of its Service. It should be good only once the pod can do its work. */
  readiness?: ProbesReadiness;
  /** Gives the container its time to start. */
  startup?: StartupProbe;
}

/** The question to a container that starts. The other two wait for it. */
export interface StartupProbe {
  /**
   * The path that is asked on the container's port.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/health"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 5
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How long the container may take to start, with all that it loads. After that it is started anew.
   *
   * A whole number of seconds at least 1.
   *
   * @default 300
   */
  budgetSeconds?: number;
}

/** A question to a container that runs, asked again and again. */
export interface ProbesReadiness {
  /**
   * The path that is asked on the container's port. Any answer from 200 to 399 is good.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/health"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 5
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How many bad answers in a row count.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  failureThreshold?: number;
}

/** A question to a container that runs, asked again and again. */
export interface Probe {
  /**
   * The path that is asked on the container's port. Any answer from 200 to 399 is good.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/health"
   */
  path?: string;
  /**
   * The time between two questions.
   *
   * A whole number of seconds at least 1.
   *
   * @default 10
   */
  periodSeconds?: number;
  /**
   * How long an answer may take.
   *
   * A whole number of seconds at least 1.
   *
   * @default 3
   */
  timeoutSeconds?: number;
  /**
   * How many bad answers in a row count.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  failureThreshold?: number;
}

/** Configuration files. A change of them replaces the pods; nothing else of the release does so for their sake. */
export interface Config {
  /**
   * The folder that the container finds them in.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/config"
   */
  mountPath?: string;
  /**
   * The files. Nothing secret belongs here.
   *
   * @default {}
   * @example {"application.yml":"cache:\n  size: 100\n"}
   */
  files?: ConfigFiles;
}

/** Files by name, each with its text. */
export interface ConfigFiles {
  [name: string]: string;
}

/** How pods of one workload keep apart, so that one failure doesn't take all of them. */
export interface Spread {
  /**
   * Over zones. `required` leaves a pod Pending rather than put it in a crowded zone.
   *
   * @default "preferred"
   */
  zones?: 'none' | 'preferred' | 'required';
  /**
   * Over nodes.
   *
   * @default "preferred"
   */
  nodes?: 'none' | 'preferred' | 'required';
  /**
   * By how many pods one zone or node may be ahead of another.
   *
   * A whole number at least 1.
   *
   * @default 1
   */
  maxSkew?: number;
}

/** How pods are replaced when the workload changes. */
export interface Strategy {
  /**
   * `recreate` stops all pods before it starts new ones: for a volume or a GPU that two pods can't have at once.
   *
   * @default "rollingUpdate"
   */
  mode?: 'rollingUpdate' | 'recreate';
  /** Pods are replaced a few at a time. */
  rollingUpdate?: RollingUpdate;
}

/** Pods are replaced a few at a time. */
export interface RollingUpdate {
  /**
   * How many pods there may be above the wanted number. A pool without a spare GPU needs 0 here and 1 below.
   *
   * Form: a whole number, or a percentage up to 100%.
   *
   * @default 1
   * @example 1
   */
  maxSurge?: string | number;
  /**
   * How many pods may be missing. 0 means that no request is lost.
   *
   * Form: a whole number, or a percentage up to 100%.
   *
   * @default 0
   * @example 1
   */
  maxUnavailable?: string | number;
}

/** How many pods may go when nodes are drained (PodDisruptionBudget). */
export interface Pdb {
  /**
   * A workload of one pod takes `none`: any budget would either stop the drain or not help.
   *
   * @default "maxUnavailable"
   */
  mode?: 'none' | 'minAvailable' | 'maxUnavailable';
  /** A budget by the pods that have to stay. */
  minAvailable?: MinAvailable;
  /** A budget by the pods that may go. It stays right when the workload is scaled. */
  maxUnavailable?: MaxUnavailable;
}

/** A disruption budget by the pods that may go. */
export interface MaxUnavailable {
  /**
   * How many pods may go at the same time.
   *
   * Form: a whole number, or a percentage up to 100%.
   *
   * @default 1
   * @example 1
   */
  pods?: string | number;
}

/** A disruption budget by the pods that have to stay. */
export interface MinAvailable {
  /**
   * How many pods stay.
   *
   * Form: a whole number, or a percentage up to 100%.
   *
   * @default 1
   * @example 1
   */
  pods?: string | number;
}

/** Advice on what pods should request. It never changes a pod, so that it goes along with every autoscaler. */
export interface Vpa {
  /**
   * `advice` watches what the pods use and says so in the status of a VerticalPodAutoscaler; it needs that operator.
   *
   * @default "none"
   */
  mode?: 'none' | 'advice';
}

/** Who sets the number of pods. */
export type Autoscaling<TopicName extends string> =
  | AutoscalingNone<TopicName>
  | AutoscalingHpa<TopicName>
  | AutoscalingKeda<TopicName>;

/** Who sets the number of pods. */
export interface AutoscalingKeda<TopicName extends string> extends AutoscalingSettings<TopicName> {
  /**
   * `none` leaves it to `replicas`; the other two take it over, so that `replicas` is not used.
   *
   * @default "none"
   */
  mode: 'keda';
  /** By queues, schedules and queries, also to zero; it needs KEDA. */
  keda?: Keda<TopicName>;
}

/** Who sets the number of pods. */
export interface AutoscalingHpa<TopicName extends string> extends AutoscalingSettings<TopicName> {
  /**
   * `none` leaves it to `replicas`; the other two take it over, so that `replicas` is not used.
   *
   * @default "none"
   */
  mode: 'hpa';
  /** By CPU, memory and metrics of your own; every cluster has it. */
  hpa?: Hpa;
}

/** Who sets the number of pods. */
export interface AutoscalingNone<TopicName extends string> extends AutoscalingSettings<TopicName> {
  /**
   * `none` leaves it to `replicas`; the other two take it over, so that `replicas` is not used.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** Who sets the number of pods. */
export interface AutoscalingSettings<TopicName extends string> {
  /** By CPU, memory and metrics of your own; every cluster has it. */
  hpa?: OpenHpa;
  /** By queues, schedules and queries, also to zero; it needs KEDA. */
  keda?: OpenKeda<TopicName>;
}

/** Settings of KEDA's ScaledObject. */
export interface OpenKeda<TopicName extends string> {
  /**
   * The fewest pods. With 0 the workload sleeps until a trigger wakes it.
   *
   * A whole number at least 0.
   *
   * @default 1
   */
  minReplicas?: number;
  /**
   * The most pods.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  maxReplicas?: number;
  /**
   * How often triggers are asked.
   *
   * A whole number of seconds at least 1.
   *
   * @default 30
   */
  pollingInterval?: number;
  /**
   * How long the last trigger has to be quiet before the workload goes to sleep.
   *
   * A whole number of seconds at least 0.
   *
   * @default 300
   */
  cooldownPeriod?: number;
  /**
   * What KEDA looks at; the trigger that wants most pods wins.
   *
   * @default {}
   * @example {"backlog":{"mode":"redis","redis":{"address":"redis.data:6379","listName":"jobs","listLength":20}}}
   */
  triggers?: OpenKedaTriggers<TopicName>;
  /** How the number of pods changes. */
  behavior?: ScalingBehavior;
}

/** Triggers by a name of your own. */
export interface OpenKedaTriggers<TopicName extends string> {
  [name: string]: OpenKedaTrigger<TopicName>;
}

/** What KEDA looks at. */
export interface OpenKedaTrigger<TopicName extends string> {
  /**
   * Whether the trigger counts.
   *
   * @default true
   */
  enabled?: boolean;
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode?: 'cpu' | 'memory' | 'prometheus' | 'cron' | 'cacheList' | 'topicLag' | 'databaseQuery' | 'kafka' | 'redis' | 'custom';
  /** The use of CPU. */
  cpu?: OpenUtilizationTrigger;
  /** The use of memory. */
  memory?: OpenUtilizationTrigger;
  /** A query to Prometheus. */
  prometheus?: OpenPrometheusTrigger;
  /** A window of time that repeats: more pods by day, for example. */
  cron?: OpenCronTrigger;
  /** The length of a list in the cache that the workload calls. */
  cacheList?: OpenCacheListTrigger;
  /** The lag of a consumer group in a topic that the workload calls. */
  topicLag?: OpenTopicLagTrigger<TopicName>;
  /** A query to the database that the workload calls. */
  databaseQuery?: OpenDatabaseQueryTrigger;
  /** The lag of a Kafka consumer group. */
  kafka?: OpenKafkaTrigger;
  /** The length of a list in Redis or Valkey. */
  redis?: OpenRedisTrigger;
  /** Any other of KEDA's scalers. */
  custom?: OpenCustomTrigger;
  /**
   * A TriggerAuthentication of the namespace, with which KEDA logs in. Where one is named it says all of TLS too: `tls: enable`, and with a private CA `ca`, the certificate itself.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  authentication?: string;
}

/** Settings of KEDA's ScaledObject. */
export interface Keda<TopicName extends string> {
  /**
   * The fewest pods. With 0 the workload sleeps until a trigger wakes it.
   *
   * A whole number at least 0.
   *
   * @default 1
   */
  minReplicas?: number;
  /**
   * The most pods.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  maxReplicas?: number;
  /**
   * How often triggers are asked.
   *
   * A whole number of seconds at least 1.
   *
   * @default 30
   */
  pollingInterval?: number;
  /**
   * How long the last trigger has to be quiet before the workload goes to sleep.
   *
   * A whole number of seconds at least 0.
   *
   * @default 300
   */
  cooldownPeriod?: number;
  /**
   * What KEDA looks at; the trigger that wants most pods wins.
   *
   * @default {}
   * @example {"backlog":{"mode":"redis","redis":{"address":"redis.data:6379","listName":"jobs","listLength":20}}}
   */
  triggers?: KedaTriggers<TopicName>;
  /** How the number of pods changes. */
  behavior?: ScalingBehavior;
}

/** Triggers by a name of your own. */
export interface KedaTriggers<TopicName extends string> {
  [name: string]: KedaTrigger<TopicName>;
}

/** What KEDA looks at. */
export type KedaTrigger<TopicName extends string> =
  | KedaTriggerCpu<TopicName>
  | KedaTriggerMemory<TopicName>
  | KedaTriggerPrometheus<TopicName>
  | KedaTriggerCron<TopicName>
  | KedaTriggerCacheList<TopicName>
  | KedaTriggerTopicLag<TopicName>
  | KedaTriggerDatabaseQuery<TopicName>
  | KedaTriggerKafka<TopicName>
  | KedaTriggerRedis<TopicName>
  | KedaTriggerCustom<TopicName>;

/** What KEDA looks at. */
export interface KedaTriggerCustom<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'custom';
  /** Any other of KEDA's scalers. */
  custom: CustomTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerRedis<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'redis';
  /** The length of a list in Redis or Valkey. */
  redis: RedisTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerKafka<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'kafka';
  /** The lag of a Kafka consumer group. */
  kafka: KafkaTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerDatabaseQuery<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'databaseQuery';
  /** A query to the database that the workload calls. */
  databaseQuery: DatabaseQueryTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerTopicLag<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'topicLag';
  /** The lag of a consumer group in a topic that the workload calls. */
  topicLag: TopicLagTrigger<TopicName>;
}

/** What KEDA looks at. */
export interface KedaTriggerCacheList<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'cacheList';
  /** The length of a list in the cache that the workload calls. */
  cacheList: CacheListTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerCron<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'cron';
  /** A window of time that repeats: more pods by day, for example. */
  cron: CronTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerPrometheus<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'prometheus';
  /** A query to Prometheus. */
  prometheus: PrometheusTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerMemory<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'memory';
  /** The use of memory. */
  memory: UtilizationTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerCpu<TopicName extends string> extends KedaTriggerSettings<TopicName> {
  /** What kind of thing is looked at. `cacheList`, `topicLag` and `databaseQuery` look at stores that the workload calls; KEDA has to be let in to them. */
  mode: 'cpu';
  /** The use of CPU. */
  cpu: UtilizationTrigger;
}

/** What KEDA looks at. */
export interface KedaTriggerSettings<TopicName extends string> {
  /**
   * Whether the trigger counts.
   *
   * @default true
   */
  enabled?: boolean;
  /** The use of CPU. */
  cpu?: OpenUtilizationTrigger;
  /** The use of memory. */
  memory?: OpenUtilizationTrigger;
  /** A query to Prometheus. */
  prometheus?: OpenPrometheusTrigger;
  /** A window of time that repeats: more pods by day, for example. */
  cron?: OpenCronTrigger;
  /** The length of a list in the cache that the workload calls. */
  cacheList?: OpenCacheListTrigger;
  /** The lag of a consumer group in a topic that the workload calls. */
  topicLag?: OpenTopicLagTrigger<TopicName>;
  /** A query to the database that the workload calls. */
  databaseQuery?: OpenDatabaseQueryTrigger;
  /** The lag of a Kafka consumer group. */
  kafka?: OpenKafkaTrigger;
  /** The length of a list in Redis or Valkey. */
  redis?: OpenRedisTrigger;
  /** Any other of KEDA's scalers. */
  custom?: OpenCustomTrigger;
  /**
   * A TriggerAuthentication of the namespace, with which KEDA logs in. Where one is named it says all of TLS too: `tls: enable`, and with a private CA `ca`, the certificate itself.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  authentication?: string;
}

/** Any other of KEDA's scalers. */
export interface OpenCustomTrigger {
  /**
   * The scaler's type.
   *
   * Form: lower-case letters, digits and dashes.
   *
   * @example "rabbitmq"
   */
  type?: string;
  /** Its settings, as KEDA's documentation names them. */
  metadata?: TriggerMetadata;
}

/** Any other of KEDA's scalers. */
export interface CustomTrigger {
  /**
   * The scaler's type.
   *
   * Form: lower-case letters, digits and dashes.
   *
   * @example "rabbitmq"
   */
  type: string;
  /** Its settings, as KEDA's documentation names them. */
  metadata: TriggerMetadata;
}

/** Settings of a trigger, as KEDA's documentation names them. All are text. */
export interface TriggerMetadata {
  [name: string]: string;
}

/** The length of a list in Redis or Valkey. */
export interface OpenRedisTrigger {
  /**
   * Host and port.
   *
   * Form: a host, a colon and a port.
   *
   * @example "cache.data:6379"
   */
  address?: string;
  /** The list. */
  listName?: string;
  /**
   * The wanted length for each pod.
   *
   * A whole number at least 1.
   *
   * @default 5
   */
  listLength?: number;
}

/** The length of a list in Redis or Valkey. */
export interface RedisTrigger {
  /**
   * Host and port.
   *
   * Form: a host, a colon and a port.
   *
   * @example "cache.data:6379"
   */
  address: string;
  /** The list. */
  listName: string;
  /**
   * The wanted length for each pod.
   *
   * A whole number at least 1.
   *
   * @default 5
   */
  listLength?: number;
}

/** The lag of a Kafka consumer group. */
export interface OpenKafkaTrigger {
  /**
   * Brokers as host and port, with commas between them.
   *
   * @example "kafka-0.kafka:9092,kafka-1.kafka:9092"
   */
  bootstrapServers?: string;
  /**
   * The topic.
   *
   * Form: letters, digits, dots, dashes and underscores.
   */
  topic?: string;
  /** The consumer group. */
  consumerGroup?: string;
  /**
   * The wanted lag for each pod, in messages.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  lagThreshold?: number;
}

/** The lag of a Kafka consumer group. */
export interface KafkaTrigger {
  /**
   * Brokers as host and port, with commas between them.
   *
   * @example "kafka-0.kafka:9092,kafka-1.kafka:9092"
   */
  bootstrapServers: string;
  /**
   * The topic.
   *
   * Form: letters, digits, dots, dashes and underscores.
   */
  topic: string;
  /** The consumer group. */
  consumerGroup: string;
  /**
   * The wanted lag for each pod, in messages.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  lagThreshold?: number;
}

/** A query to the database that the workload calls (`calls.database`), such as how many jobs wait in a table. KEDA trusts whom its own image trusts. */
export interface OpenDatabaseQueryTrigger {
  /**
   * The query, in SQL. It gives one number.
   *
   * @example "SELECT count(*) FROM jobs WHERE state = 'waiting'"
   */
  query?: string;
  /**
   * The wanted result for each pod.
   *
   * A whole number at least 1.
   */
  targetQueryValue?: number;
}

/** A query to the database that the workload calls (`calls.database`), such as how many jobs wait in a table. KEDA trusts whom its own image trusts. */
export interface DatabaseQueryTrigger {
  /**
   * The query, in SQL. It gives one number.
   *
   * @example "SELECT count(*) FROM jobs WHERE state = 'waiting'"
   */
  query: string;
  /**
   * The wanted result for each pod.
   *
   * A whole number at least 1.
   */
  targetQueryValue: number;
}

/** The lag of a consumer group in a topic that the workload calls (`calls.topics`), with the address of its binding, by TLS where `kafka.security` is `tls`. A login takes `authentication`. */
export interface OpenTopicLagTrigger<TopicName extends string> {
  /**
   * The topic.
   *
   * One of the names under `dataLayer.kafka.topics`.
   */
  topic?: TopicName;
  /** The consumer group. */
  consumerGroup?: string;
  /**
   * The wanted lag for each pod, in messages.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  lagThreshold?: number;
}

/** The lag of a consumer group in a topic that the workload calls (`calls.topics`), with the address of its binding, by TLS where `kafka.security` is `tls`. A login takes `authentication`. */
export interface TopicLagTrigger<TopicName extends string> {
  /**
   * The topic.
   *
   * One of the names under `dataLayer.kafka.topics`.
   */
  topic: TopicName;
  /** The consumer group. */
  consumerGroup: string;
  /**
   * The wanted lag for each pod, in messages.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  lagThreshold?: number;
}

/** The length of a list in the cache that the workload calls (`calls.cache`), with the address and password of its binding. KEDA speaks TLS to it where the values say that the cache does; what a `shared` one does they don't say. */
export interface OpenCacheListTrigger {
  /** The list. */
  listName?: string;
  /**
   * The wanted length for each pod.
   *
   * A whole number at least 1.
   *
   * @default 5
   */
  listLength?: number;
}

/** The length of a list in the cache that the workload calls (`calls.cache`), with the address and password of its binding. KEDA speaks TLS to it where the values say that the cache does; what a `shared` one does they don't say. */
export interface CacheListTrigger {
  /** The list. */
  listName: string;
  /**
   * The wanted length for each pod.
   *
   * A whole number at least 1.
   *
   * @default 5
   */
  listLength?: number;
}

/** A window of time that repeats: more pods by day, say, and `minReplicas` by night. */
export interface OpenCronTrigger {
  /**
   * The time zone, by its IANA name.
   *
   * Form: the name of a time zone, such as Europe/Zurich or UTC.
   *
   * @default "Etc/UTC"
   */
  timezone?: 'Africa/Abidjan' | 'Africa/Accra' | 'Africa/Addis_Ababa' | 'Africa/Algiers' | 'Africa/Asmara' | 'Africa/Asmera' | 'Africa/Bamako' | 'Africa/Bangui' | 'Africa/Banjul' | 'Africa/Bissau' | 'Africa/Blantyre' | 'Africa/Brazzaville' | 'Africa/Bujumbura' | 'Africa/Cairo' | 'Africa/Casablanca' | 'Africa/Ceuta' | 'Africa/Conakry' | 'Africa/Dakar' | 'Africa/Dar_es_Salaam' | 'Africa/Djibouti' | 'Africa/Douala' | 'Africa/El_Aaiun' | 'Africa/Freetown' | 'Africa/Gaborone' | 'Africa/Harare' | 'Africa/Johannesburg' | 'Africa/Juba' | 'Africa/Kampala' | 'Africa/Khartoum' | 'Africa/Kigali' | 'Africa/Kinshasa' | 'Africa/Lagos' | 'Africa/Libreville' | 'Africa/Lome' | 'Africa/Luanda' | 'Africa/Lubumbashi' | 'Africa/Lusaka' | 'Africa/Malabo' | 'Africa/Maputo' | 'Africa/Maseru' | 'Africa/Mbabane' | 'Africa/Mogadishu' | 'Africa/Monrovia' | 'Africa/Nairobi' | 'Africa/Ndjamena' | 'Africa/Niamey' | 'Africa/Nouakchott' | 'Africa/Ouagadougou' | 'Africa/Porto-Novo' | 'Africa/Sao_Tome' | 'Africa/Timbuktu' | 'Africa/Tripoli' | 'Africa/Tunis' | 'Africa/Windhoek' | 'America/Adak' | 'America/Anchorage' | 'America/Anguilla' | 'America/Antigua' | 'America/Araguaina' | 'America/Argentina/Buenos_Aires' | 'America/Argentina/Catamarca' | 'America/Argentina/ComodRivadavia' | 'America/Argentina/Cordoba' | 'America/Argentina/Jujuy' | 'America/Argentina/La_Rioja' | 'America/Argentina/Mendoza' | 'America/Argentina/Rio_Gallegos' | 'America/Argentina/Salta' | 'America/Argentina/San_Juan' | 'America/Argentina/San_Luis' | 'America/Argentina/Tucuman' | 'America/Argentina/Ushuaia' | 'America/Aruba' | 'America/Asuncion' | 'America/Atikokan' | 'America/Atka' | 'America/Bahia' | 'America/Bahia_Banderas' | 'America/Barbados' | 'America/Belem' | 'America/Belize' | 'America/Blanc-Sablon' | 'America/Boa_Vista' | 'America/Bogota' | 'America/Boise' | 'America/Buenos_Aires' | 'America/Cambridge_Bay' | 'America/Campo_Grande' | 'America/Cancun' | 'America/Caracas' | 'America/Catamarca' | 'America/Cayenne' | 'America/Cayman' | 'America/Chicago' | 'America/Chihuahua' | 'America/Ciudad_Juarez' | 'America/Coral_Harbour' | 'America/Cordoba' | 'America/Costa_Rica' | 'America/Coyhaique' | 'America/Creston' | 'America/Cuiaba' | 'America/Curacao' | 'America/Danmarkshavn' | 'America/Dawson' | 'America/Dawson_Creek' | 'America/Denver' | 'America/Detroit' | 'America/Dominica' | 'America/Edmonton' | 'America/Eirunepe' | 'America/El_Salvador' | 'America/Ensenada' | 'America/Fort_Nelson' | 'America/Fort_Wayne' | 'America/Fortaleza' | 'America/Glace_Bay' | 'America/Godthab' | 'America/Goose_Bay' | 'America/Grand_Turk' | 'America/Grenada' | 'America/Guadeloupe' | 'America/Guatemala' | 'America/Guayaquil' | 'America/Guyana' | 'America/Halifax' | 'America/Havana' | 'America/Hermosillo' | 'America/Indiana/Indianapolis' | 'America/Indiana/Knox' | 'America/Indiana/Marengo' | 'America/Indiana/Petersburg' | 'America/Indiana/Tell_City' | 'America/Indiana/Vevay' | 'America/Indiana/Vincennes' | 'America/Indiana/Winamac' | 'America/Indianapolis' | 'America/Inuvik' | 'America/Iqaluit' | 'America/Jamaica' | 'America/Jujuy' | 'America/Juneau' | 'America/Kentucky/Louisville' | 'America/Kentucky/Monticello' | 'America/Knox_IN' | 'America/Kralendijk' | 'America/La_Paz' | 'America/Lima' | 'America/Los_Angeles' | 'America/Louisville' | 'America/Lower_Princes' | 'America/Maceio' | 'America/Managua' | 'America/Manaus' | 'America/Marigot' | 'America/Martinique' | 'America/Matamoros' | 'America/Mazatlan' | 'America/Mendoza' | 'America/Menominee' | 'America/Merida' | 'America/Metlakatla' | 'America/Mexico_City' | 'America/Miquelon' | 'America/Moncton' | 'America/Monterrey' | 'America/Montevideo' | 'America/Montreal' | 'America/Montserrat' | 'America/Nassau' | 'America/New_York' | 'America/Nipigon' | 'America/Nome' | 'America/Noronha' | 'America/North_Dakota/Beulah' | 'America/North_Dakota/Center' | 'America/North_Dakota/New_Salem' | 'America/Nuuk' | 'America/Ojinaga' | 'America/Panama' | 'America/Pangnirtung' | 'America/Paramaribo' | 'America/Phoenix' | 'America/Port-au-Prince' | 'America/Port_of_Spain' | 'America/Porto_Acre' | 'America/Porto_Velho' | 'America/Puerto_Rico' | 'America/Punta_Arenas' | 'America/Rainy_River' | 'America/Rankin_Inlet' | 'America/Recife' | 'America/Regina' | 'America/Resolute' | 'America/Rio_Branco' | 'America/Rosario' | 'America/Santa_Isabel' | 'America/Santarem' | 'America/Santiago' | 'America/Santo_Domingo' | 'America/Sao_Paulo' | 'America/Scoresbysund' | 'America/Shiprock' | 'America/Sitka' | 'America/St_Barthelemy' | 'America/St_Johns' | 'America/St_Kitts' | 'America/St_Lucia' | 'America/St_Thomas' | 'America/St_Vincent' | 'America/Swift_Current' | 'America/Tegucigalpa' | 'America/Thule' | 'America/Thunder_Bay' | 'America/Tijuana' | 'America/Toronto' | 'America/Tortola' | 'America/Vancouver' | 'America/Virgin' | 'America/Whitehorse' | 'America/Winnipeg' | 'America/Yakutat' | 'America/Yellowknife' | 'Antarctica/Casey' | 'Antarctica/Davis' | 'Antarctica/DumontDUrville' | 'Antarctica/Macquarie' | 'Antarctica/Mawson' | 'Antarctica/McMurdo' | 'Antarctica/Palmer' | 'Antarctica/Rothera' | 'Antarctica/South_Pole' | 'Antarctica/Syowa' | 'Antarctica/Troll' | 'Antarctica/Vostok' | 'Arctic/Longyearbyen' | 'Asia/Aden' | 'Asia/Almaty' | 'Asia/Amman' | 'Asia/Anadyr' | 'Asia/Aqtau' | 'Asia/Aqtobe' | 'Asia/Ashgabat' | 'Asia/Ashkhabad' | 'Asia/Atyrau' | 'Asia/Baghdad' | 'Asia/Bahrain' | 'Asia/Baku' | 'Asia/Bangkok' | 'Asia/Barnaul' | 'Asia/Beirut' | 'Asia/Bishkek' | 'Asia/Brunei' | 'Asia/Calcutta' | 'Asia/Chita' | 'Asia/Choibalsan' | 'Asia/Chongqing' | 'Asia/Chungking' | 'Asia/Colombo' | 'Asia/Dacca' | 'Asia/Damascus' | 'Asia/Dhaka' | 'Asia/Dili' | 'Asia/Dubai' | 'Asia/Dushanbe' | 'Asia/Famagusta' | 'Asia/Gaza' | 'Asia/Harbin' | 'Asia/Hebron' | 'Asia/Ho_Chi_Minh' | 'Asia/Hong_Kong' | 'Asia/Hovd' | 'Asia/Irkutsk' | 'Asia/Istanbul' | 'Asia/Jakarta' | 'Asia/Jayapura' | 'Asia/Jerusalem' | 'Asia/Kabul' | 'Asia/Kamchatka' | 'Asia/Karachi' | 'Asia/Kashgar' | 'Asia/Kathmandu' | 'Asia/Katmandu' | 'Asia/Khandyga' | 'Asia/Kolkata' | 'Asia/Krasnoyarsk' | 'Asia/Kuala_Lumpur' | 'Asia/Kuching' | 'Asia/Kuwait' | 'Asia/Macao' | 'Asia/Macau' | 'Asia/Magadan' | 'Asia/Makassar' | 'Asia/Manila' | 'Asia/Muscat' | 'Asia/Nicosia' | 'Asia/Novokuznetsk' | 'Asia/Novosibirsk' | 'Asia/Omsk' | 'Asia/Oral' | 'Asia/Phnom_Penh' | 'Asia/Pontianak' | 'Asia/Pyongyang' | 'Asia/Qatar' | 'Asia/Qostanay' | 'Asia/Qyzylorda' | 'Asia/Rangoon' | 'Asia/Riyadh' | 'Asia/Saigon' | 'Asia/Sakhalin' | 'Asia/Samarkand' | 'Asia/Seoul' | 'Asia/Shanghai' | 'Asia/Singapore' | 'Asia/Srednekolymsk' | 'Asia/Taipei' | 'Asia/Tashkent' | 'Asia/Tbilisi' | 'Asia/Tehran' | 'Asia/Tel_Aviv' | 'Asia/Thimbu' | 'Asia/Thimphu' | 'Asia/Tokyo' | 'Asia/Tomsk' | 'Asia/Ujung_Pandang' | 'Asia/Ulaanbaatar' | 'Asia/Ulan_Bator' | 'Asia/Urumqi' | 'Asia/Ust-Nera' | 'Asia/Vientiane' | 'Asia/Vladivostok' | 'Asia/Yakutsk' | 'Asia/Yangon' | 'Asia/Yekaterinburg' | 'Asia/Yerevan' | 'Atlantic/Azores' | 'Atlantic/Bermuda' | 'Atlantic/Canary' | 'Atlantic/Cape_Verde' | 'Atlantic/Faeroe' | 'Atlantic/Faroe' | 'Atlantic/Jan_Mayen' | 'Atlantic/Madeira' | 'Atlantic/Reykjavik' | 'Atlantic/South_Georgia' | 'Atlantic/St_Helena' | 'Atlantic/Stanley' | 'Australia/ACT' | 'Australia/Adelaide' | 'Australia/Brisbane' | 'Australia/Broken_Hill' | 'Australia/Canberra' | 'Australia/Currie' | 'Australia/Darwin' | 'Australia/Eucla' | 'Australia/Hobart' | 'Australia/LHI' | 'Australia/Lindeman' | 'Australia/Lord_Howe' | 'Australia/Melbourne' | 'Australia/NSW' | 'Australia/North' | 'Australia/Perth' | 'Australia/Queensland' | 'Australia/South' | 'Australia/Sydney' | 'Australia/Tasmania' | 'Australia/Victoria' | 'Australia/West' | 'Australia/Yancowinna' | 'Brazil/Acre' | 'Brazil/DeNoronha' | 'Brazil/East' | 'Brazil/West' | 'CET' | 'CST6CDT' | 'Canada/Atlantic' | 'Canada/Central' | 'Canada/Eastern' | 'Canada/Mountain' | 'Canada/Newfoundland' | 'Canada/Pacific' | 'Canada/Saskatchewan' | 'Canada/Yukon' | 'Chile/Continental' | 'Chile/EasterIsland' | 'Cuba' | 'EET' | 'EST' | 'EST5EDT' | 'Egypt' | 'Eire' | 'Etc/GMT' | 'Etc/GMT+0' | 'Etc/GMT+1' | 'Etc/GMT+10' | 'Etc/GMT+11' | 'Etc/GMT+12' | 'Etc/GMT+2' | 'Etc/GMT+3' | 'Etc/GMT+4' | 'Etc/GMT+5' | 'Etc/GMT+6' | 'Etc/GMT+7' | 'Etc/GMT+8' | 'Etc/GMT+9' | 'Etc/GMT-0' | 'Etc/GMT-1' | 'Etc/GMT-10' | 'Etc/GMT-11' | 'Etc/GMT-12' | 'Etc/GMT-13' | 'Etc/GMT-14' | 'Etc/GMT-2' | 'Etc/GMT-3' | 'Etc/GMT-4' | 'Etc/GMT-5' | 'Etc/GMT-6' | 'Etc/GMT-7' | 'Etc/GMT-8' | 'Etc/GMT-9' | 'Etc/GMT0' | 'Etc/Greenwich' | 'Etc/UCT' | 'Etc/UTC' | 'Etc/Universal' | 'Etc/Zulu' | 'Europe/Amsterdam' | 'Europe/Andorra' | 'Europe/Astrakhan' | 'Europe/Athens' | 'Europe/Belfast' | 'Europe/Belgrade' | 'Europe/Berlin' | 'Europe/Bratislava' | 'Europe/Brussels' | 'Europe/Bucharest' | 'Europe/Budapest' | 'Europe/Busingen' | 'Europe/Chisinau' | 'Europe/Copenhagen' | 'Europe/Dublin' | 'Europe/Gibraltar' | 'Europe/Guernsey' | 'Europe/Helsinki' | 'Europe/Isle_of_Man' | 'Europe/Istanbul' | 'Europe/Jersey' | 'Europe/Kaliningrad' | 'Europe/Kiev' | 'Europe/Kirov' | 'Europe/Kyiv' | 'Europe/Lisbon' | 'Europe/Ljubljana' | 'Europe/London' | 'Europe/Luxembourg' | 'Europe/Madrid' | 'Europe/Malta' | 'Europe/Mariehamn' | 'Europe/Minsk' | 'Europe/Monaco' | 'Europe/Moscow' | 'Europe/Nicosia' | 'Europe/Oslo' | 'Europe/Paris' | 'Europe/Podgorica' | 'Europe/Prague' | 'Europe/Riga' | 'Europe/Rome' | 'Europe/Samara' | 'Europe/San_Marino' | 'Europe/Sarajevo' | 'Europe/Saratov' | 'Europe/Simferopol' | 'Europe/Skopje' | 'Europe/Sofia' | 'Europe/Stockholm' | 'Europe/Tallinn' | 'Europe/Tirane' | 'Europe/Tiraspol' | 'Europe/Ulyanovsk' | 'Europe/Uzhgorod' | 'Europe/Vaduz' | 'Europe/Vatican' | 'Europe/Vienna' | 'Europe/Vilnius' | 'Europe/Volgograd' | 'Europe/Warsaw' | 'Europe/Zagreb' | 'Europe/Zaporozhye' | 'Europe/Zurich' | 'GB' | 'GB-Eire' | 'GMT' | 'GMT+0' | 'GMT-0' | 'GMT0' | 'Greenwich' | 'HST' | 'Hongkong' | 'Iceland' | 'Indian/Antananarivo' | 'Indian/Chagos' | 'Indian/Christmas' | 'Indian/Cocos' | 'Indian/Comoro' | 'Indian/Kerguelen' | 'Indian/Mahe' | 'Indian/Maldives' | 'Indian/Mauritius' | 'Indian/Mayotte' | 'Indian/Reunion' | 'Iran' | 'Israel' | 'Jamaica' | 'Japan' | 'Kwajalein' | 'Libya' | 'MET' | 'MST' | 'MST7MDT' | 'Mexico/BajaNorte' | 'Mexico/BajaSur' | 'Mexico/General' | 'NZ' | 'NZ-CHAT' | 'Navajo' | 'PRC' | 'PST8PDT' | 'Pacific/Apia' | 'Pacific/Auckland' | 'Pacific/Bougainville' | 'Pacific/Chatham' | 'Pacific/Chuuk' | 'Pacific/Easter' | 'Pacific/Efate' | 'Pacific/Enderbury' | 'Pacific/Fakaofo' | 'Pacific/Fiji' | 'Pacific/Funafuti' | 'Pacific/Galapagos' | 'Pacific/Gambier' | 'Pacific/Guadalcanal' | 'Pacific/Guam' | 'Pacific/Honolulu' | 'Pacific/Johnston' | 'Pacific/Kanton' | 'Pacific/Kiritimati' | 'Pacific/Kosrae' | 'Pacific/Kwajalein' | 'Pacific/Majuro' | 'Pacific/Marquesas' | 'Pacific/Midway' | 'Pacific/Nauru' | 'Pacific/Niue' | 'Pacific/Norfolk' | 'Pacific/Noumea' | 'Pacific/Pago_Pago' | 'Pacific/Palau' | 'Pacific/Pitcairn' | 'Pacific/Pohnpei' | 'Pacific/Ponape' | 'Pacific/Port_Moresby' | 'Pacific/Rarotonga' | 'Pacific/Saipan' | 'Pacific/Samoa' | 'Pacific/Tahiti' | 'Pacific/Tarawa' | 'Pacific/Tongatapu' | 'Pacific/Truk' | 'Pacific/Wake' | 'Pacific/Wallis' | 'Pacific/Yap' | 'Poland' | 'Portugal' | 'ROC' | 'ROK' | 'Singapore' | 'Turkey' | 'UCT' | 'US/Alaska' | 'US/Aleutian' | 'US/Arizona' | 'US/Central' | 'US/East-Indiana' | 'US/Eastern' | 'US/Hawaii' | 'US/Indiana-Starke' | 'US/Michigan' | 'US/Mountain' | 'US/Pacific' | 'US/Samoa' | 'UTC' | 'Universal' | 'W-SU' | 'WET' | 'Zulu';
  /**
   * When the window opens.
   *
   * Form: five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, the smaller first, with steps such as 0-59/15; and a day that comes.
   *
   * @example "0 7 * * 1-5"
   */
  start?: string;
  /**
   * When the window closes.
   *
   * Form: five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, the smaller first, with steps such as 0-59/15; and a day that comes.
   *
   * @example "0 19 * * 1-5"
   */
  end?: string;
  /**
   * How many pods there are inside the window.
   *
   * A whole number at least 0.
   */
  desiredReplicas?: number;
}

/** A window of time that repeats: more pods by day, say, and `minReplicas` by night. */
export interface CronTrigger {
  /**
   * The time zone, by its IANA name.
   *
   * Form: the name of a time zone, such as Europe/Zurich or UTC.
   *
   * @default "Etc/UTC"
   */
  timezone?: 'Africa/Abidjan' | 'Africa/Accra' | 'Africa/Addis_Ababa' | 'Africa/Algiers' | 'Africa/Asmara' | 'Africa/Asmera' | 'Africa/Bamako' | 'Africa/Bangui' | 'Africa/Banjul' | 'Africa/Bissau' | 'Africa/Blantyre' | 'Africa/Brazzaville' | 'Africa/Bujumbura' | 'Africa/Cairo' | 'Africa/Casablanca' | 'Africa/Ceuta' | 'Africa/Conakry' | 'Africa/Dakar' | 'Africa/Dar_es_Salaam' | 'Africa/Djibouti' | 'Africa/Douala' | 'Africa/El_Aaiun' | 'Africa/Freetown' | 'Africa/Gaborone' | 'Africa/Harare' | 'Africa/Johannesburg' | 'Africa/Juba' | 'Africa/Kampala' | 'Africa/Khartoum' | 'Africa/Kigali' | 'Africa/Kinshasa' | 'Africa/Lagos' | 'Africa/Libreville' | 'Africa/Lome' | 'Africa/Luanda' | 'Africa/Lubumbashi' | 'Africa/Lusaka' | 'Africa/Malabo' | 'Africa/Maputo' | 'Africa/Maseru' | 'Africa/Mbabane' | 'Africa/Mogadishu' | 'Africa/Monrovia' | 'Africa/Nairobi' | 'Africa/Ndjamena' | 'Africa/Niamey' | 'Africa/Nouakchott' | 'Africa/Ouagadougou' | 'Africa/Porto-Novo' | 'Africa/Sao_Tome' | 'Africa/Timbuktu' | 'Africa/Tripoli' | 'Africa/Tunis' | 'Africa/Windhoek' | 'America/Adak' | 'America/Anchorage' | 'America/Anguilla' | 'America/Antigua' | 'America/Araguaina' | 'America/Argentina/Buenos_Aires' | 'America/Argentina/Catamarca' | 'America/Argentina/ComodRivadavia' | 'America/Argentina/Cordoba' | 'America/Argentina/Jujuy' | 'America/Argentina/La_Rioja' | 'America/Argentina/Mendoza' | 'America/Argentina/Rio_Gallegos' | 'America/Argentina/Salta' | 'America/Argentina/San_Juan' | 'America/Argentina/San_Luis' | 'America/Argentina/Tucuman' | 'America/Argentina/Ushuaia' | 'America/Aruba' | 'America/Asuncion' | 'America/Atikokan' | 'America/Atka' | 'America/Bahia' | 'America/Bahia_Banderas' | 'America/Barbados' | 'America/Belem' | 'America/Belize' | 'America/Blanc-Sablon' | 'America/Boa_Vista' | 'America/Bogota' | 'America/Boise' | 'America/Buenos_Aires' | 'America/Cambridge_Bay' | 'America/Campo_Grande' | 'America/Cancun' | 'America/Caracas' | 'America/Catamarca' | 'America/Cayenne' | 'America/Cayman' | 'America/Chicago' | 'America/Chihuahua' | 'America/Ciudad_Juarez' | 'America/Coral_Harbour' | 'America/Cordoba' | 'America/Costa_Rica' | 'America/Coyhaique' | 'America/Creston' | 'America/Cuiaba' | 'America/Curacao' | 'America/Danmarkshavn' | 'America/Dawson' | 'America/Dawson_Creek' | 'America/Denver' | 'America/Detroit' | 'America/Dominica' | 'America/Edmonton' | 'America/Eirunepe' | 'America/El_Salvador' | 'America/Ensenada' | 'America/Fort_Nelson' | 'America/Fort_Wayne' | 'America/Fortaleza' | 'America/Glace_Bay' | 'America/Godthab' | 'America/Goose_Bay' | 'America/Grand_Turk' | 'America/Grenada' | 'America/Guadeloupe' | 'America/Guatemala' | 'America/Guayaquil' | 'America/Guyana' | 'America/Halifax' | 'America/Havana' | 'America/Hermosillo' | 'America/Indiana/Indianapolis' | 'America/Indiana/Knox' | 'America/Indiana/Marengo' | 'America/Indiana/Petersburg' | 'America/Indiana/Tell_City' | 'America/Indiana/Vevay' | 'America/Indiana/Vincennes' | 'America/Indiana/Winamac' | 'America/Indianapolis' | 'America/Inuvik' | 'America/Iqaluit' | 'America/Jamaica' | 'America/Jujuy' | 'America/Juneau' | 'America/Kentucky/Louisville' | 'America/Kentucky/Monticello' | 'America/Knox_IN' | 'America/Kralendijk' | 'America/La_Paz' | 'America/Lima' | 'America/Los_Angeles' | 'America/Louisville' | 'America/Lower_Princes' | 'America/Maceio' | 'America/Managua' | 'America/Manaus' | 'America/Marigot' | 'America/Martinique' | 'America/Matamoros' | 'America/Mazatlan' | 'America/Mendoza' | 'America/Menominee' | 'America/Merida' | 'America/Metlakatla' | 'America/Mexico_City' | 'America/Miquelon' | 'America/Moncton' | 'America/Monterrey' | 'America/Montevideo' | 'America/Montreal' | 'America/Montserrat' | 'America/Nassau' | 'America/New_York' | 'America/Nipigon' | 'America/Nome' | 'America/Noronha' | 'America/North_Dakota/Beulah' | 'America/North_Dakota/Center' | 'America/North_Dakota/New_Salem' | 'America/Nuuk' | 'America/Ojinaga' | 'America/Panama' | 'America/Pangnirtung' | 'America/Paramaribo' | 'America/Phoenix' | 'America/Port-au-Prince' | 'America/Port_of_Spain' | 'America/Porto_Acre' | 'America/Porto_Velho' | 'America/Puerto_Rico' | 'America/Punta_Arenas' | 'America/Rainy_River' | 'America/Rankin_Inlet' | 'America/Recife' | 'America/Regina' | 'America/Resolute' | 'America/Rio_Branco' | 'America/Rosario' | 'America/Santa_Isabel' | 'America/Santarem' | 'America/Santiago' | 'America/Santo_Domingo' | 'America/Sao_Paulo' | 'America/Scoresbysund' | 'America/Shiprock' | 'America/Sitka' | 'America/St_Barthelemy' | 'America/St_Johns' | 'America/St_Kitts' | 'America/St_Lucia' | 'America/St_Thomas' | 'America/St_Vincent' | 'America/Swift_Current' | 'America/Tegucigalpa' | 'America/Thule' | 'America/Thunder_Bay' | 'America/Tijuana' | 'America/Toronto' | 'America/Tortola' | 'America/Vancouver' | 'America/Virgin' | 'America/Whitehorse' | 'America/Winnipeg' | 'America/Yakutat' | 'America/Yellowknife' | 'Antarctica/Casey' | 'Antarctica/Davis' | 'Antarctica/DumontDUrville' | 'Antarctica/Macquarie' | 'Antarctica/Mawson' | 'Antarctica/McMurdo' | 'Antarctica/Palmer' | 'Antarctica/Rothera' | 'Antarctica/South_Pole' | 'Antarctica/Syowa' | 'Antarctica/Troll' | 'Antarctica/Vostok' | 'Arctic/Longyearbyen' | 'Asia/Aden' | 'Asia/Almaty' | 'Asia/Amman' | 'Asia/Anadyr' | 'Asia/Aqtau' | 'Asia/Aqtobe' | 'Asia/Ashgabat' | 'Asia/Ashkhabad' | 'Asia/Atyrau' | 'Asia/Baghdad' | 'Asia/Bahrain' | 'Asia/Baku' | 'Asia/Bangkok' | 'Asia/Barnaul' | 'Asia/Beirut' | 'Asia/Bishkek' | 'Asia/Brunei' | 'Asia/Calcutta' | 'Asia/Chita' | 'Asia/Choibalsan' | 'Asia/Chongqing' | 'Asia/Chungking' | 'Asia/Colombo' | 'Asia/Dacca' | 'Asia/Damascus' | 'Asia/Dhaka' | 'Asia/Dili' | 'Asia/Dubai' | 'Asia/Dushanbe' | 'Asia/Famagusta' | 'Asia/Gaza' | 'Asia/Harbin' | 'Asia/Hebron' | 'Asia/Ho_Chi_Minh' | 'Asia/Hong_Kong' | 'Asia/Hovd' | 'Asia/Irkutsk' | 'Asia/Istanbul' | 'Asia/Jakarta' | 'Asia/Jayapura' | 'Asia/Jerusalem' | 'Asia/Kabul' | 'Asia/Kamchatka' | 'Asia/Karachi' | 'Asia/Kashgar' | 'Asia/Kathmandu' | 'Asia/Katmandu' | 'Asia/Khandyga' | 'Asia/Kolkata' | 'Asia/Krasnoyarsk' | 'Asia/Kuala_Lumpur' | 'Asia/Kuching' | 'Asia/Kuwait' | 'Asia/Macao' | 'Asia/Macau' | 'Asia/Magadan' | 'Asia/Makassar' | 'Asia/Manila' | 'Asia/Muscat' | 'Asia/Nicosia' | 'Asia/Novokuznetsk' | 'Asia/Novosibirsk' | 'Asia/Omsk' | 'Asia/Oral' | 'Asia/Phnom_Penh' | 'Asia/Pontianak' | 'Asia/Pyongyang' | 'Asia/Qatar' | 'Asia/Qostanay' | 'Asia/Qyzylorda' | 'Asia/Rangoon' | 'Asia/Riyadh' | 'Asia/Saigon' | 'Asia/Sakhalin' | 'Asia/Samarkand' | 'Asia/Seoul' | 'Asia/Shanghai' | 'Asia/Singapore' | 'Asia/Srednekolymsk' | 'Asia/Taipei' | 'Asia/Tashkent' | 'Asia/Tbilisi' | 'Asia/Tehran' | 'Asia/Tel_Aviv' | 'Asia/Thimbu' | 'Asia/Thimphu' | 'Asia/Tokyo' | 'Asia/Tomsk' | 'Asia/Ujung_Pandang' | 'Asia/Ulaanbaatar' | 'Asia/Ulan_Bator' | 'Asia/Urumqi' | 'Asia/Ust-Nera' | 'Asia/Vientiane' | 'Asia/Vladivostok' | 'Asia/Yakutsk' | 'Asia/Yangon' | 'Asia/Yekaterinburg' | 'Asia/Yerevan' | 'Atlantic/Azores' | 'Atlantic/Bermuda' | 'Atlantic/Canary' | 'Atlantic/Cape_Verde' | 'Atlantic/Faeroe' | 'Atlantic/Faroe' | 'Atlantic/Jan_Mayen' | 'Atlantic/Madeira' | 'Atlantic/Reykjavik' | 'Atlantic/South_Georgia' | 'Atlantic/St_Helena' | 'Atlantic/Stanley' | 'Australia/ACT' | 'Australia/Adelaide' | 'Australia/Brisbane' | 'Australia/Broken_Hill' | 'Australia/Canberra' | 'Australia/Currie' | 'Australia/Darwin' | 'Australia/Eucla' | 'Australia/Hobart' | 'Australia/LHI' | 'Australia/Lindeman' | 'Australia/Lord_Howe' | 'Australia/Melbourne' | 'Australia/NSW' | 'Australia/North' | 'Australia/Perth' | 'Australia/Queensland' | 'Australia/South' | 'Australia/Sydney' | 'Australia/Tasmania' | 'Australia/Victoria' | 'Australia/West' | 'Australia/Yancowinna' | 'Brazil/Acre' | 'Brazil/DeNoronha' | 'Brazil/East' | 'Brazil/West' | 'CET' | 'CST6CDT' | 'Canada/Atlantic' | 'Canada/Central' | 'Canada/Eastern' | 'Canada/Mountain' | 'Canada/Newfoundland' | 'Canada/Pacific' | 'Canada/Saskatchewan' | 'Canada/Yukon' | 'Chile/Continental' | 'Chile/EasterIsland' | 'Cuba' | 'EET' | 'EST' | 'EST5EDT' | 'Egypt' | 'Eire' | 'Etc/GMT' | 'Etc/GMT+0' | 'Etc/GMT+1' | 'Etc/GMT+10' | 'Etc/GMT+11' | 'Etc/GMT+12' | 'Etc/GMT+2' | 'Etc/GMT+3' | 'Etc/GMT+4' | 'Etc/GMT+5' | 'Etc/GMT+6' | 'Etc/GMT+7' | 'Etc/GMT+8' | 'Etc/GMT+9' | 'Etc/GMT-0' | 'Etc/GMT-1' | 'Etc/GMT-10' | 'Etc/GMT-11' | 'Etc/GMT-12' | 'Etc/GMT-13' | 'Etc/GMT-14' | 'Etc/GMT-2' | 'Etc/GMT-3' | 'Etc/GMT-4' | 'Etc/GMT-5' | 'Etc/GMT-6' | 'Etc/GMT-7' | 'Etc/GMT-8' | 'Etc/GMT-9' | 'Etc/GMT0' | 'Etc/Greenwich' | 'Etc/UCT' | 'Etc/UTC' | 'Etc/Universal' | 'Etc/Zulu' | 'Europe/Amsterdam' | 'Europe/Andorra' | 'Europe/Astrakhan' | 'Europe/Athens' | 'Europe/Belfast' | 'Europe/Belgrade' | 'Europe/Berlin' | 'Europe/Bratislava' | 'Europe/Brussels' | 'Europe/Bucharest' | 'Europe/Budapest' | 'Europe/Busingen' | 'Europe/Chisinau' | 'Europe/Copenhagen' | 'Europe/Dublin' | 'Europe/Gibraltar' | 'Europe/Guernsey' | 'Europe/Helsinki' | 'Europe/Isle_of_Man' | 'Europe/Istanbul' | 'Europe/Jersey' | 'Europe/Kaliningrad' | 'Europe/Kiev' | 'Europe/Kirov' | 'Europe/Kyiv' | 'Europe/Lisbon' | 'Europe/Ljubljana' | 'Europe/London' | 'Europe/Luxembourg' | 'Europe/Madrid' | 'Europe/Malta' | 'Europe/Mariehamn' | 'Europe/Minsk' | 'Europe/Monaco' | 'Europe/Moscow' | 'Europe/Nicosia' | 'Europe/Oslo' | 'Europe/Paris' | 'Europe/Podgorica' | 'Europe/Prague' | 'Europe/Riga' | 'Europe/Rome' | 'Europe/Samara' | 'Europe/San_Marino' | 'Europe/Sarajevo' | 'Europe/Saratov' | 'Europe/Simferopol' | 'Europe/Skopje' | 'Europe/Sofia' | 'Europe/Stockholm' | 'Europe/Tallinn' | 'Europe/Tirane' | 'Europe/Tiraspol' | 'Europe/Ulyanovsk' | 'Europe/Uzhgorod' | 'Europe/Vaduz' | 'Europe/Vatican' | 'Europe/Vienna' | 'Europe/Vilnius' | 'Europe/Volgograd' | 'Europe/Warsaw' | 'Europe/Zagreb' | 'Europe/Zaporozhye' | 'Europe/Zurich' | 'GB' | 'GB-Eire' | 'GMT' | 'GMT+0' | 'GMT-0' | 'GMT0' | 'Greenwich' | 'HST' | 'Hongkong' | 'Iceland' | 'Indian/Antananarivo' | 'Indian/Chagos' | 'Indian/Christmas' | 'Indian/Cocos' | 'Indian/Comoro' | 'Indian/Kerguelen' | 'Indian/Mahe' | 'Indian/Maldives' | 'Indian/Mauritius' | 'Indian/Mayotte' | 'Indian/Reunion' | 'Iran' | 'Israel' | 'Jamaica' | 'Japan' | 'Kwajalein' | 'Libya' | 'MET' | 'MST' | 'MST7MDT' | 'Mexico/BajaNorte' | 'Mexico/BajaSur' | 'Mexico/General' | 'NZ' | 'NZ-CHAT' | 'Navajo' | 'PRC' | 'PST8PDT' | 'Pacific/Apia' | 'Pacific/Auckland' | 'Pacific/Bougainville' | 'Pacific/Chatham' | 'Pacific/Chuuk' | 'Pacific/Easter' | 'Pacific/Efate' | 'Pacific/Enderbury' | 'Pacific/Fakaofo' | 'Pacific/Fiji' | 'Pacific/Funafuti' | 'Pacific/Galapagos' | 'Pacific/Gambier' | 'Pacific/Guadalcanal' | 'Pacific/Guam' | 'Pacific/Honolulu' | 'Pacific/Johnston' | 'Pacific/Kanton' | 'Pacific/Kiritimati' | 'Pacific/Kosrae' | 'Pacific/Kwajalein' | 'Pacific/Majuro' | 'Pacific/Marquesas' | 'Pacific/Midway' | 'Pacific/Nauru' | 'Pacific/Niue' | 'Pacific/Norfolk' | 'Pacific/Noumea' | 'Pacific/Pago_Pago' | 'Pacific/Palau' | 'Pacific/Pitcairn' | 'Pacific/Pohnpei' | 'Pacific/Ponape' | 'Pacific/Port_Moresby' | 'Pacific/Rarotonga' | 'Pacific/Saipan' | 'Pacific/Samoa' | 'Pacific/Tahiti' | 'Pacific/Tarawa' | 'Pacific/Tongatapu' | 'Pacific/Truk' | 'Pacific/Wake' | 'Pacific/Wallis' | 'Pacific/Yap' | 'Poland' | 'Portugal' | 'ROC' | 'ROK' | 'Singapore' | 'Turkey' | 'UCT' | 'US/Alaska' | 'US/Aleutian' | 'US/Arizona' | 'US/Central' | 'US/East-Indiana' | 'US/Eastern' | 'US/Hawaii' | 'US/Indiana-Starke' | 'US/Michigan' | 'US/Mountain' | 'US/Pacific' | 'US/Samoa' | 'UTC' | 'Universal' | 'W-SU' | 'WET' | 'Zulu';
  /**
   * When the window opens.
   *
   * Form: five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, the smaller first, with steps such as 0-59/15; and a day that comes.
   *
   * @example "0 7 * * 1-5"
   */
  start: string;
  /**
   * When the window closes.
   *
   * Form: five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, the smaller first, with steps such as 0-59/15; and a day that comes.
   *
   * @example "0 19 * * 1-5"
   */
  end: string;
  /**
   * How many pods there are inside the window.
   *
   * A whole number at least 0.
   */
  desiredReplicas: number;
}

/** A query to Prometheus. */
export interface OpenPrometheusTrigger {
  /**
   * The address of Prometheus.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "http://prometheus.monitoring:9090"
   */
  serverAddress?: string;
  /** The query, in PromQL. It gives one number. */
  query?: string;
  /**
   * The wanted result for each pod.
   *
   * A number from 0 to 1000000000.
   */
  threshold?: number;
  /**
   * Above which result the first pod comes.
   *
   * A number from 0 to 1000000000.
   *
   * @default 0
   */
  activationThreshold?: number;
}

/** A query to Prometheus. */
export interface PrometheusTrigger {
  /**
   * The address of Prometheus.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "http://prometheus.monitoring:9090"
   */
  serverAddress: string;
  /** The query, in PromQL. It gives one number. */
  query: string;
  /**
   * The wanted result for each pod.
   *
   * A number from 0 to 1000000000.
   */
  threshold: number;
  /**
   * Above which result the first pod comes.
   *
   * A number from 0 to 1000000000.
   *
   * @default 0
   */
  activationThreshold?: number;
}

/** The use of CPU or memory, as a share of what the pods request. It wakes nobody who sleeps: there are no pods to look at. */
export interface OpenUtilizationTrigger {
  /**
   * The wanted use. Above it there come more pods.
   *
   * A whole number of percent of the request from 1 to 1000.
   */
  averageUtilization?: number;
}

/** The use of CPU or memory, as a share of what the pods request. It wakes nobody who sleeps: there are no pods to look at. */
export interface UtilizationTrigger {
  /**
   * The wanted use. Above it there come more pods.
   *
   * A whole number of percent of the request from 1 to 1000.
   */
  averageUtilization: number;
}

/** Settings of the HorizontalPodAutoscaler. */
export interface OpenHpa {
  /**
   * The fewest pods.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  minReplicas?: number;
  /**
   * The most pods.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  maxReplicas?: number;
  /** The use of CPU. */
  cpu?: UtilizationMetric;
  /** The use of memory. */
  memory?: HpaMemory;
  /**
   * Metrics of the workload's own, by a name of yours.
   *
   * @default {}
   * @example {"requests":{"mode":"pods","pods":{"metric":"http_requests_per_second","averageValue":50}}}
   */
  metrics?: OpenHpaMetrics;
  /** How the number of pods changes. */
  behavior?: ScalingBehavior;
}

/** Metrics of the workload's own, by a name of yours. */
export interface OpenHpaMetrics {
  [name: string]: OpenHpaMetric;
}

/** A metric of the workload's own. */
export interface OpenHpaMetric {
  /**
   * Whether the metric counts.
   *
   * @default true
   */
  enabled?: boolean;
  /** Where the metric comes from. */
  mode?: 'pods' | 'external';
  /** A metric that each pod has. */
  pods?: OpenPodsMetric;
  /** A metric from outside the cluster. */
  external?: OpenExternalMetric;
}

/** Settings of the HorizontalPodAutoscaler. */
export interface Hpa {
  /**
   * The fewest pods.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  minReplicas?: number;
  /**
   * The most pods.
   *
   * A whole number at least 1.
   *
   * @default 10
   */
  maxReplicas?: number;
  /** The use of CPU. */
  cpu?: UtilizationMetric;
  /** The use of memory. */
  memory?: HpaMemory;
  /**
   * Metrics of the workload's own, by a name of yours.
   *
   * @default {}
   * @example {"requests":{"mode":"pods","pods":{"metric":"http_requests_per_second","averageValue":50}}}
   */
  metrics?: HpaMetrics;
  /** How the number of pods changes. */
  behavior?: ScalingBehavior;
}

/** How the number of pods changes. */
export interface ScalingBehavior {
  /** When more pods are wanted. */
  scaleUp?: ScalingRules;
  /** When fewer pods are wanted. */
  scaleDown?: ScalingBehaviorScaleDown;
}

/** How the number of pods changes in one direction. */
export interface ScalingBehaviorScaleDown {
  /**
   * How long the metrics have to ask for it. Waiting before going down keeps a short lull from costing a cold start.
   *
   * A whole number of seconds from 0 to 3600.
   *
   * @default 300
   */
  stabilizationWindowSeconds?: number;
  /**
   * Which policy counts where several hold; `Disabled` never moves in this direction.
   *
   * @default "Max"
   */
  selectPolicy?: 'Max' | 'Min' | 'Disabled';
  /**
   * How fast it may go.
   *
   * At least 1.
   */
  policies?: readonly ScalingPolicy[];
}

/** How the number of pods changes in one direction. */
export interface ScalingRules {
  /**
   * How long the metrics have to ask for it. Waiting before going down keeps a short lull from costing a cold start.
   *
   * A whole number of seconds from 0 to 3600.
   *
   * @default 0
   */
  stabilizationWindowSeconds?: number;
  /**
   * Which policy counts where several hold; `Disabled` never moves in this direction.
   *
   * @default "Max"
   */
  selectPolicy?: 'Max' | 'Min' | 'Disabled';
  /**
   * How fast it may go.
   *
   * At least 1.
   */
  policies?: readonly ScalingPolicy[];
}

/** How fast the number of pods may change in one direction. */
export interface ScalingPolicy {
  /** Whether `value` is a number of pods or a share of them. */
  type: 'Pods' | 'Percent';
  /**
   * How many pods, or percent of them, may come or go in a period.
   *
   * A whole number at least 1.
   */
  value: number;
  /**
   * The length of a period.
   *
   * A whole number of seconds from 1 to 1800.
   */
  periodSeconds: number;
}

/** Metrics of the workload's own, by a name of yours. */
export interface HpaMetrics {
  [name: string]: HpaMetric;
}

/** A metric of the workload's own. */
export type HpaMetric =
  | HpaMetricPods
  | HpaMetricExternal;

/** A metric of the workload's own. */
export interface HpaMetricExternal extends HpaMetricSettings {
  /** Where the metric comes from. */
  mode: 'external';
  /** A metric from outside the cluster. */
  external: ExternalMetric;
}

/** A metric of the workload's own. */
export interface HpaMetricPods extends HpaMetricSettings {
  /** Where the metric comes from. */
  mode: 'pods';
  /** A metric that each pod has. */
  pods: PodsMetric;
}

/** A metric of the workload's own. */
export interface HpaMetricSettings {
  /**
   * Whether the metric counts.
   *
   * @default true
   */
  enabled?: boolean;
  /** A metric that each pod has. */
  pods?: OpenPodsMetric;
  /** A metric from outside the cluster. */
  external?: OpenExternalMetric;
}

/** A metric from outside the cluster, such as the length of a queue. It takes an adapter for `external.metrics.k8s.io`. */
export interface OpenExternalMetric {
  /** The metric's name. */
  metric?: string;
  /**
   * Labels that tell the series from others of that name.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * The wanted value for each pod.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  averageValue?: string | number;
}

/** A metric from outside the cluster, such as the length of a queue. It takes an adapter for `external.metrics.k8s.io`. */
export interface ExternalMetric {
  /** The metric's name. */
  metric: string;
  /**
   * Labels that tell the series from others of that name.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * The wanted value for each pod.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  averageValue: string | number;
}

/** A metric that each pod has, such as its requests a second. It takes an adapter for `custom.metrics.k8s.io`. */
export interface OpenPodsMetric {
  /** The metric's name. */
  metric?: string;
  /**
   * The wanted average over the pods.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  averageValue?: string | number;
}

/** A metric that each pod has, such as its requests a second. It takes an adapter for `custom.metrics.k8s.io`. */
export interface PodsMetric {
  /** The metric's name. */
  metric: string;
  /**
   * The wanted average over the pods.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  averageValue: string | number;
}

/** A metric of CPU or memory. */
export interface HpaMemory {
  /**
   * Whether the metric counts.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The wanted use, as a share of what the pods request. Above it there come more pods.
   *
   * A whole number of percent of the request from 1 to 1000.
   *
   * @default 80
   */
  averageUtilization?: number;
}

/** A metric of CPU or memory. */
export interface UtilizationMetric {
  /**
   * Whether the metric counts.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The wanted use, as a share of what the pods request. Above it there come more pods.
   *
   * A whole number of percent of the request from 1 to 1000.
   *
   * @default 70
   */
  averageUtilization?: number;
}

/** What a workload calls. Environment variables with addresses and credentials, network policies and the call graph in the docs come from it. */
export interface Calls<CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * A database of `dataLayer.postgres`: `DATABASE_URL`, and `DB_HOST`, `DB_PORT`, `DB_NAME`, `DB_USERNAME`, `DB_PASSWORD` where the address is not given whole.
   *
   * One of the names under `dataLayer.postgres.databases`.
   */
  database?: DatabaseName;
  /**
   * A cache of `dataLayer.caches`, for what may be lost: `REDIS_URL`.
   *
   * One of the names under `dataLayer.caches`.
   */
  cache?: CacheName;
  /**
   * A cache of `dataLayer.caches` for what must not be evicted, such as logins: `SESSION_REDIS_URL`.
   *
   * One of the names under `dataLayer.caches`.
   */
  sessions?: CacheName;
  /**
   * A bucket of `dataLayer.objectStore`: `S3_BUCKET`, `AWS_ENDPOINT_URL`, `AWS_REGION` and, unless the cloud knows the pod, keys.
   *
   * One of the names under `dataLayer.objectStore.buckets`.
   */
  bucket?: BucketName;
  /**
   * Topics of `dataLayer.kafka`: `KAFKA_BOOTSTRAP_SERVERS`, and their names in `KAFKA_TOPICS`, with commas between them.
   *
   * @default []
   */
  topics?: readonly (TopicName)[];
  /**
   * Whether it calls MLflow, as `tracking` describes it: `MLFLOW_TRACKING_URI` and, where MLflow asks for them, `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`.
   *
   * @default false
   */
  tracking?: boolean;
  /**
   * Whether it sends runs to Weights & Biases: `WANDB_API_KEY`, out of `tracking.wandb`.
   *
   * @default false
   */
  wandb?: boolean;
  /**
   * Parts of `applications`.
   *
   * @default []
   */
  applications?: readonly ('api' | 'web')[];
  /**
   * Models of this release.
   *
   * @default []
   */
  models?: readonly (ModelName)[];
  /**
   * Workloads of other releases of this chart.
   *
   * @default []
   */
  peers?: readonly (PeerName)[];
}

/** How metrics are read off a workload. `platform.telemetry.metrics` says whether they are at all. */
export interface Monitor {
  /**
   * Whether the workload offers metrics.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The path of the metrics on the container's port.
   *
   * Form: a path that begins with a slash.
   *
   * @default "/metrics"
   */
  path?: string;
  /**
   * How often they are read. Left out: `platform.telemetry.metrics.operator.interval`.
   *
   * Form: numbers with ms, s, m or h after them.
   *
   * @example "30s"
   */
  interval?: string;
}

/** The ServiceAccount that pods run as. */
export type ServiceAccount =
  | ServiceAccountCreate
  | ServiceAccountUse;

/** The ServiceAccount that pods run as. */
export interface ServiceAccountUse extends ServiceAccountSettings {
  /**
   * Whether the chart makes one for the workload, or takes one that exists.
   *
   * @default "create"
   */
  mode: 'use';
  /** A ServiceAccount that exists already. */
  use: UseServiceAccount;
}

/** The ServiceAccount that pods run as. */
export interface ServiceAccountCreate extends ServiceAccountSettings {
  /**
   * Whether the chart makes one for the workload, or takes one that exists.
   *
   * @default "create"
   */
  mode?: 'create';
}

/** The ServiceAccount that pods run as. */
export interface ServiceAccountSettings {
  /** A ServiceAccount of the workload's own. */
  create?: CreateServiceAccount;
  /** A ServiceAccount that exists already. */
  use?: OpenUseServiceAccount;
  /**
   * Whether pods get a token for the Kubernetes API. Models have no use for one.
   *
   * @default false
   */
  automountToken?: boolean;
}

/** A ServiceAccount that exists already. */
export interface OpenUseServiceAccount {
  /**
   * Its name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name?: string;
}

/** A ServiceAccount that exists already. */
export interface UseServiceAccount {
  /**
   * Its name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name: string;
}

/** A ServiceAccount of the workload's own. */
export interface CreateServiceAccount {
  /**
   * Annotations, which come after those of `platform.identity`: a cloud role of the workload's own, for example.
   *
   * @default {}
   */
  annotations?: Annotations;
}

/** The Service in front of a workload. */
export interface Service {
  /**
   * How far the Service reaches. Public names are better served by a gateway than by a load balancer of each workload's own.
   *
   * @default "ClusterIP"
   */
  type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  /**
   * The port of the Service.
   *
   * A whole number from 1 to 65535.
   *
   * @default 80
   */
  port?: number;
  /**
   * The port that the container listens on. It is given to it as `PORT`.
   *
   * A whole number from 1 to 65535.
   *
   * @default 8080
   */
  targetPort?: number;
  /**
   * Annotations of the Service, for load balancers for example.
   *
   * @default {}
   */
  annotations?: Annotations;
}

/** How the tables come to be. The Job has a name of its own for each image, command and database, so that it runs once for each and never blocks an install: neither does it wait for pods, nor does Helm wait for it before it makes them. */
export type Migrations =
  | MigrationsNoneOrJob
  | MigrationsWait;

/** How the tables come to be. The Job has a name of its own for each image, command and database, so that it runs once for each and never blocks an install: neither does it wait for pods, nor does Helm wait for it before it makes them. */
export interface MigrationsWait extends MigrationsSettings {
  /**
   * `job` changes the tables, `wait` leaves that to another application and only waits for it.
   *
   * @default "none"
   */
  mode: 'wait';
  /** Waits for tables that another application changes. */
  wait: MigrationWait;
}

/** How the tables come to be. The Job has a name of its own for each image, command and database, so that it runs once for each and never blocks an install: neither does it wait for pods, nor does Helm wait for it before it makes them. */
export interface MigrationsNoneOrJob extends MigrationsSettings {
  /**
   * `job` changes the tables, `wait` leaves that to another application and only waits for it.
   *
   * @default "none"
   */
  mode?: 'none' | 'job';
}

/** How the tables come to be. The Job has a name of its own for each image, command and database, so that it runs once for each and never blocks an install: neither does it wait for pods, nor does Helm wait for it before it makes them. */
export interface MigrationsSettings {
  /** A Job that changes the tables. */
  job?: MigrationJob;
  /** Waits for tables that another application changes. */
  wait?: OpenMigrationWait;
}

/** Waits for tables that another application changes. */
export interface OpenMigrationWait {
  /**
   * A command that ends with 0 once the tables are as the image expects them. It needs a shell in the image.
   *
   * At least 1.
   */
  check?: readonly string[];
}

/** Waits for tables that another application changes. */
export interface MigrationWait {
  /**
   * A command that ends with 0 once the tables are as the image expects them. It needs a shell in the image.
   *
   * At least 1.
   */
  check: readonly string[];
}

/** A Job that changes the tables, with the image, configuration and calls of the application. */
export interface MigrationJob {
  /**
   * The command, in the place of the image's own.
   *
   * @default []
   */
  command?: readonly string[];
  /**
   * Arguments, in the place of the image's own.
   *
   * @default []
   */
  args?: readonly string[];
  /**
   * A command that ends with 0 once the tables are as the image expects them. Pods ask it, every two seconds, before they start; it needs a shell in the image. `[]` waits for the stores alone.
   *
   * @default []
   * @example ["alembic","check"]
   */
  check?: readonly string[];
  /**
   * How long the Job may take, with all retries.
   *
   * A whole number of seconds at least 1.
   *
   * @default 900
   */
  deadlineSeconds?: number;
  /**
   * How often it is tried again.
   *
   * A whole number at least 0.
   *
   * @default 3
   */
  retries?: number;
}

/** A key of a Secret that exists already, or none. */
export interface ApplicationStripe {
  /**
   * The Secret's name. With `""` the variable isn't set.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  existingSecret?: string;
  /**
   * The key inside the Secret.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "stripe-secret-key"
   */
  key?: string;
}

/** A key of a Secret that exists already, or none. */
export interface ApplicationApiKeys {
  /**
   * The Secret's name. With `""` the variable isn't set.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  existingSecret?: string;
  /**
   * The key inside the Secret.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "api-key"
   */
  key?: string;
}

/** A key of a Secret that exists already, or none. */
export interface OptionalSecret {
  /**
   * The Secret's name. With `""` the variable isn't set.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  existingSecret?: string;
  /**
   * The key inside the Secret.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "secret-key"
   */
  key?: string;
}

/** Databases, caches, buckets and topics. Each publishes a binding; workloads that name it under `calls` get its address and credentials. */
export interface DataLayer<CacheKey extends string, TopicKey extends string, BucketKey extends string, DatabaseKey extends string, PriorityName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** PostgreSQL. */
  postgres?: Postgres<DatabaseKey, PriorityName>;
  /** What every cache starts from. */
  cacheDefaults?: Cache<PriorityName>;
  /**
   * Caches by name.
   *
   * @default {}
   * @example {"cache":{}}
   */
  caches?: { [Name in CacheKey]: string extends Name ? NamesUnknown : Cache<PriorityName> };
  /** The object store: S3 or what speaks like it. */
  objectStore?: ObjectStore<BucketKey, PriorityName>;
  /** Kafka. */
  kafka?: Kafka<TopicKey, PriorityName>;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Kafka. */
export type Kafka<TopicKey extends string, PriorityName extends string> =
  | KafkaNoneOrStrimzi<TopicKey, PriorityName>
  | KafkaBuiltin<TopicKey, PriorityName>
  | KafkaExternal<TopicKey, PriorityName>
  | KafkaShared<TopicKey, PriorityName>;

/** Kafka. */
export interface KafkaShared<TopicKey extends string, PriorityName extends string> extends KafkaSettings<TopicKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own; `strimzi` takes the Strimzi operator.
   *
   * @default "none"
   */
  mode: 'shared';
  /** A cluster that another release of this chart provides. */
  shared?: ObjectStoreShared;
}

/** Kafka. */
export interface KafkaExternal<TopicKey extends string, PriorityName extends string> extends KafkaSettings<TopicKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own; `strimzi` takes the Strimzi operator.
   *
   * @default "none"
   */
  mode: 'external';
  /** A cluster that runs elsewhere. */
  external?: ExternalKafka;
}

/** Kafka. */
export interface KafkaBuiltin<TopicKey extends string, PriorityName extends string> extends KafkaSettings<TopicKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own; `strimzi` takes the Strimzi operator.
   *
   * @default "none"
   */
  mode: 'builtin';
  /** One node of the chart's own. */
  builtin?: BuiltinKafka<PriorityName>;
}

/** Kafka. */
export interface KafkaNoneOrStrimzi<TopicKey extends string, PriorityName extends string> extends KafkaSettings<TopicKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own; `strimzi` takes the Strimzi operator.
   *
   * @default "none"
   */
  mode?: 'none' | 'strimzi';
}

/** Kafka. */
export interface KafkaSettings<TopicKey extends string, PriorityName extends string> {
  /** One node of the chart's own. */
  builtin?: OpenBuiltinKafka<PriorityName>;
  /** A cluster that Strimzi runs. */
  strimzi?: StrimziKafka;
  /** A cluster that runs elsewhere. */
  external?: OpenExternalKafka;
  /** A cluster that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** How clients log in, and whether messages travel over TLS. */
  security?: KafkaSecurity;
  /** What every topic starts from. */
  topicDefaults?: Topic;
  /**
   * Topics by name.
   *
   * @default {}
   * @example {"events":{}}
   */
  topics?: { [Name in TopicKey]: string extends Name ? NamesUnknown : Topic };
}

/** A topic of Kafka. */
export interface Topic {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Its name in Kafka. `""` is its key.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default ""
   */
  topic?: string;
  /**
   * How many partitions it has: so many pods of one consumer group can read at the same time. There can be more later, never fewer.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  partitions?: number;
  /**
   * On how many brokers each message is. 0 is as many as there are brokers, and three at most.
   *
   * A whole number from 0 to 32767.
   *
   * @default 0
   */
  replicationFactor?: number;
  /**
   * Settings of the topic, such as `retention.ms`.
   *
   * @default {}
   * @example {"log.retention.hours":"48"}
   */
  config?: KafkaParameters;
}

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export type KafkaSecurity =
  | KafkaSecurityPlaintextOrTls
  | KafkaSecuritySaslPlain
  | KafkaSecuritySaslScram;

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export interface KafkaSecuritySaslScram extends KafkaSecuritySettings {
  /**
   * `plaintext` and `tls` ask for no login; `saslPlain` and `saslScram` for a user name and a password.
   *
   * @default "plaintext"
   */
  mode: 'saslScram';
  /** A user name and a password, of which Kafka keeps a salted hash only. */
  saslScram?: ScramLogin;
}

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export interface KafkaSecuritySaslPlain extends KafkaSecuritySettings {
  /**
   * `plaintext` and `tls` ask for no login; `saslPlain` and `saslScram` for a user name and a password.
   *
   * @default "plaintext"
   */
  mode: 'saslPlain';
  /** A user name and a password that Kafka is told as they are. */
  saslPlain?: SaslLogin;
}

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export interface KafkaSecurityPlaintextOrTls extends KafkaSecuritySettings {
  /**
   * `plaintext` and `tls` ask for no login; `saslPlain` and `saslScram` for a user name and a password.
   *
   * @default "plaintext"
   */
  mode?: 'plaintext' | 'tls';
}

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export interface KafkaSecuritySettings {
  /** A user name and a password that Kafka is told as they are. */
  saslPlain?: OpenSaslLogin;
  /** A user name and a password, of which Kafka keeps a salted hash only. */
  saslScram?: OpenScramLogin;
}

/** A user name and a password, of which Kafka keeps a salted hash only. */
export interface OpenScramLogin {
  /**
   * The hash.
   *
   * @default "SCRAM-SHA-512"
   */
  mechanism?: 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret?: string;
  /**
   * The key of the user name.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "username"
   */
  usernameKey?: string;
  /**
   * The key of the password.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "password"
   */
  passwordKey?: string;
  /**
   * Whether the password travels over TLS.
   *
   * @default true
   */
  tls?: boolean;
}

/** A user name and a password, of which Kafka keeps a salted hash only. */
export interface ScramLogin {
  /**
   * The hash.
   *
   * @default "SCRAM-SHA-512"
   */
  mechanism?: 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret: string;
  /**
   * The key of the user name.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "username"
   */
  usernameKey?: string;
  /**
   * The key of the password.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "password"
   */
  passwordKey?: string;
  /**
   * Whether the password travels over TLS.
   *
   * @default true
   */
  tls?: boolean;
}

/** A user name and a password in a Secret that exists already. */
export interface OpenSaslLogin {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret?: string;
  /**
   * The key of the user name.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "username"
   */
  usernameKey?: string;
  /**
   * The key of the password.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "password"
   */
  passwordKey?: string;
  /**
   * Whether the password travels over TLS.
   *
   * @default true
   */
  tls?: boolean;
}

/** A user name and a password in a Secret that exists already. */
export interface SaslLogin {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret: string;
  /**
   * The key of the user name.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "username"
   */
  usernameKey?: string;
  /**
   * The key of the password.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "password"
   */
  passwordKey?: string;
  /**
   * Whether the password travels over TLS.
   *
   * @default true
   */
  tls?: boolean;
}

/** A cluster that runs elsewhere. Its topics exist already. */
export interface OpenExternalKafka {
  /**
   * Brokers as host and port, with commas between them. Network policies let callers out to the port of the last one.
   *
   * Form: hosts and ports with commas between them.
   *
   * @example "kafka-0.example.com:9092,kafka-1.example.com:9092"
   */
  bootstrapServers?: string;
  /** Who signed the brokers' certificates; `KAFKA_CA_FILE` names the file. */
  ca?: OpenTrustedCa;
}

/** A cluster that runs elsewhere. Its topics exist already. */
export interface ExternalKafka {
  /**
   * Brokers as host and port, with commas between them. Network policies let callers out to the port of the last one.
   *
   * Form: hosts and ports with commas between them.
   *
   * @example "kafka-0.example.com:9092,kafka-1.example.com:9092"
   */
  bootstrapServers: string;
  /** Who signed the brokers' certificates; `KAFKA_CA_FILE` names the file. */
  ca?: TrustedCa;
}

/** A cluster that Strimzi runs (`kafka.strimzi.io/v1`). Every node is broker and controller. */
export interface StrimziKafka {
  /**
   * How many nodes there are. Three survive the loss of one.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  brokers?: number;
  /**
   * Kafka's version, one that the operator knows. `""` is the operator's newest.
   *
   * Form: three numbers with dots between them, or nothing.
   *
   * @default ""
   */
  version?: string;
  /** What each node is sure to get, and what it can't go beyond. */
  resources?: StrimziKafkaResources;
  /** Where each node keeps its messages. */
  volume?: StrimziKafkaVolume;
  /**
   * More settings of all brokers.
   *
   * @default {}
   * @example {"log.retention.hours":"48"}
   */
  parameters?: KafkaParameters;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
}

/** The volume of a store. It stays when the release is uninstalled, and a release of the same name finds it again. */
export interface StrimziKafkaVolume {
  /**
   * Its size. It may grow later where the storage class allows it, and never shrinks.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "50Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which class of `platform.storage` it is of.
   *
   * @default "fast"
   */
  storage?: 'fast' | 'standard';
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface StrimziKafkaResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests5;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests5 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "500m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** One node that is broker and controller (KRaft), without a login. */
export interface OpenBuiltinKafka<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: an older version does not read a newer one's data.
   *
   * A whole number at least 0.
   *
   * @default 4
   */
  majorVersion?: number;
  /**
   * The memory of Java's heap. The memory limit of the pod has to be above.
   *
   * Form: a whole number with Ki, Mi or Gi after it.
   *
   * @default "768Mi"
   * @example "512Mi"
   */
  heap?: string;
  /** Where messages are. */
  volume?: StoreVolume;
  /**
   * More settings of the broker.
   *
   * @default {}
   * @example {"log.retention.hours":"48"}
   */
  parameters?: KafkaParameters;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: BuiltinKafkaImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: BuiltinKafkaResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** One node that is broker and controller (KRaft), without a login. */
export interface BuiltinKafka<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: an older version does not read a newer one's data.
   *
   * A whole number at least 0.
   *
   * @default 4
   */
  majorVersion?: number;
  /**
   * The memory of Java's heap. The memory limit of the pod has to be above.
   *
   * Form: a whole number with Ki, Mi or Gi after it.
   *
   * @default "768Mi"
   * @example "512Mi"
   */
  heap?: string;
  /** Where messages are. */
  volume?: StoreVolume;
  /**
   * More settings of the broker.
   *
   * @default {}
   * @example {"log.retention.hours":"48"}
   */
  parameters?: KafkaParameters;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: BuiltinKafkaImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: BuiltinKafkaResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface BuiltinKafkaResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests4;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits3;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourcesLimits3 {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests4 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "250m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface BuiltinKafkaImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "docker.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "apache/kafka"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "4.1.0"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** Settings of brokers and topics by name. `""` leaves a setting as it is. */
export interface KafkaParameters {
  [name: string]: string;
}

/** The object store. */
export type ObjectStore<BucketKey extends string, PriorityName extends string> =
  | ObjectStoreNone<BucketKey, PriorityName>
  | ObjectStoreBuiltin<BucketKey, PriorityName>
  | ObjectStoreExternal<BucketKey, PriorityName>
  | ObjectStoreShared2<BucketKey, PriorityName>;

/** The object store. */
export interface ObjectStoreShared2<BucketKey extends string, PriorityName extends string> extends ObjectStoreSettings<BucketKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own.
   *
   * @default "none"
   */
  mode: 'shared';
  /** A store that another release of this chart provides. */
  shared?: ObjectStoreShared;
}

/** The object store. */
export interface ObjectStoreExternal<BucketKey extends string, PriorityName extends string> extends ObjectStoreSettings<BucketKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own.
   *
   * @default "none"
   */
  mode: 'external';
  /** A store that runs elsewhere. */
  external?: ExternalObjectStore;
}

/** The object store. */
export interface ObjectStoreBuiltin<BucketKey extends string, PriorityName extends string> extends ObjectStoreSettings<BucketKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own.
   *
   * @default "none"
   */
  mode: 'builtin';
  /** One pod of the chart's own. */
  builtin?: BuiltinObjectStore<PriorityName>;
}

/** The object store. */
export interface ObjectStoreNone<BucketKey extends string, PriorityName extends string> extends ObjectStoreSettings<BucketKey, PriorityName> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** The object store. */
export interface ObjectStoreSettings<BucketKey extends string, PriorityName extends string> {
  /** One pod of the chart's own. */
  builtin?: OpenBuiltinObjectStore<PriorityName>;
  /** A store that runs elsewhere. */
  external?: OpenExternalObjectStore;
  /** A store that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** How pods prove to the store who they are. */
  credentials?: ObjectStoreLogin;
  /** What every bucket starts from. */
  bucketDefaults?: Bucket;
  /**
   * Buckets by name.
   *
   * @default {}
   * @example {"artifacts":{}}
   */
  buckets?: { [Name in BucketKey]: string extends Name ? NamesUnknown : Bucket };
}

/** A bucket of the object store. */
export interface Bucket {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Its name in the store. `""` is its key.
   *
   * Form: 3 to 63 lower-case letters, digits, dashes and dots.
   *
   * @default ""
   */
  bucket?: string;
  /**
   * Whether it keeps old versions of objects. Once on, the store can only suspend it; `false` leaves it as it is in the store.
   *
   * @default false
   */
  versioning?: boolean;
  /** When objects go by themselves. */
  lifecycle?: Lifecycle;
  /** How the store encrypts objects. */
  encryption?: Encryption;
  /** Whether the store copies all objects to another bucket. */
  replication?: Replication;
}

/** Whether the store copies all objects of a bucket to another one, in another region for example. The built-in store can't do it. */
export interface Replication {
  /**
   * `none` leaves it as it is in the store.
   *
   * @default "none"
   */
  mode?: 'none' | 'bucket';
  /** Replication to another bucket. */
  bucket?: BucketReplication;
}

/** Replication to another bucket. */
export interface BucketReplication {
  /**
   * The other bucket, which has versions too.
   *
   * Form: the ARN of a bucket.
   *
   * @example "arn:aws:s3:::acme-artifacts-frankfurt"
   */
  destination?: string;
  /**
   * The role that the store takes on to write there.
   *
   * Form: the ARN of an IAM role.
   *
   * @example "arn:aws:iam::123456789012:role/replication"
   */
  role?: string;
}

/** How the store encrypts the objects of a bucket. The built-in store leaves it to the storage class. */
export interface Encryption {
  /**
   * `none` leaves it as it is in the store, `aes256` uses keys of the store, `kms` one of AWS' Key Management Service.
   *
   * @default "none"
   */
  mode?: 'none' | 'aes256' | 'kms';
  /** Encryption by a key of AWS' Key Management Service. */
  kms?: KmsEncryption;
}

/** Encryption by a key of AWS' Key Management Service. */
export interface KmsEncryption {
  /**
   * The key, as an ARN or an alias.
   *
   * Form: the ARN or alias of a key.
   *
   * @example "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
   */
  keyId?: string;
}

/** When objects of a bucket go by themselves. The built-in store can't do it. 0 leaves it as it is in the store. */
export interface Lifecycle {
  /**
   * How long objects stay.
   *
   * A whole number of days at least 0.
   *
   * @default 0
   */
  expireDays?: number;
  /**
   * How long old versions of objects stay, in a bucket with versions.
   *
   * A whole number of days at least 0.
   *
   * @default 0
   */
  noncurrentExpireDays?: number;
  /**
   * How long parts of uploads stay that nobody finished.
   *
   * A whole number of days at least 0.
   *
   * @default 0
   */
  abortMultipartDays?: number;
}

/** How pods prove to the store who they are. */
export type ObjectStoreLogin =
  | ObjectStoreLoginIdentityOrGenerated
  | ObjectStoreLoginKeys;

/** How pods prove to the store who they are. */
export interface ObjectStoreLoginKeys extends ObjectStoreLoginSettings {
  /**
   * `identity` is the pod's own (`platform.identity`), `keys` are in a Secret of yours, `generated` are made once by a Job in the cluster.
   *
   * @default "identity"
   */
  mode: 'keys';
  /** Keys in a Secret that exists already. */
  keys?: ObjectStoreKeys;
}

/** How pods prove to the store who they are. */
export interface ObjectStoreLoginIdentityOrGenerated extends ObjectStoreLoginSettings {
  /**
   * `identity` is the pod's own (`platform.identity`), `keys` are in a Secret of yours, `generated` are made once by a Job in the cluster.
   *
   * @default "identity"
   */
  mode?: 'identity' | 'generated';
}

/** How pods prove to the store who they are. */
export interface ObjectStoreLoginSettings {
  /** Keys in a Secret that exists already. */
  keys?: OpenObjectStoreKeys;
}

/** Keys in a Secret that exists already. */
export interface OpenObjectStoreKeys {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret?: string;
  /**
   * The key of the access key id.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "AWS_ACCESS_KEY_ID"
   */
  accessKeyIdKey?: string;
  /**
   * The key of the secret access key.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "AWS_SECRET_ACCESS_KEY"
   */
  secretAccessKeyKey?: string;
}

/** Keys in a Secret that exists already. */
export interface ObjectStoreKeys {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret: string;
  /**
   * The key of the access key id.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "AWS_ACCESS_KEY_ID"
   */
  accessKeyIdKey?: string;
  /**
   * The key of the secret access key.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "AWS_SECRET_ACCESS_KEY"
   */
  secretAccessKeyKey?: string;
}

/** A store that another release of this chart, in the same namespace, provides, and that may speak TLS. */
export interface ObjectStoreShared {
  /**
   * The Secret with the `ca.crt` of whoever signed its certificate. `""` trusts whom the callers' own images trust.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  caSecret?: string;
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release: string;
}

/** A store that runs elsewhere: in the cloud, or installed by somebody else. */
export interface OpenExternalObjectStore {
  /**
   * Its address. `""` is Amazon S3.
   *
   * Form: an address that begins with http:// or https:// and has no login, path or query, or nothing.
   *
   * @default ""
   */
  endpoint?: string;
  /**
   * Its region.
   *
   * @default ""
   * @example "eu-west-1"
   */
  region?: string;
  /**
   * Whether the bucket stands in the path of addresses, as MinIO, Ceph and others want it, and not in the name of the host.
   *
   * @default false
   */
  pathStyle?: boolean;
  /** Who signed its certificate; `AWS_CA_BUNDLE` names the file. AWS' clients trust nobody else then: what they ask beside the store has to be signed by one of the file, too. */
  ca?: OpenTrustedCa;
  /**
   * Whether a Job makes the buckets and sets what stands under them. It logs in by keys. `false` leaves them to whoever made the store.
   *
   * @default false
   */
  provision?: boolean;
}

/** A store that runs elsewhere: in the cloud, or installed by somebody else. */
export interface ExternalObjectStore {
  /**
   * Its address. `""` is Amazon S3.
   *
   * Form: an address that begins with http:// or https:// and has no login, path or query, or nothing.
   *
   * @default ""
   */
  endpoint?: string;
  /**
   * Its region.
   *
   * @default ""
   * @example "eu-west-1"
   */
  region?: string;
  /**
   * Whether the bucket stands in the path of addresses, as MinIO, Ceph and others want it, and not in the name of the host.
   *
   * @default false
   */
  pathStyle?: boolean;
  /** Who signed its certificate; `AWS_CA_BUNDLE` names the file. AWS' clients trust nobody else then: what they ask beside the store has to be signed by one of the file, too. */
  ca?: TrustedCa;
  /**
   * Whether a Job makes the buckets and sets what stands under them. It logs in by keys. `false` leaves them to whoever made the store.
   *
   * @default false
   */
  provision?: boolean;
}

/** One pod of the Versity S3 Gateway, with objects as files on a volume. */
export interface OpenBuiltinObjectStore<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares.
   *
   * A whole number at least 0.
   *
   * @default 1
   */
  majorVersion?: number;
  /**
   * What it calls its region. Clients that sign for another one are refused.
   *
   * Form: lower-case letters, digits and dashes.
   *
   * @default "us-east-1"
   */
  region?: string;
  /** Where the objects are. The file system has to know extended attributes, as ext4 and xfs do. */
  volume?: BuiltinObjectStoreVolume;
  /** Whether it speaks TLS. */
  tls?: OpenStoreTls;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: BuiltinObjectStoreImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: BuiltinObjectStoreResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** One pod of the Versity S3 Gateway, with objects as files on a volume. */
export interface BuiltinObjectStore<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares.
   *
   * A whole number at least 0.
   *
   * @default 1
   */
  majorVersion?: number;
  /**
   * What it calls its region. Clients that sign for another one are refused.
   *
   * Form: lower-case letters, digits and dashes.
   *
   * @default "us-east-1"
   */
  region?: string;
  /** Where the objects are. The file system has to know extended attributes, as ext4 and xfs do. */
  volume?: BuiltinObjectStoreVolume;
  /** Whether it speaks TLS. */
  tls?: StoreTls;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: BuiltinObjectStoreImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: BuiltinObjectStoreResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface BuiltinObjectStoreResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests3;
  /** What the container can't go beyond. */
  limits?: OpenResourceLimits;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests3 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "100m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "256Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface BuiltinObjectStoreImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "docker.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "versity/versitygw"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "v1.8.0"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** The volume of a store. It stays when the release is uninstalled, and a release of the same name finds it again. */
export interface BuiltinObjectStoreVolume {
  /**
   * Its size. It may grow later where the storage class allows it, and never shrinks.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "50Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which class of `platform.storage` it is of.
   *
   * @default "standard"
   */
  storage?: 'fast' | 'standard';
}

/** A cache: Valkey or Redis. */
export interface Cache<PriorityName extends string> {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Who runs it. `builtin` is one pod of the chart's own.
   *
   * @default "builtin"
   */
  mode?: 'builtin' | 'external' | 'shared';
  /** One pod of the chart's own. */
  builtin?: BuiltinCache<PriorityName>;
  /** A server that runs elsewhere. */
  external?: ExternalCache;
  /** A cache of the same name that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** Where its password comes from. */
  credentials?: Credentials;
}

/** A store that another release of this chart, in the same namespace, provides, and that may speak TLS. */
export interface SharedTlsStore {
  /**
   * The Secret with the `ca.crt` of whoever signed its certificate. `""` trusts whom the callers' own images trust.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  caSecret?: string;
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release?: string;
}

/** A server that runs elsewhere: in the cloud, or installed by somebody else. */
export interface ExternalCache {
  /**
   * Its host.
   *
   * Form: a name or an address without a scheme, a login or a port, an IPv6 address in brackets.
   *
   * @example "db.example.com"
   */
  host?: string;
  /**
   * Its port.
   *
   * A whole number from 1 to 65535.
   *
   * @default 6379
   */
  port?: number;
  /**
   * Whether clients speak TLS to it.
   *
   * @default true
   */
  tls?: boolean;
  /** Who signed its certificate; `REDIS_CA_FILE` and `SESSION_REDIS_CA_FILE` name the file. */
  ca?: OpenTrustedCa;
}

/** One pod of Valkey, or of Redis. */
export interface BuiltinCache<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: an older version does not read the data of a newer one.
   *
   * A whole number at least 0.
   *
   * @default 8
   */
  majorVersion?: number;
  /**
   * How much data it holds. The memory limit of the pod has to be well above: a copy of what changes is held while data is written to disk.
   *
   * Form: a whole number with Ki, Mi or Gi after it.
   *
   * @default "512Mi"
   * @example "512Mi"
   */
  maxMemory?: string;
  /**
   * What goes when it is full. `volatile-lru` takes what has a time to live and was not used for longest; `noeviction` refuses writes, which suits logins.
   *
   * @default "volatile-lru"
   */
  evictionPolicy?: 'noeviction' | 'allkeys-lru' | 'allkeys-lfu' | 'allkeys-random' | 'volatile-lru' | 'volatile-lfu' | 'volatile-random' | 'volatile-ttl';
  /** Whether data outlives the pod. */
  persistence?: CachePersistence;
  /**
   * More settings of the server.
   *
   * @default {}
   * @example {"timeout":"300"}
   */
  parameters?: CacheParameters;
  /** Whether it speaks TLS. */
  tls?: OpenStoreTls;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: OpenImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: OpenResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** What may be chosen inside the Pod Security Standard `restricted`. The rest is fixed: no root, no privilege escalation, no capabilities, the runtime's default seccomp profile. */
export interface OpenSecurityContext {
  /**
   * The user id. Not used on OpenShift, which gives each namespace a range of its own.
   *
   * A whole number at least 1.
   *
   * @default 10001
   */
  runAsUser?: number;
  /**
   * The group id. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 10001
   */
  runAsGroup?: number;
  /**
   * The group that owns mounted volumes. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 10001
   */
  fsGroup?: number;
  /**
   * Whether the container's own file system can't be written to. `/tmp` can be, always.
   *
   * @default true
   */
  readOnlyRootFilesystem?: boolean;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface OpenResources {
  /** What the scheduler sets aside for the container. */
  requests?: OpenResourceAmounts;
  /** What the container can't go beyond. */
  limits?: OpenResourceLimits;
}

/** Upper bounds of CPU, memory and local disk. */
export interface OpenResourceLimits {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface OpenResourceAmounts {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "100m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "640Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface OpenImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "docker.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "valkey/valkey"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "8.1.4"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** Settings of the server by name. `""` leaves a setting as it is. */
export interface CacheParameters {
  [name: string]: string;
}

/** Whether data outlives the pod. */
export interface CachePersistence {
  /**
   * `volume` keeps what save points write. `none` begins empty after each restart.
   *
   * @default "volume"
   */
  mode?: 'none' | 'volume';
  /** Data on a volume of the cache's own. */
  volume?: CacheVolume;
}

/** Data on a volume of the cache's own. */
export interface CacheVolume {
  /** When data is written: as soon as one of them is reached. What came after it is lost when the pod is killed, and kept when it is only stopped. */
  savePoints?: readonly SavePoint[];
  /**
   * Its size. It may grow later where the storage class allows it, and never shrinks.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which class of `platform.storage` it is of.
   *
   * @default "standard"
   */
  storage?: 'fast' | 'standard';
}

/** A moment to write the data to disk. */
export interface SavePoint {
  /**
   * So long after the last time ...
   *
   * A whole number of seconds at least 1.
   */
  seconds: number;
  /**
   * ... and after so many changes.
   *
   * A whole number at least 1.
   */
  changes: number;
}

/** PostgreSQL. */
export type Postgres<DatabaseKey extends string, PriorityName extends string> =
  | PostgresNoneOrCloudNativePg<DatabaseKey, PriorityName>
  | PostgresBuiltin<DatabaseKey, PriorityName>
  | PostgresExternal<DatabaseKey, PriorityName>
  | PostgresShared<DatabaseKey, PriorityName>;

/** PostgreSQL. */
export interface PostgresShared<DatabaseKey extends string, PriorityName extends string> extends PostgresSettings<DatabaseKey, PriorityName> {
  /**
   * Who runs the server: `builtin` is one pod of the chart's own, `cloudNativePg` a cluster of the operator's, which has to be installed; `external` runs elsewhere, `shared` is that of another release.
   *
   * @default "none"
   */
  mode: 'shared';
  /** A server that another release of this chart provides. */
  shared?: SharedPostgres;
}

/** PostgreSQL. */
export interface PostgresExternal<DatabaseKey extends string, PriorityName extends string> extends PostgresSettings<DatabaseKey, PriorityName> {
  /**
   * Who runs the server: `builtin` is one pod of the chart's own, `cloudNativePg` a cluster of the operator's, which has to be installed; `external` runs elsewhere, `shared` is that of another release.
   *
   * @default "none"
   */
  mode: 'external';
  /** A server that runs elsewhere. */
  external?: ExternalPostgres;
}

/** PostgreSQL. */
export interface PostgresBuiltin<DatabaseKey extends string, PriorityName extends string> extends PostgresSettings<DatabaseKey, PriorityName> {
  /**
   * Who runs the server: `builtin` is one pod of the chart's own, `cloudNativePg` a cluster of the operator's, which has to be installed; `external` runs elsewhere, `shared` is that of another release.
   *
   * @default "none"
   */
  mode: 'builtin';
  /** One pod of the chart's own. */
  builtin?: BuiltinPostgres<PriorityName>;
}

/** PostgreSQL. */
export interface PostgresNoneOrCloudNativePg<DatabaseKey extends string, PriorityName extends string> extends PostgresSettings<DatabaseKey, PriorityName> {
  /**
   * Who runs the server: `builtin` is one pod of the chart's own, `cloudNativePg` a cluster of the operator's, which has to be installed; `external` runs elsewhere, `shared` is that of another release.
   *
   * @default "none"
   */
  mode?: 'none' | 'cloudNativePg';
}

/** PostgreSQL. */
export interface PostgresSettings<DatabaseKey extends string, PriorityName extends string> {
  /** One pod of the chart's own. */
  builtin?: OpenBuiltinPostgres<PriorityName>;
  /** A cluster that the operator CloudNativePG runs. */
  cloudNativePg?: CloudNativePg<PriorityName>;
  /** A server that runs elsewhere. */
  external?: OpenExternalPostgres;
  /** A server that another release of this chart provides. */
  shared?: OpenSharedPostgres;
  /**
   * Settings of a server of the mode `builtin` or `cloudNativePg`.
   *
   * @example {"work_mem":"16MB"}
   */
  parameters?: PostgresParameters;
  /**
   * How many connections the server takes in all: `max_connections` of the modes `builtin` and `cloudNativePg`; of an `external` server, what it is known to take.
   *
   * A whole number at least 1.
   *
   * @default 100
   */
  maxConnections?: number;
  /**
   * How many of them are left to administrators, backups and monitoring. All databases together may have the others.
   *
   * A whole number at least 1.
   *
   * @default 20
   */
  reservedConnections?: number;
  /** A pooler of connections, for a server of the mode `builtin` or `cloudNativePg`. */
  pooler?: Pooler;
  /** What every database starts from. */
  databaseDefaults?: Database;
  /**
   * Databases by name.
   *
   * @default {}
   * @example {"mlplatform":{}}
   */
  databases?: { [Name in DatabaseKey]: string extends Name ? NamesUnknown : Database };
}

/** A database with an owner of its own, whom nobody else's password lets in. */
export interface Database {
  /**
   * Whether it is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Its name in the server. `""` is its key, with `_` for each dash.
   *
   * Form: lower-case letters, digits and underscores, no digit first.
   *
   * @default ""
   */
  database?: string;
  /**
   * The role that owns it and that its callers log in as. `""` is the name of the database. With `parts` the user name in the Secret has to be this one.
   *
   * Form: lower-case letters, digits and underscores, no digit first.
   *
   * @default ""
   */
  owner?: string;
  /**
   * How many connections all its callers together may have open: the sum of their pools. The server refuses more.
   *
   * A whole number at least 1.
   *
   * @default 20
   */
  connections?: number;
  /** Where its owner's user name and password come from. */
  credentials?: Credentials;
}

/** Where the user name and password of a store come from. */
export interface Credentials {
  /**
   * `generated` are made once, by a Job in the cluster, and kept with the data when the release goes. `parts` are in a Secret of yours, and the chart puts the address together; a password with `@`, `/`, `:` or other reserved characters needs `uri`.
   *
   * @default "generated"
   */
  mode?: 'generated' | 'parts' | 'uri';
  /** User name and password in two keys of a Secret that exists already. */
  parts?: PartsCredentials;
  /** The whole address in one key of a Secret that exists already. */
  uri?: UriCredentials;
}

/** The whole address, with user name and password in it, in one key of a Secret that exists already. */
export interface UriCredentials {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret?: string;
  /**
   * The key of the address.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "uri"
   */
  key?: string;
}

/** User name and password in two keys of a Secret that exists already. */
export interface PartsCredentials {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret?: string;
  /**
   * The key of the user name.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "username"
   */
  usernameKey?: string;
  /**
   * The key of the password.
   *
   * Form: letters, digits, dashes, dots and underscores.
   *
   * @default "password"
   */
  passwordKey?: string;
}

/** A pooler of connections. */
export interface Pooler {
  /**
   * Whether callers reach the server through a pooler.
   *
   * @default "none"
   */
  mode?: 'none' | 'pgbouncer';
  /** PgBouncer. */
  pgbouncer?: PgBouncer;
}

/** PgBouncer, in front of the server that writes. */
export interface PgBouncer {
  /** Its image. With `cloudNativePg` the operator has one of its own, unless a repository is named here. */
  image?: PgBouncerImage;
  /**
   * How many pods there are.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  replicas?: number;
  /**
   * `transaction` lends a connection for a transaction, `session` for as long as the caller stays: prepared statements and advisory locks work in it.
   *
   * @default "transaction"
   */
  poolMode?: 'transaction' | 'session';
  /**
   * How many connections each pod opens to each database at most.
   *
   * A whole number at least 1.
   *
   * @default 20
   */
  poolSize?: number;
  /**
   * How many callers each pod lets in.
   *
   * A whole number at least 1.
   *
   * @default 500
   */
  maxClients?: number;
  /** What each pod is sure to get, and what it can't go beyond. */
  resources?: PgBouncerResources;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface PgBouncerResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests2;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits2;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourcesLimits2 {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "128Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests2 {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "100m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "64Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface PgBouncerImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default ""
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default ""
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default ""
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** Settings of the server by name, as in `postgresql.conf`. `""` leaves a setting as the server has it. Put numbers and `on` in quotes. */
export interface PostgresParameters {
  [name: string]: string;
}

/** A server that another release of this chart, in the same namespace, provides. The databases named here are those of the same name there. */
export interface OpenSharedPostgres {
  /**
   * The Secret with `ca.crt`, if the other release's server has a certificate of its own making. `""` is the one that CloudNativePG makes, where there is one.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  caSecret?: string;
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release?: string;
}

/** A server that another release of this chart, in the same namespace, provides. The databases named here are those of the same name there. */
export interface SharedPostgres {
  /**
   * The Secret with `ca.crt`, if the other release's server has a certificate of its own making. `""` is the one that CloudNativePG makes, where there is one.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  caSecret?: string;
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release: string;
}

/** A server that runs elsewhere: in the cloud, or installed by somebody else. Its databases and owners exist already. */
export interface OpenExternalPostgres {
  /**
   * Its host.
   *
   * Form: a name or an address without a scheme, a login or a port, an IPv6 address in brackets.
   *
   * @example "db.example.com"
   */
  host?: string;
  /**
   * Its port.
   *
   * A whole number from 1 to 65535.
   *
   * @default 5432
   */
  port?: number;
  /**
   * A host that only reads, for what reads much. `""` is the same as `host`.
   *
   * Form: a name or an address without a scheme, a login or a port, or nothing.
   *
   * @default ""
   */
  readOnlyHost?: string;
  /**
   * How far clients trust the network: `verify-full` checks the server's certificate and name, `require` encrypts only.
   *
   * @default "verify-full"
   */
  sslMode?: 'disable' | 'require' | 'verify-ca' | 'verify-full';
  /** Who signed the server's certificate; `PGSSLROOTCERT` names the file. */
  ca?: OpenTrustedCa;
}

/** Who signed the server's certificate. */
export interface OpenTrustedCa {
  /**
   * `system` trusts whom the callers' own images trust. `secret` and `configMap` are given to callers as a file, which a variable names.
   *
   * @default "system"
   */
  mode?: 'system' | 'secret' | 'configMap';
  /** Certificates in a Secret. */
  secret?: OpenCertificateSource;
  /** Certificates in a ConfigMap. */
  configMap?: OpenCertificateSource;
}

/** A server that runs elsewhere: in the cloud, or installed by somebody else. Its databases and owners exist already. */
export interface ExternalPostgres {
  /**
   * Its host.
   *
   * Form: a name or an address without a scheme, a login or a port, an IPv6 address in brackets.
   *
   * @example "db.example.com"
   */
  host: string;
  /**
   * Its port.
   *
   * A whole number from 1 to 65535.
   *
   * @default 5432
   */
  port?: number;
  /**
   * A host that only reads, for what reads much. `""` is the same as `host`.
   *
   * Form: a name or an address without a scheme, a login or a port, or nothing.
   *
   * @default ""
   */
  readOnlyHost?: string;
  /**
   * How far clients trust the network: `verify-full` checks the server's certificate and name, `require` encrypts only.
   *
   * @default "verify-full"
   */
  sslMode?: 'disable' | 'require' | 'verify-ca' | 'verify-full';
  /** Who signed the server's certificate; `PGSSLROOTCERT` names the file. */
  ca?: TrustedCa;
}

/** Who signed the server's certificate. */
export type TrustedCa =
  | TrustedCaSystem
  | TrustedCaSecret
  | TrustedCaConfigMap;

/** Who signed the server's certificate. */
export interface TrustedCaConfigMap extends TrustedCaSettings {
  /**
   * `system` trusts whom the callers' own images trust. `secret` and `configMap` are given to callers as a file, which a variable names.
   *
   * @default "system"
   */
  mode: 'configMap';
  /** Certificates in a ConfigMap. */
  configMap: CertificateSource;
}

/** Who signed the server's certificate. */
export interface TrustedCaSecret extends TrustedCaSettings {
  /**
   * `system` trusts whom the callers' own images trust. `secret` and `configMap` are given to callers as a file, which a variable names.
   *
   * @default "system"
   */
  mode: 'secret';
  /** Certificates in a Secret. */
  secret: CertificateSource;
}

/** Who signed the server's certificate. */
export interface TrustedCaSystem extends TrustedCaSettings {
  /**
   * `system` trusts whom the callers' own images trust. `secret` and `configMap` are given to callers as a file, which a variable names.
   *
   * @default "system"
   */
  mode?: 'system';
}

/** Who signed the server's certificate. */
export interface TrustedCaSettings {
  /** Certificates in a Secret. */
  secret?: OpenCertificateSource;
  /** Certificates in a ConfigMap. */
  configMap?: OpenCertificateSource;
}

/** Certificates in an object that exists already. */
export interface OpenCertificateSource {
  /**
   * The object's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name?: string;
  /**
   * The key that holds the certificates, in PEM.
   *
   * Form: letters, digits, dashes, dots and underscores.
   */
  key?: string;
}

/** Certificates in an object that exists already. */
export interface CertificateSource {
  /**
   * The object's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name: string;
  /**
   * The key that holds the certificates, in PEM.
   *
   * Form: letters, digits, dashes, dots and underscores.
   */
  key: string;
}

/** A cluster of one instance that writes and others that follow it and read. When the first is lost, another takes its place. */
export interface CloudNativePg<PriorityName extends string> {
  /** The image of the instances: one that the operator can run, such as those of `ghcr.io/cloudnative-pg/postgresql`. Its major version is changed by the operator, offline, with the cluster stopped. */
  image?: CloudNativePgImage;
  /**
   * How many instances there are. The first writes; the others read, and are what a failure is survived by.
   *
   * A whole number at least 1.
   *
   * @default 3
   */
  instances?: number;
  /** The volume of each instance. */
  volume?: StoreVolume;
  /** What each instance is sure to get, and what it can't go beyond. */
  resources?: BuiltinPostgresResources;
  /**
   * How instances keep apart from each other over nodes. `required` leaves one Pending rather than put two on a node.
   *
   * @default "preferred"
   */
  spread?: 'preferred' | 'required';
  /**
   * The priority of the pods. Left out: the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the cluster, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the cluster, and of its pods.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Labels of the nodes that instances may run on.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that instances put up with.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /**
   * The namespace of the operator, which the network policy lets in.
   *
   * Form: letters, digits, dashes, dots and underscores, a letter or digit at both ends.
   *
   * @default "cnpg-system"
   */
  operatorNamespace?: string;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface CloudNativePgImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "ghcr.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "cloudnative-pg/postgresql"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "17.5"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** One pod of PostgreSQL, with a volume of its own. It is down while its node is; `cloudNativePg` isn't. */
export interface OpenBuiltinPostgres<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: no version reads the data of another, which have to be dumped and restored, or brought over by `pg_upgrade`.
   *
   * A whole number at least 1.
   *
   * @default 17
   */
  majorVersion?: number;
  /** Where the data is. */
  volume?: StoreVolume;
  /** Whether it speaks TLS. With a certificate it refuses everything else. */
  tls?: OpenStoreTls;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: BuiltinPostgresImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: BuiltinPostgresResources;
  /** Under which user the container runs. */
  securityContext?: SecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** Environment variables whose values are in Secrets, by name. */
export interface OpenSecretEnvVars {
  [name: string]: OpenSecretKey;
}

/** One key of a Secret in the release's namespace. */
export interface OpenSecretKey {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret?: string;
  /**
   * The key inside the Secret.
   *
   * Form: letters, digits, dashes, dots and underscores.
   */
  key?: string;
}

/** Whether a store speaks TLS. */
export interface OpenStoreTls {
  /**
   * `secret` speaks nothing but TLS, with the certificate of a Secret. `none` leaves it to a mesh.
   *
   * @default "none"
   */
  mode?: 'none' | 'secret';
  /** A certificate in a Secret that exists already. */
  secret?: OpenCertificateSecret;
}

/** One pod of PostgreSQL, with a volume of its own. It is down while its node is; `cloudNativePg` isn't. */
export interface BuiltinPostgres<PriorityName extends string> {
  /**
   * The major version of the image. It has to be changed with the tag, so that nobody changes it unawares: no version reads the data of another, which have to be dumped and restored, or brought over by `pg_upgrade`.
   *
   * A whole number at least 1.
   *
   * @default 17
   */
  majorVersion?: number;
  /** Where the data is. */
  volume?: StoreVolume;
  /** Whether it speaks TLS. With a certificate it refuses everything else. */
  tls?: StoreTls;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** The container's image. */
  image?: BuiltinPostgresImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: BuiltinPostgresResources;
  /** Under which user the container runs. */
  securityContext?: SecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: SecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** Environment variables whose values are in Secrets, by name. */
export interface SecretEnvVars {
  [name: string]: SecretKey;
}

/** One key of a Secret in the release's namespace. */
export interface SecretKey {
  /**
   * The Secret's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  secret: string;
  /**
   * The key inside the Secret.
   *
   * Form: letters, digits, dashes, dots and underscores.
   */
  key: string;
}

/** Environment variables by name. Put numbers and `true` in quotes. */
export interface EnvVars {
  [name: string]: string;
}

/** Annotations of Kubernetes objects. */
export interface Annotations {
  [name: string]: string;
}

/** What may be chosen inside the Pod Security Standard `restricted`. The rest is fixed: no root, no privilege escalation, no capabilities, the runtime's default seccomp profile. */
export interface SecurityContext {
  /**
   * The user id. Not used on OpenShift, which gives each namespace a range of its own.
   *
   * A whole number at least 1.
   *
   * @default 999
   */
  runAsUser?: number;
  /**
   * The group id. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 999
   */
  runAsGroup?: number;
  /**
   * The group that owns mounted volumes. Not used on OpenShift.
   *
   * A whole number at least 1.
   *
   * @default 999
   */
  fsGroup?: number;
  /**
   * Whether the container's own file system can't be written to. `/tmp` can be, always.
   *
   * @default true
   */
  readOnlyRootFilesystem?: boolean;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface BuiltinPostgresResources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourcesRequests;
  /** What the container can't go beyond. */
  limits?: ResourcesLimits;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourcesLimits {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "4Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourcesRequests {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "1"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "2Gi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface BuiltinPostgresImage {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "docker.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "library/postgres"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "17.7"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** Who may reach a workload. Those that name it under `calls` always may. */
export interface NetworkPolicy {
  /**
   * Whether all others are kept out. It takes a network plugin that enforces policies.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * More that are let in, as peers of a NetworkPolicy.
   *
   * @default []
   */
  allowFrom?: readonly FreeForm[];
}

/** Whether a store speaks TLS. */
export type StoreTls =
  | StoreTlsNone
  | StoreTlsSecret;

/** Whether a store speaks TLS. */
export interface StoreTlsSecret extends StoreTlsSettings {
  /**
   * `secret` speaks nothing but TLS, with the certificate of a Secret. `none` leaves it to a mesh.
   *
   * @default "none"
   */
  mode: 'secret';
  /** A certificate in a Secret that exists already. */
  secret: CertificateSecret;
}

/** Whether a store speaks TLS. */
export interface StoreTlsNone extends StoreTlsSettings {
  /**
   * `secret` speaks nothing but TLS, with the certificate of a Secret. `none` leaves it to a mesh.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** Whether a store speaks TLS. */
export interface StoreTlsSettings {
  /** A certificate in a Secret that exists already. */
  secret?: OpenCertificateSecret;
}

/** A certificate in a Secret that exists already, as cert-manager makes it. */
export interface OpenCertificateSecret {
  /**
   * The Secret's name. Its keys are `tls.crt`, `tls.key` and `ca.crt`.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name?: string;
}

/** A certificate in a Secret that exists already, as cert-manager makes it. */
export interface CertificateSecret {
  /**
   * The Secret's name. Its keys are `tls.crt`, `tls.key` and `ca.crt`.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name: string;
}

/** The volume of a store. It stays when the release is uninstalled, and a release of the same name finds it again. */
export interface StoreVolume {
  /**
   * Its size. It may grow later where the storage class allows it, and never shrinks.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "20Gi"
   * @example "500m"
   */
  size?: string | number;
  /**
   * Which class of `platform.storage` it is of.
   *
   * @default "fast"
   */
  storage?: 'fast' | 'standard';
}

/** Who may use how much of the cluster, and who goes first. */
export interface Compute<PriorityKey extends string, QueueKey extends string, PriorityName extends string, GpuPoolName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Priorities by name. The higher one is scheduled first, and may push the lower one out.
   *
   * @default {}
   * @example {"serving":{"mode":"create","create":{"value":100000}}}
   */
  priorities?: { [Name in PriorityKey]: string extends Name ? NamesUnknown : Priority };
  /**
   * Bounds for the namespace as a whole (ResourceQuota), by name.
   *
   * @default {}
   */
  quotas?: Quotas<PriorityName>;
  /** Bounds and defaults for each container of the namespace (LimitRange). */
  limitRange?: LimitRange;
  /** Whether jobs wait in queues for their share of the GPU pools. */
  queueing?: Queueing<QueueKey, GpuPoolName>;
  /** How pods ask for GPUs. */
  claims?: Claims;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Whole Kubernetes objects by a name of your own, added to the release as they are. The name is for overlays to refer to; the object is called by its own `metadata.name`, which may not begin with the release and an area, as the names of the chart's own objects do. */
export interface ExtraObjects {
  [name: string]: FreeForm;
}

/** How pods ask for GPUs. */
export interface Claims {
  /**
   * `devicePlugin` counts GPUs as a resource of the node, as every driver supports it. `dra` claims them (`resource.k8s.io/v1`, Kubernetes 1.34 or later) and needs a DRA driver.
   *
   * @default "devicePlugin"
   */
  mode?: 'devicePlugin' | 'dra';
  /** Dynamic Resource Allocation. */
  dra?: DraClaims;
}

/** Dynamic Resource Allocation: a pod claims devices by what they are. */
export interface DraClaims {
  /**
   * The DeviceClass of pools that name none.
   *
   * Form: lower-case letters, digits, dashes and dots.
   *
   * @default "gpu.nvidia.com"
   */
  deviceClassName?: string;
}

/** Whether jobs wait in queues for their share of the GPU pools. */
export type Queueing<QueueKey extends string, GpuPoolName extends string> =
  | QueueingNone<QueueKey, GpuPoolName>
  | QueueingKueue<QueueKey, GpuPoolName>;

/** Whether jobs wait in queues for their share of the GPU pools. */
export interface QueueingKueue<QueueKey extends string, GpuPoolName extends string> extends QueueingSettings<QueueKey, GpuPoolName> {
  /**
   * `none` starts every job at once, as far as there is room.
   *
   * @default "none"
   */
  mode: 'kueue';
  /** Queues by Kueue. */
  kueue?: Kueue<QueueKey, GpuPoolName>;
}

/** Whether jobs wait in queues for their share of the GPU pools. */
export interface QueueingNone<QueueKey extends string, GpuPoolName extends string> extends QueueingSettings<QueueKey, GpuPoolName> {
  /**
   * `none` starts every job at once, as far as there is room.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** Whether jobs wait in queues for their share of the GPU pools. */
export interface QueueingSettings<QueueKey extends string, GpuPoolName extends string> {
  /** Queues by Kueue. */
  kueue?: OpenKueue<QueueKey, GpuPoolName>;
}

/** Queues by Kueue (`kueue.x-k8s.io/v1beta2`). */
export interface OpenKueue<QueueKey extends string, GpuPoolName extends string> {
  /**
   * The group of queues that borrow from each other. `""` means that none does.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  cohort?: string;
  /**
   * Whether idle GPUs are shared out by the queues' weights. It has to be on in Kueue's own configuration too.
   *
   * @default false
   */
  fairSharing?: boolean;
  /**
   * `BestEffortFIFO` lets a small job pass a large one that doesn't fit yet.
   *
   * @default "BestEffortFIFO"
   */
  strategy?: 'BestEffortFIFO' | 'StrictFIFO';
  /** Which workloads a queue may stop to make room. */
  preemption?: Preemption;
  /**
   * Queues by name, usually one for each team.
   *
   * @default {}
   */
  queues?: { [Name in QueueKey]: string extends Name ? NamesUnknown : OpenQueue<GpuPoolName> };
}

/** A queue that jobs of this namespace are put in (LocalQueue), usually one for each team. */
export interface OpenQueue<GpuPoolName extends string> {
  /**
   * Whether the queue is there.
   *
   * @default true
   */
  enabled?: boolean;
  /** A quota belongs to the whole cluster: the chart makes one (ClusterQueue), or takes one that exists. */
  mode?: 'create' | 'use';
  /** A quota of the chart's own. */
  create?: OpenCreateQueue<GpuPoolName>;
  /** A ClusterQueue that exists already. */
  use?: OpenUseQueue;
}

/** Queues by Kueue (`kueue.x-k8s.io/v1beta2`). */
export interface Kueue<QueueKey extends string, GpuPoolName extends string> {
  /**
   * The group of queues that borrow from each other. `""` means that none does.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  cohort?: string;
  /**
   * Whether idle GPUs are shared out by the queues' weights. It has to be on in Kueue's own configuration too.
   *
   * @default false
   */
  fairSharing?: boolean;
  /**
   * `BestEffortFIFO` lets a small job pass a large one that doesn't fit yet.
   *
   * @default "BestEffortFIFO"
   */
  strategy?: 'BestEffortFIFO' | 'StrictFIFO';
  /** Which workloads a queue may stop to make room. */
  preemption?: Preemption;
  /**
   * Queues by name, usually one for each team.
   *
   * @default {}
   */
  queues?: { [Name in QueueKey]: string extends Name ? NamesUnknown : Queue<GpuPoolName> };
}

/** A queue that jobs of this namespace are put in (LocalQueue), usually one for each team. */
export type Queue<GpuPoolName extends string> =
  | QueueCreate<GpuPoolName>
  | QueueUse<GpuPoolName>;

/** A queue that jobs of this namespace are put in (LocalQueue), usually one for each team. */
export interface QueueUse<GpuPoolName extends string> extends QueueSettings<GpuPoolName> {
  /** A quota belongs to the whole cluster: the chart makes one (ClusterQueue), or takes one that exists. */
  mode: 'use';
  /** A ClusterQueue that exists already. */
  use: UseQueue;
}

/** A queue that jobs of this namespace are put in (LocalQueue), usually one for each team. */
export interface QueueCreate<GpuPoolName extends string> extends QueueSettings<GpuPoolName> {
  /** A quota belongs to the whole cluster: the chart makes one (ClusterQueue), or takes one that exists. */
  mode: 'create';
  /** A quota of the chart's own. */
  create: CreateQueue<GpuPoolName>;
}

/** A queue that jobs of this namespace are put in (LocalQueue), usually one for each team. */
export interface QueueSettings<GpuPoolName extends string> {
  /**
   * Whether the queue is there.
   *
   * @default true
   */
  enabled?: boolean;
  /** A quota of the chart's own. */
  create?: OpenCreateQueue<GpuPoolName>;
  /** A ClusterQueue that exists already. */
  use?: OpenUseQueue;
}

/** A queue in front of a ClusterQueue that exists already. */
export interface OpenUseQueue {
  /**
   * The ClusterQueue's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  clusterQueue?: string;
}

/** A queue in front of a ClusterQueue that exists already. */
export interface UseQueue {
  /**
   * The ClusterQueue's name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  clusterQueue: string;
}

/** A queue with a quota of the chart's own. */
export interface OpenCreateQueue<GpuPoolName extends string> {
  /**
   * The resource of the queue's GPUs. All its pools have to offer this one: a team that uses whole GPUs and slices has two queues.
   *
   * Form: a vendor's domain, a slash and a name.
   *
   * @default "nvidia.com/gpu"
   * @example "nvidia.com/gpu"
   */
  resource?: string;
  /**
   * Shares of pools, in the order in which they are tried. It is a list because the order matters.
   *
   * At least 1.
   */
  pools?: readonly PoolQuota<GpuPoolName>[];
  /**
   * How much of what is idle the queue gets beside others, where `fairSharing` is on: one of weight 2 gets twice as much as one of weight 1.
   *
   * A number from 0 to 1000000.
   *
   * @default 1
   */
  weight?: number;
}

/** A queue with a quota of the chart's own. */
export interface CreateQueue<GpuPoolName extends string> {
  /**
   * The resource of the queue's GPUs. All its pools have to offer this one: a team that uses whole GPUs and slices has two queues.
   *
   * Form: a vendor's domain, a slash and a name.
   *
   * @default "nvidia.com/gpu"
   * @example "nvidia.com/gpu"
   */
  resource?: string;
  /**
   * Shares of pools, in the order in which they are tried. It is a list because the order matters.
   *
   * At least 1.
   */
  pools: readonly PoolQuota<GpuPoolName>[];
  /**
   * How much of what is idle the queue gets beside others, where `fairSharing` is on: one of weight 2 gets twice as much as one of weight 1.
   *
   * A number from 0 to 1000000.
   *
   * @default 1
   */
  weight?: number;
}

/** A queue's share of one pool. */
export interface PoolQuota<GpuPoolName extends string> {
  /**
   * The pool.
   *
   * One of the names under `gpuPools`.
   */
  pool: GpuPoolName;
  /**
   * GPUs that are the queue's own.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  gpus: string | number;
  /**
   * CPU that is the queue's own, in cores.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  cpu: string | number;
  /**
   * Memory that is the queue's own.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  memory: string | number;
  /**
   * How many GPUs the queue may borrow from others of the cohort. Left out: all that are idle.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  gpuBorrowingLimit?: string | number;
  /**
   * How many of its own GPUs the queue lends to others of the cohort. Left out: all that are idle.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  gpuLendingLimit?: string | number;
}

/** Which workloads a queue may stop to make room. */
export interface Preemption {
  /**
   * Inside the queue.
   *
   * @default "LowerPriority"
   */
  withinClusterQueue?: 'Never' | 'LowerPriority' | 'LowerOrNewerEqualPriority';
  /**
   * In other queues of the cohort, to get back what they borrowed.
   *
   * @default "Any"
   */
  reclaimWithinCohort?: 'Never' | 'LowerPriority' | 'Any';
}

/** Bounds and defaults for each container of the namespace (LimitRange). An empty map leaves its part out. */
export interface LimitRange {
  /**
   * Whether there is one.
   *
   * @default false
   */
  enabled?: boolean;
  /**
   * Requests of containers that have none.
   *
   * @default {}
   */
  defaultRequest?: Quantities;
  /**
   * Limits of containers that have none.
   *
   * @default {}
   */
  default?: Quantities;
  /**
   * The least a container may request.
   *
   * @default {}
   */
  min?: Quantities;
  /**
   * The most a container may have as limit.
   *
   * @default {}
   */
  max?: Quantities;
}

/** Quantities by the resource they count. */
export interface Quantities {
  [name: string]: string | number;
}

/** Quotas by name. */
export interface Quotas<PriorityName extends string> {
  [name: string]: Quota<PriorityName>;
}

/** A bound for the namespace as a whole (ResourceQuota). */
export interface Quota<PriorityName extends string> {
  /**
   * Whether the bound holds.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The most there may be, as ResourceQuota names it: `requests.cpu`, `limits.memory`, `requests.nvidia.com/gpu`, `pods`, ...
   *
   * @example {"requests.cpu":64,"requests.memory":"256Gi","requests.nvidia.com/gpu":8}
   */
  hard: { [name: string]: string | number };
  /**
   * Counts only pods of this priority. Left out: all pods.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
}

/** A priority of pods. */
export type Priority =
  | PriorityCreate
  | PriorityUse;

/** A priority of pods. */
export interface PriorityUse extends PrioritySettings {
  /** A class belongs to the whole cluster: the chart makes one, named after release and namespace, or takes one that exists. */
  mode: 'use';
  /** A PriorityClass that exists already. */
  use: UsePriority;
}

/** A priority of pods. */
export interface PriorityCreate extends PrioritySettings {
  /** A class belongs to the whole cluster: the chart makes one, named after release and namespace, or takes one that exists. */
  mode: 'create';
  /** A PriorityClass of the chart's own. */
  create: CreatePriority;
}

/** A priority of pods. */
export interface PrioritySettings {
  /**
   * Whether workloads may name the priority.
   *
   * @default true
   */
  enabled?: boolean;
  /** A PriorityClass of the chart's own. */
  create?: OpenCreatePriority;
  /** A PriorityClass that exists already. */
  use?: OpenUsePriority;
}

/** A PriorityClass that exists already. */
export interface OpenUsePriority {
  /**
   * Its name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name?: string;
}

/** A PriorityClass that exists already. */
export interface UsePriority {
  /**
   * Its name.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  name: string;
}

/** A PriorityClass of the chart's own. Where jobs are queued, Kueue gets a WorkloadPriorityClass of the same value. */
export interface OpenCreatePriority {
  /**
   * The higher one goes first. The cluster's own classes begin at 2000000000. Kubernetes lets nobody change it afterwards: a new value is a priority of another name.
   *
   * A whole number from -1000000000 to 1000000000.
   *
   * @example 100000
   */
  value?: number;
  /**
   * Whether pods of this priority may push lower ones out, or only wait before them.
   *
   * @default "PreemptLowerPriority"
   */
  preemptionPolicy?: 'PreemptLowerPriority' | 'Never';
  /**
   * What the priority is for, in a sentence.
   *
   * @default ""
   */
  description?: string;
}

/** A PriorityClass of the chart's own. Where jobs are queued, Kueue gets a WorkloadPriorityClass of the same value. */
export interface CreatePriority {
  /**
   * The higher one goes first. The cluster's own classes begin at 2000000000. Kubernetes lets nobody change it afterwards: a new value is a priority of another name.
   *
   * A whole number from -1000000000 to 1000000000.
   *
   * @example 100000
   */
  value: number;
  /**
   * Whether pods of this priority may push lower ones out, or only wait before them.
   *
   * @default "PreemptLowerPriority"
   */
  preemptionPolicy?: 'PreemptLowerPriority' | 'Never';
  /**
   * What the priority is for, in a sentence.
   *
   * @default ""
   */
  description?: string;
}

/** Nodes of one kind of GPU, and what a pod needs to run on them. */
export interface GpuPool<PriorityName extends string> {
  /**
   * Whether workloads may name the pool.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The resource by which the nodes offer their GPUs, whole or in MIG slices.
   *
   * Form: a vendor's domain, a slash and a name.
   *
   * @default "nvidia.com/gpu"
   * @example "nvidia.com/gpu"
   */
  resource?: string;
  /**
   * How many GPUs (or slices) a pod gets if its workload doesn't say.
   *
   * A whole number at least 1.
   *
   * @default 1
   */
  gpusPerPod?: number;
  /** Labels by which the nodes of the pool are known. */
  nodeSelector: Labels;
  /**
   * Taints of the pool's nodes. Clusters taint GPU nodes so that nothing else takes their room.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * The RuntimeClass of the pool's pods, where the container runtime needs one to hand out GPUs, such as `nvidia`.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  runtimeClassName?: string;
  /**
   * The priority of the pool's pods, where the workload names none.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Whether pods run on spot nodes (`platform.spotNodes`): on no others, on them if there is room, or without a thought for it.
   *
   * @default "none"
   */
  spot?: 'none' | 'preferred' | 'required';
  /**
   * The Kueue ResourceFlavor that stands for the pool, where one exists already. Left out: the chart makes one where jobs are queued.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  existingResourceFlavor?: string;
  /**
   * The DeviceClass of the pool's GPUs, where they are claimed and not counted (`compute.claims`).
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  deviceClassName?: string;
  /**
   * A CEL expression that a claimed device has to meet.
   *
   * @example "device.attributes['gpu.nvidia.com'].productName == 'NVIDIA A100-SXM4-80GB'"
   */
  deviceSelector?: string;
}

/** What all areas share about the place that the chart is installed in. */
export interface Platform<ContactKey extends string, PeerKey extends string> {
  /**
   * What the release is for. Rules are strict in production: approvals are demanded there.
   *
   * @default "production"
   */
  environment?: 'development' | 'staging' | 'production';
  /**
   * Who runs the cluster. On OpenShift user ids are left to the cluster.
   *
   * @default "selfManaged"
   */
  provider?: 'eks' | 'gke' | 'aks' | 'openshift' | 'selfManaged' | 'minikube' | 'kind';
  /**
   * The domain that public names of the platform end in.
   *
   * Form: a DNS name in lower case.
   *
   * @default "ml-platform.local"
   */
  domain?: string;
  /** What holds for every image of the chart. */
  image?: PlatformImage;
  /** What the small Jobs of the chart run in. */
  toolbox?: Toolbox;
  /**
   * Labels of every object of the release. They are never part of a selector: those by which the chart, Kubernetes or an operator selects are left out.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Who pays: the label `ml-platform/cost-center` of every object. `""` leaves it out.
   *
   * Form: letters, digits, dashes, dots and underscores, a letter or digit at both ends.
   *
   * @default ""
   */
  costCenter?: string;
  /** Storage classes by purpose. */
  storage?: Storage;
  /** How the cluster marks spot nodes. */
  spotNodes?: SpotNodes;
  /** Metrics and traces. */
  telemetry?: Telemetry;
  /** How pods prove to the cloud who they are. */
  identity?: Identity;
  /**
   * Persons and teams that own something, by name.
   *
   * @default {}
   * @example {"fraud-team":{"email":"fraud-ml@example.com","slack":"#fraud-ml"}}
   */
  contacts?: { [Name in ContactKey]: string extends Name ? NamesUnknown : Contact };
  /**
   * Workloads of other releases that this one calls, by name.
   *
   * @default {}
   * @example {"features":{"release":"features","area":"applications","name":"api"},"fraud":{"release":"risk","area":"serving","name":"model-fraud"}}
   */
  peers?: { [Name in PeerKey]: string extends Name ? NamesUnknown : Peer };
}

/** A workload of another release of this chart that workloads of this one may call. */
export interface Peer {
  /**
   * Whether the workload may be called.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release: string;
  /**
   * The area of the workload, as its key is written in values.
   *
   * Form: the key of an area.
   *
   * @example "serving"
   */
  area: string;
  /**
   * The name of the workload inside its area, as the label `app.kubernetes.io/name` of its pods has it: `model-fraud` is the model `fraud` of `serving`, `worker-mail` the worker `mail` of `applications`. `api`, `web` and `mlflow` are called what they are.
   *
   * Form: lower-case letters, digits and single dashes, a letter first.
   *
   * @example "model-fraud"
   */
  name: string;
}

/** A person or a team. */
export interface Contact {
  /**
   * Whether the contact may be named as an owner.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * An e-mail address.
   *
   * Form: an address with one @.
   *
   * @example "ml-platform@example.com"
   */
  email?: string;
  /**
   * A Slack channel. Put it in quotes: `#` begins a comment in YAML.
   *
   * Form: a channel's name with # before it.
   *
   * @example "#mlops-critical"
   */
  slack?: string;
  /** The name of a PagerDuty service. */
  pagerduty?: string;
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export type Identity =
  | IdentityNone
  | IdentityIrsa
  | IdentityGke
  | IdentityAzure;

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface IdentityAzure extends IdentitySettings {
  /**
   * Where the identity comes from. `none` also suits EKS Pod Identity, which needs nothing in the cluster's objects.
   *
   * @default "none"
   */
  mode: 'azure';
  /** Microsoft Entra Workload ID, on AKS. */
  azure: AzureIdentity;
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface IdentityGke extends IdentitySettings {
  /**
   * Where the identity comes from. `none` also suits EKS Pod Identity, which needs nothing in the cluster's objects.
   *
   * @default "none"
   */
  mode: 'gke';
  /** Workload Identity Federation, on GKE. */
  gke: GkeIdentity;
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface IdentityIrsa extends IdentitySettings {
  /**
   * Where the identity comes from. `none` also suits EKS Pod Identity, which needs nothing in the cluster's objects.
   *
   * @default "none"
   */
  mode: 'irsa';
  /** IAM roles for service accounts, on EKS. */
  irsa: IrsaIdentity;
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface IdentityNone extends IdentitySettings {
  /**
   * Where the identity comes from. `none` also suits EKS Pod Identity, which needs nothing in the cluster's objects.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface IdentitySettings {
  /** IAM roles for service accounts, on EKS. */
  irsa?: OpenIrsaIdentity;
  /** Workload Identity Federation, on GKE. */
  gke?: OpenGkeIdentity;
  /** Microsoft Entra Workload ID, on AKS. */
  azure?: OpenAzureIdentity;
}

/** Microsoft Entra Workload ID, on AKS. */
export interface OpenAzureIdentity {
  /**
   * The client id of the managed identity.
   *
   * Form: a UUID.
   */
  clientId?: string;
}

/** Microsoft Entra Workload ID, on AKS. */
export interface AzureIdentity {
  /**
   * The client id of the managed identity.
   *
   * Form: a UUID.
   */
  clientId: string;
}

/** Workload Identity Federation, on GKE. */
export interface OpenGkeIdentity {
  /**
   * The Google service account that pods act as.
   *
   * Form: the address of a Google service account.
   *
   * @example "ml-platform@my-project.iam.gserviceaccount.com"
   */
  serviceAccount?: string;
}

/** Workload Identity Federation, on GKE. */
export interface GkeIdentity {
  /**
   * The Google service account that pods act as.
   *
   * Form: the address of a Google service account.
   *
   * @example "ml-platform@my-project.iam.gserviceaccount.com"
   */
  serviceAccount: string;
}

/** IAM roles for service accounts, on EKS. */
export interface OpenIrsaIdentity {
  /**
   * The role that pods take on.
   *
   * Form: the ARN of an IAM role.
   *
   * @example "arn:aws:iam::123456789012:role/ml-platform"
   */
  roleArn?: string;
}

/** IAM roles for service accounts, on EKS. */
export interface IrsaIdentity {
  /**
   * The role that pods take on.
   *
   * Form: the ARN of an IAM role.
   *
   * @example "arn:aws:iam::123456789012:role/ml-platform"
   */
  roleArn: string;
}

/** Metrics and traces. */
export interface Telemetry {
  /** Metrics that workloads offer. */
  metrics?: Metrics;
  /** Traces that workloads send. */
  traces?: Traces;
}

/** Where traces go. Workloads get the standard `OTEL_*` variables. */
export type Traces =
  | TracesNone
  | TracesOtlp;

/** Where traces go. Workloads get the standard `OTEL_*` variables. */
export interface TracesOtlp extends TracesSettings {
  /**
   * Whether workloads are told of a collector.
   *
   * @default "none"
   */
  mode: 'otlp';
  /** The collector. */
  otlp?: OtlpTraces;
}

/** Where traces go. Workloads get the standard `OTEL_*` variables. */
export interface TracesNone extends TracesSettings {
  /**
   * Whether workloads are told of a collector.
   *
   * @default "none"
   */
  mode?: 'none';
}

/** Where traces go. Workloads get the standard `OTEL_*` variables. */
export interface TracesSettings {
  /** The collector. */
  otlp?: OpenOtlpTraces;
}

/** A collector that understands OTLP. */
export interface OpenOtlpTraces {
  /**
   * The collector's address.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "http://otel-collector.monitoring:4317"
   */
  endpoint?: string;
  /**
   * How traces travel: gRPC goes to port 4317 by custom, HTTP to 4318.
   *
   * @default "grpc"
   */
  protocol?: 'grpc' | 'http/protobuf';
}

/** A collector that understands OTLP. */
export interface OtlpTraces {
  /**
   * The collector's address.
   *
   * Form: an address that begins with http:// or https://.
   *
   * @example "http://otel-collector.monitoring:4317"
   */
  endpoint: string;
  /**
   * How traces travel: gRPC goes to port 4317 by custom, HTTP to 4318.
   *
   * @default "grpc"
   */
  protocol?: 'grpc' | 'http/protobuf';
}

/** How workloads are found by Prometheus. */
export interface Metrics {
  /**
   * `none` needs nothing in the cluster, `annotations` marks pods with `prometheus.io/*`, `operator` makes ServiceMonitors and needs the Prometheus Operator.
   *
   * @default "none"
   */
  mode?: 'none' | 'annotations' | 'operator';
  /** Settings of ServiceMonitors. */
  operator?: OperatorMetrics;
  /**
   * The namespace that Prometheus runs in: network policies let it reach the metrics. `""` lets no other namespace in.
   *
   * Form: letters, digits, dashes, dots and underscores, a letter or digit at both ends.
   *
   * @default ""
   * @example "monitoring"
   */
  namespace?: string;
}

/** Metrics by the Prometheus Operator: a ServiceMonitor for each workload. */
export interface OperatorMetrics {
  /**
   * Labels that make the operator's Prometheus pick the monitors up.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * How often workloads are asked, where they don't say so themselves.
   *
   * Form: numbers with ms, s, m or h after them.
   *
   * @default "30s"
   * @example "30s"
   */
  interval?: string;
}

/** How the cluster marks spot nodes. The presets of the clouds fill this in. */
export interface SpotNodes {
  /**
   * Labels that every spot node carries.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Taints of spot nodes that pods of a spot pool put up with.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
}

/** A taint of nodes that pods put up with. */
export interface Toleration {
  /**
   * The taint's key.
   *
   * Form: the name of a taint, with a domain and a slash before it if wanted.
   *
   * @example "nvidia.com/gpu"
   */
  key?: string;
  /** Whether the taint's value has to be equal to `value`, or only its key has to be there. Kubernetes takes Equal if it is left out. */
  operator?: 'Equal' | 'Exists';
  /**
   * The taint's value, for the operator Equal.
   *
   * Form: letters, digits, dashes, dots and underscores, a letter or digit at both ends.
   */
  value?: string;
  /** The effect that is tolerated. Left out: all of them. */
  effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /**
   * How long a pod stays after a NoExecute taint has come. Left out: for ever.
   *
   * A whole number of seconds at least 0.
   */
  tolerationSeconds?: number;
}

/** Storage classes by purpose, so that areas need not know what the cluster calls them. `""` is the cluster's default class. */
export interface Storage {
  /**
   * For databases and model artifacts: low latency, one node at a time.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  fast?: string;
  /**
   * For everything that does not hurry.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  standard?: string;
  /**
   * For volumes that pods on several nodes mount at the same time (ReadWriteMany).
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  shared?: string;
}

/** Labels of Kubernetes objects. */
export interface Labels {
  [name: string]: string;
}

/** What the small Jobs of the chart run in: those that make credentials, databases and buckets, and those that wait. */
export interface Toolbox {
  /** An image with `sh` and `curl`. */
  image?: Image;
  /** What such a container is sure to get, and what it can't go beyond. */
  resources?: Resources;
}

/** What a container is sure to get, and what it can't go beyond. GPUs come from the pool and aren't written here. */
export interface Resources {
  /** What the scheduler sets aside for the container. */
  requests?: ResourceAmounts;
  /** What the container can't go beyond. */
  limits?: ResourceLimits;
}

/** Upper bounds of CPU, memory and local disk. */
export interface ResourceLimits {
  /**
   * CPU, in cores. Above it the container is slowed down.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "500m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Above it the container is killed.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "128Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk. Above it the pod is evicted. Left out: no bound.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** Amounts of CPU, memory and local disk. */
export interface ResourceAmounts {
  /**
   * CPU, in cores: `500m` is half of one.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "10m"
   * @example "500m"
   */
  cpu?: string | number;
  /**
   * Memory. Use `Mi` and `Gi`: `M` is a little less, and `m` is a thousandth of a byte.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @default "32Mi"
   * @example "500m"
   */
  memory?: string | number;
  /**
   * Local disk for logs, the writable layer and emptyDir volumes. Left out: not counted.
   *
   * Form: a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted.
   *
   * @example "500m"
   */
  ephemeralStorage?: string | number;
}

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface Image {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * Form: a host, with a port after a colon if wanted, or nothing.
   *
   * @default "docker.io"
   * @example "ghcr.io"
   */
  registry?: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * Form: lower-case letters and digits with slashes, dots, dashes or underscores between them.
   *
   * @default "curlimages/curl"
   * @example "acme/fraud-server"
   */
  repository?: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * Form: letters, digits, dots, dashes and underscores.
   *
   * @default "8.17.0"
   */
  tag?: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * Form: sha256: and 64 hexadecimal digits.
   *
   * @default ""
   */
  digest?: string;
}

/** What holds for every image of the chart. */
export interface PlatformImage {
  /**
   * A registry that takes the place of every image's own, for a mirror or a cluster without internet. `""` leaves them as they are.
   *
   * Form: a host, with a port and a path if wanted, or nothing.
   *
   * @default ""
   * @example "registry.example.com:5000"
   */
  registry?: string;
  /**
   * When nodes pull an image that they already have.
   *
   * @default "IfNotPresent"
   */
  pullPolicy?: 'IfNotPresent' | 'Always' | 'Never';
  /**
   * Secrets of the type `kubernetes.io/dockerconfigjson` in the release's namespace.
   *
   * @default []
   */
  pullSecrets?: readonly string[];
}

/** An ML platform: what it runs on, and the areas that it is made of. */
export interface PlatformValuesOverlay<PriorityKey extends string, QueueKey extends string, CacheKey extends string, TopicKey extends string, BucketKey extends string, DatabaseKey extends string, GpuPoolKey extends string, ProfileKey extends string, ContactKey extends string, PeerKey extends string, TheModels, TrainingJobKey extends string, Base> {
  /** What a chart that this one is a part of shares with all its parts. It is not read here. */
  global?: FreeForm;
  /** The switch by which a chart that this one is a part of turns it off. It is not read here. */
  enabled?: boolean;
  /** What all areas share about the place that the chart is installed in. */
  platform?: OpenPlatform<ContactKey, PeerKey>;
  /**
   * The GPU nodes of the cluster, described once; workloads name a pool.
   *
   * @default {}
   * @example {"a100":{"nodeSelector":{"node.example.com/pool":"a100"},"tolerations":[{"key":"nvidia.com/gpu","operator":"Exists","effect":"NoSchedule"}]}}
   */
  gpuPools?: { [Name in GpuPoolKey]: string extends Name ? NamesUnknown : OpenGpuPool<NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>> };
  /** Who may use how much of the cluster, and who goes first. */
  compute?: OpenCompute<PriorityKey, QueueKey, NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>, NoInfer<GpuPoolKey> | KeysAt<Base, ['gpuPools']>>;
  /** Where the platform keeps its data: databases, caches, buckets and topics. */
  dataLayer?: OpenDataLayer<CacheKey, TopicKey, BucketKey, DatabaseKey, NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>>;
  /** The API, the web interface and workers. */
  applications?: OpenApplications<NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>, NoInfer<CacheKey> | KeysAt<Base, ['dataLayer', 'caches']>, NoInfer<TopicKey> | KeysAt<Base, ['dataLayer', 'kafka', 'topics']>, NoInfer<BucketKey> | KeysAt<Base, ['dataLayer', 'objectStore', 'buckets']>, NoInfer<DatabaseKey> | KeysAt<Base, ['dataLayer', 'postgres', 'databases']>, NoInfer<PeerKey> | KeysAt<Base, ['platform', 'peers']>, NoInfer<keyof TheModels & string> | KeysAt<Base, ['serving', 'models']>>;
  /** Models and their versions. */
  serving?: OpenServing<TheModels, NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>, NoInfer<CacheKey> | KeysAt<Base, ['dataLayer', 'caches']>, NoInfer<TopicKey> | KeysAt<Base, ['dataLayer', 'kafka', 'topics']>, NoInfer<BucketKey> | KeysAt<Base, ['dataLayer', 'objectStore', 'buckets']>, NoInfer<DatabaseKey> | KeysAt<Base, ['dataLayer', 'postgres', 'databases']>, NoInfer<GpuPoolKey> | KeysAt<Base, ['gpuPools']>, NoInfer<ContactKey> | KeysAt<Base, ['platform', 'contacts']>, NoInfer<PeerKey> | KeysAt<Base, ['platform', 'peers']>, NoInfer<keyof TheModels & string> | KeysAt<Base, ['serving', 'models']>, Base>;
  /** MLflow: runs, and the registry of models. */
  tracking?: OpenTracking<NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>, NoInfer<CacheKey> | KeysAt<Base, ['dataLayer', 'caches']>, NoInfer<TopicKey> | KeysAt<Base, ['dataLayer', 'kafka', 'topics']>, NoInfer<BucketKey> | KeysAt<Base, ['dataLayer', 'objectStore', 'buckets']>, NoInfer<DatabaseKey> | KeysAt<Base, ['dataLayer', 'postgres', 'databases']>, NoInfer<PeerKey> | KeysAt<Base, ['platform', 'peers']>, NoInfer<keyof TheModels & string> | KeysAt<Base, ['serving', 'models']>>;
  /** JupyterHub: notebooks on CPUs and GPU pools. */
  notebooks?: OpenNotebooks<ProfileKey, NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>, NoInfer<CacheKey> | KeysAt<Base, ['dataLayer', 'caches']>, NoInfer<TopicKey> | KeysAt<Base, ['dataLayer', 'kafka', 'topics']>, NoInfer<BucketKey> | KeysAt<Base, ['dataLayer', 'objectStore', 'buckets']>, NoInfer<DatabaseKey> | KeysAt<Base, ['dataLayer', 'postgres', 'databases']>, NoInfer<GpuPoolKey> | KeysAt<Base, ['gpuPools']>, NoInfer<ProfileKey> | KeysAt<Base, ['notebooks', 'profiles']>, NoInfer<PeerKey> | KeysAt<Base, ['platform', 'peers']>, NoInfer<keyof TheModels & string> | KeysAt<Base, ['serving', 'models']>>;
  /** Jobs that train models, once or on a schedule. */
  training?: OpenTraining<TrainingJobKey, NoInfer<PriorityKey> | KeysAt<Base, ['compute', 'priorities']>, NoInfer<QueueKey> | KeysAt<Base, ['compute', 'queueing', 'kueue', 'queues']>, NoInfer<CacheKey> | KeysAt<Base, ['dataLayer', 'caches']>, NoInfer<TopicKey> | KeysAt<Base, ['dataLayer', 'kafka', 'topics']>, NoInfer<BucketKey> | KeysAt<Base, ['dataLayer', 'objectStore', 'buckets']>, NoInfer<DatabaseKey> | KeysAt<Base, ['dataLayer', 'postgres', 'databases']>, NoInfer<GpuPoolKey> | KeysAt<Base, ['gpuPools']>, NoInfer<PeerKey> | KeysAt<Base, ['platform', 'peers']>, NoInfer<keyof TheModels & string> | KeysAt<Base, ['serving', 'models']>, NoInfer<TrainingJobKey> | KeysAt<Base, ['training', 'jobs']>>;
}

/** Jobs that train models, once or on a schedule. */
export interface OpenTraining<TrainingJobKey extends string, PriorityName extends string, QueueName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, PeerName extends string, ModelName extends string, TrainingJobName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** What every job starts from. */
  jobDefaults?: TrainingJob<PriorityName, QueueName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName>;
  /**
   * Jobs by name.
   *
   * @default {}
   * @example {"fraud":{"image":{"registry":"ghcr.io","repository":"acme/fraud-training","tag":"v1.8.0"}}}
   */
  jobs?: { [Name in TrainingJobKey]: string extends Name ? NamesUnknown : TrainingJob<PriorityName, QueueName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName> };
  /** What makes a model be trained anew. */
  retraining?: Retraining<TrainingJobName>;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** JupyterHub, where people work in notebooks of their own. */
export interface OpenNotebooks<ProfileKey extends string, PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, ProfileName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** The hub: people log in to it, and it starts their pods. */
  hub?: OpenHub<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** The proxy in front of the hub and of people's pods. */
  proxy?: OpenHubProxy<PriorityName>;
  /** What every profile starts from. */
  profileDefaults?: Profile<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName>;
  /**
   * What people choose from when they start a notebook.
   *
   * @default {}
   * @example {"small":{"displayName":"Small","description":"1 CPU, 2 GB"}}
   */
  profiles?: { [Name in ProfileKey]: string extends Name ? NamesUnknown : Profile<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, PeerName, ModelName> };
  /**
   * The profile that is chosen for those who choose none. Left out: the first by its name.
   *
   * One of the names under `notebooks.profiles`.
   */
  defaultProfile?: ProfileName;
  /** Where people's files are. */
  homes?: Homes;
  /** When notebooks that nobody uses are stopped. */
  culling?: Culling;
  /** How much people may start. */
  limits?: Limits;
  /** What people's pods may reach. */
  network?: NotebookNetwork;
  /** Images that are fetched ahead. */
  prePull?: PrePull;
  /** Pods that keep room. */
  placeholders?: OpenPlaceholders<PriorityName>;
  /** An image that does nothing, for pods that keep room or have fetched an image. */
  pauseImage?: NotebooksPauseImage;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Pods that do nothing but keep room for the next people; they leave as soon as somebody needs it. */
export interface OpenPlaceholders<PriorityName extends string> {
  /**
   * Whether there are any: `placeholders` of a profile says how many.
   *
   * @default "none"
   */
  mode?: 'none' | 'pods';
  /** Pods that keep room. */
  pods?: OpenPlaceholderPods<PriorityName>;
}

/** The proxy. It is one pod: which pod is whose is in its memory, and the hub tells it anew when it has been away. */
export interface OpenHubProxy<PriorityName extends string> {
  /** The Service that people come by. */
  service?: HubProxyService;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How Kubernetes finds out how the container is. */
  probes?: HubProxyProbes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: HubProxyImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: HubProxyResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** The hub. It is one pod; while it is replaced, notebooks that run stay up and reachable. Files `*.py` that `extraVolumes` mount at `/etc/jupyterhub.d` are read after the chart's own configuration. */
export interface OpenHub<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /** Where the hub keeps who there is and what runs. */
  state?: HubState;
  /** What the hub calls: the database of its state, and nothing else as a rule. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** Who may log in, and how. */
  auth?: OpenAuthentication;
  /** Keys by which proxy and hub know each other, and that cookies are signed with. */
  credentials?: OpenHubCredentials;
  /**
   * Programs that use the hub's API.
   *
   * @default {}
   * @example {"reports":{"token":{"secret":"jupyterhub-reports","key":"token"},"scopes":["list:users"]}}
   */
  services?: OpenHubServices;
  /** The ServiceAccount that the hub runs as. It may handle pods, claims and pod templates in the release's namespace, and nothing elsewhere. */
  serviceAccount?: OpenHubServiceAccount;
  /** Who may reach the hub beside the proxy and people's pods. */
  networkPolicy?: NetworkPolicy;
  /** How Kubernetes finds out how the container is. */
  probes?: HubProbes;
  /** How a pod ends. */
  shutdown?: HubShutdown;
  /** The container's image. */
  image?: HubImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: HubResources;
  /** Under which user the container runs. */
  securityContext?: HubSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** The ServiceAccount that the hub runs as. */
export interface OpenHubServiceAccount {
  /**
   * Whether the chart makes one for the hub, or takes one that exists. Its Role is the chart's in both cases.
   *
   * @default "create"
   */
  mode?: 'create' | 'use';
  /** A ServiceAccount of the hub's own. */
  create?: CreateHubServiceAccount;
  /** A ServiceAccount that exists already. */
  use?: OpenUseServiceAccount;
}

/** Programs that use the hub's API, by name. */
export interface OpenHubServices {
  [name: string]: OpenHubService;
}

/** A program that uses the hub's API. */
export interface OpenHubService {
  /**
   * Whether the program may.
   *
   * @default true
   */
  enabled?: boolean;
  /** Its token: 32 characters or more. */
  token?: OpenSecretKey;
  /**
   * What it may do, as JupyterHub names its scopes.
   *
   * @default []
   * @example ["list:users","admin:servers","access:servers"]
   */
  scopes?: readonly string[];
}

/** Keys by which proxy and hub know each other, and that cookies are signed with. */
export interface OpenHubCredentials {
  /**
   * A Secret that exists already, or one that is made once, by a Job in the cluster, and kept with the state when the release goes.
   *
   * @default "generated"
   */
  mode?: 'generated' | 'secret';
  /** A Secret with the hub's keys. */
  secret?: OpenHubSecret;
}

/** Who may log in, and how. */
export interface OpenAuthentication {
  /**
   * `tokens` lets nobody in by the page: programs under `services` use the API. `sharedPassword` is refused in production.
   *
   * @default "tokens"
   */
  mode?: 'tokens' | 'oidc' | 'sharedPassword';
  /** A provider of logins that speaks OpenID Connect. */
  oidc?: OpenOidcLogin;
  /** One password for all. */
  sharedPassword?: OpenSharedPasswordLogin;
  /**
   * Whether everybody whom the provider knows may come in.
   *
   * @default false
   */
  allowAll?: boolean;
  /**
   * People who may come in, by name.
   *
   * @default []
   */
  allowedUsers?: readonly string[];
  /**
   * People who manage the hub, by name. They may come in.
   *
   * @default []
   */
  admins?: readonly string[];
}

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export interface OpenTracking<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /**
   * Who runs the server.
   *
   * @default "builtin"
   */
  mode?: 'builtin' | 'external' | 'shared';
  /** A server of this release. */
  builtin?: OpenTrackingServer<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** A server that runs elsewhere. */
  external?: OpenExternalTracking;
  /** The server of another release of this chart. `auth` has to be as it is there. */
  shared?: OpenSharedStore;
  /** Who may talk to the server. */
  auth?: TrackingAuth;
  /** The key of Weights & Biases: `WANDB_API_KEY` of workloads that say `wandb: true` under `calls`. */
  wandb?: WeightsAndBiases;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Models and their versions. */
export interface OpenServing<TheModels, PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, GpuPoolName extends string, ContactName extends string, PeerName extends string, ModelName extends string, Base> {
  /**
   * Whether the area is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /** What every model starts from. */
  modelDefaults?: Model<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, ContactName, PeerName, ModelName, { [name: string]: unknown }, string>;
  /**
   * Models by name.
   *
   * @default {}
   * @example {"fraud":{"image":{"registry":"ghcr.io","repository":"acme/fraud-server","tag":"v1.8.0"},"versions":{"v1":{}}}}
   */
  models?: { [Name in keyof TheModels]: string extends Name | keyof TheModels[Name] ? NamesUnknown : Model<PriorityName, CacheName, TopicName, BucketName, DatabaseName, GpuPoolName, ContactName, PeerName, ModelName, TheModels[Name], KeysAt<Base, ['serving', 'models', Name, 'versions']>> };
  /** What fetches artifacts. */
  fetcher?: Fetcher;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** The API, the web interface and workers. */
export interface OpenApplications<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether the area is part of the release. One of its applications has to be switched on, too.
   *
   * @default false
   */
  enabled?: boolean;
  /** The API. */
  api?: ApplicationsApi<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** The web interface. */
  web?: ApplicationsApi<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /** What every worker starts from. */
  workerDefaults?: OpenApplication<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * Workers by name: programs that take work from a queue. They answer their probes like the others.
   *
   * @default {}
   * @example {"default":{"image":{"registry":"ghcr.io","repository":"acme/backend","tag":"v1.0.0"},"args":["worker"]}}
   */
  workers?: { [name: string]: OpenApplication<PriorityName, CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName> };
  /**
   * Feature flags of all applications.
   *
   * @default {}
   * @example {"new-checkout":{"state":"ENABLED","variants":{"on":true,"off":false},"defaultVariant":"off"}}
   */
  flags?: OpenFlags;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Flags by name. Applications find them in `/flags/flags.json`. A change reaches the file in running pods within two minutes, and restarts nothing. */
export interface OpenFlags {
  [name: string]: OpenFlag;
}

/** A feature flag, in the words of OpenFeature's flagd, whose providers read the file as it is. */
export interface OpenFlag {
  /** With `DISABLED` applications take their own default. */
  state?: 'ENABLED' | 'DISABLED';
  /**
   * The values by the names of variants.
   *
   * @example {"on":true,"off":false}
   */
  variants?: FreeForm;
  /** The variant of all whom `targeting` says nothing else of. */
  defaultVariant?: string;
  /** Who gets another variant: JsonLogic, as flagd documents it, such as a share of the users. */
  targeting?: FreeForm;
}

/** One application. It has the settings of every workload, and tells its container what the platform expects of it. */
export interface ApplicationsApi<PriorityName extends string, CacheName extends string, TopicName extends string, BucketName extends string, DatabaseName extends string, PeerName extends string, ModelName extends string> {
  /**
   * Whether it is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /**
   * The command, in the place of the image's own.
   *
   * @default []
   */
  command?: readonly string[];
  /**
   * Arguments, in the place of the image's own.
   *
   * @default []
   */
  args?: readonly string[];
  /**
   * How much it writes into its log: `ML_LOG_LEVEL`.
   *
   * @default "INFO"
   */
  logLevel?: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  /**
   * How many processes a pod runs: `ML_WORKERS`.
   *
   * A whole number at least 1.
   *
   * @default 4
   */
  processes?: number;
  /**
   * How many connections each process keeps open to its database: `DATABASE_POOL_SIZE`.
   *
   * A whole number at least 1.
   *
   * @default 2
   */
  databasePoolSize?: number;
  /**
   * How long what is cached stays good: `CACHE_TTL_SECONDS`.
   *
   * A whole number of seconds at least 0.
   *
   * @default 300
   */
  cacheTtlSeconds?: number;
  /** The key that logins are signed with: `SECRET_KEY`. */
  jwt?: OptionalSecret;
  /** The key that programs send in the header `X-API-Key`: `API_KEY`. */
  apiKeys?: ApplicationApiKeys;
  /** The key of Stripe: `STRIPE_SECRET_KEY`. */
  stripe?: ApplicationStripe;
  /** How the tables of its database come to be as the image expects them. */
  migrations?: OpenMigrations;
  /** The Service in front of it. */
  service?: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount?: OpenServiceAccount;
  /** Who may reach it. */
  networkPolicy?: NetworkPolicy;
  /** How its metrics are read. */
  monitor?: Monitor;
  /** What it calls. */
  calls?: Calls<CacheName, TopicName, BucketName, DatabaseName, PeerName, ModelName>;
  /**
   * How many pods there are, where no autoscaler sets it.
   *
   * A whole number at least 0.
   *
   * @default 2
   */
  replicas?: number;
  /** Who sets the number of pods. */
  autoscaling?: ModelVersionAutoscaling<TopicName>;
  /** Advice on what the pods should request. */
  vpa?: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb?: Pdb;
  /** How pods are replaced when the workload changes. */
  strategy?: Strategy;
  /** How pods keep apart. */
  spread?: Spread;
  /** Configuration files. */
  config?: Config;
  /** How Kubernetes finds out how the container is. */
  probes?: Probes;
  /** How a pod ends. */
  shutdown?: Shutdown;
  /** The container's image. */
  image?: PgBouncerImage;
  /** What the container is sure to get, and what it can't go beyond. */
  resources?: ApplicationResources;
  /** Under which user the container runs. */
  securityContext?: OpenSecurityContext;
  /**
   * The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Labels of all objects of the workload, and of its pods.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Annotations of all objects of the workload.
   *
   * @default {}
   */
  annotations?: Annotations;
  /**
   * Annotations of the pods.
   *
   * @default {}
   */
  podAnnotations?: Annotations;
  /**
   * Environment variables.
   *
   * @default {}
   */
  env?: EnvVars;
  /**
   * Environment variables whose values are in Secrets.
   *
   * @default {}
   * @example {"API_TOKEN":{"secret":"feature-store","key":"token"}}
   */
  secretEnv?: OpenSecretEnvVars;
  /**
   * Labels of the nodes that pods may run on, beside those of a GPU pool.
   *
   * @default {}
   */
  nodeSelector?: Labels;
  /**
   * Taints that pods put up with, beside those of a GPU pool.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * More volumes of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraVolumes?: readonly FreeForm[];
  /**
   * Where the container mounts more volumes, as Kubernetes writes it.
   *
   * @default []
   */
  extraVolumeMounts?: readonly FreeForm[];
  /**
   * More containers of the pods, as Kubernetes writes them.
   *
   * @default []
   */
  extraContainers?: readonly FreeForm[];
}

/** Databases, caches, buckets and topics. Each publishes a binding; workloads that name it under `calls` get its address and credentials. */
export interface OpenDataLayer<CacheKey extends string, TopicKey extends string, BucketKey extends string, DatabaseKey extends string, PriorityName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default false
   */
  enabled?: boolean;
  /** PostgreSQL. */
  postgres?: OpenPostgres<DatabaseKey, PriorityName>;
  /** What every cache starts from. */
  cacheDefaults?: Cache<PriorityName>;
  /**
   * Caches by name.
   *
   * @default {}
   * @example {"cache":{}}
   */
  caches?: { [Name in CacheKey]: string extends Name ? NamesUnknown : Cache<PriorityName> };
  /** The object store: S3 or what speaks like it. */
  objectStore?: OpenObjectStore<BucketKey, PriorityName>;
  /** Kafka. */
  kafka?: OpenKafka<TopicKey, PriorityName>;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Kafka. */
export interface OpenKafka<TopicKey extends string, PriorityName extends string> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own; `strimzi` takes the Strimzi operator.
   *
   * @default "none"
   */
  mode?: 'none' | 'builtin' | 'strimzi' | 'external' | 'shared';
  /** One node of the chart's own. */
  builtin?: OpenBuiltinKafka<PriorityName>;
  /** A cluster that Strimzi runs. */
  strimzi?: StrimziKafka;
  /** A cluster that runs elsewhere. */
  external?: OpenExternalKafka;
  /** A cluster that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** How clients log in, and whether messages travel over TLS. */
  security?: OpenKafkaSecurity;
  /** What every topic starts from. */
  topicDefaults?: Topic;
  /**
   * Topics by name.
   *
   * @default {}
   * @example {"events":{}}
   */
  topics?: { [Name in TopicKey]: string extends Name ? NamesUnknown : Topic };
}

/** How clients log in. The built-in node knows `plaintext` only, Strimzi `tls` too. */
export interface OpenKafkaSecurity {
  /**
   * `plaintext` and `tls` ask for no login; `saslPlain` and `saslScram` for a user name and a password.
   *
   * @default "plaintext"
   */
  mode?: 'plaintext' | 'tls' | 'saslPlain' | 'saslScram';
  /** A user name and a password that Kafka is told as they are. */
  saslPlain?: OpenSaslLogin;
  /** A user name and a password, of which Kafka keeps a salted hash only. */
  saslScram?: OpenScramLogin;
}

/** The object store. */
export interface OpenObjectStore<BucketKey extends string, PriorityName extends string> {
  /**
   * Who runs it. `builtin` is one pod of the chart's own.
   *
   * @default "none"
   */
  mode?: 'none' | 'builtin' | 'external' | 'shared';
  /** One pod of the chart's own. */
  builtin?: OpenBuiltinObjectStore<PriorityName>;
  /** A store that runs elsewhere. */
  external?: OpenExternalObjectStore;
  /** A store that another release of this chart provides. */
  shared?: SharedTlsStore;
  /** How pods prove to the store who they are. */
  credentials?: OpenObjectStoreLogin;
  /** What every bucket starts from. */
  bucketDefaults?: Bucket;
  /**
   * Buckets by name.
   *
   * @default {}
   * @example {"artifacts":{}}
   */
  buckets?: { [Name in BucketKey]: string extends Name ? NamesUnknown : Bucket };
}

/** How pods prove to the store who they are. */
export interface OpenObjectStoreLogin {
  /**
   * `identity` is the pod's own (`platform.identity`), `keys` are in a Secret of yours, `generated` are made once by a Job in the cluster.
   *
   * @default "identity"
   */
  mode?: 'identity' | 'keys' | 'generated';
  /** Keys in a Secret that exists already. */
  keys?: OpenObjectStoreKeys;
}

/** PostgreSQL. */
export interface OpenPostgres<DatabaseKey extends string, PriorityName extends string> {
  /**
   * Who runs the server: `builtin` is one pod of the chart's own, `cloudNativePg` a cluster of the operator's, which has to be installed; `external` runs elsewhere, `shared` is that of another release.
   *
   * @default "none"
   */
  mode?: 'none' | 'builtin' | 'cloudNativePg' | 'external' | 'shared';
  /** One pod of the chart's own. */
  builtin?: OpenBuiltinPostgres<PriorityName>;
  /** A cluster that the operator CloudNativePG runs. */
  cloudNativePg?: CloudNativePg<PriorityName>;
  /** A server that runs elsewhere. */
  external?: OpenExternalPostgres;
  /** A server that another release of this chart provides. */
  shared?: OpenSharedPostgres;
  /**
   * Settings of a server of the mode `builtin` or `cloudNativePg`.
   *
   * @example {"work_mem":"16MB"}
   */
  parameters?: PostgresParameters;
  /**
   * How many connections the server takes in all: `max_connections` of the modes `builtin` and `cloudNativePg`; of an `external` server, what it is known to take.
   *
   * A whole number at least 1.
   *
   * @default 100
   */
  maxConnections?: number;
  /**
   * How many of them are left to administrators, backups and monitoring. All databases together may have the others.
   *
   * A whole number at least 1.
   *
   * @default 20
   */
  reservedConnections?: number;
  /** A pooler of connections, for a server of the mode `builtin` or `cloudNativePg`. */
  pooler?: Pooler;
  /** What every database starts from. */
  databaseDefaults?: Database;
  /**
   * Databases by name.
   *
   * @default {}
   * @example {"mlplatform":{}}
   */
  databases?: { [Name in DatabaseKey]: string extends Name ? NamesUnknown : Database };
}

/** Who may use how much of the cluster, and who goes first. */
export interface OpenCompute<PriorityKey extends string, QueueKey extends string, PriorityName extends string, GpuPoolName extends string> {
  /**
   * Whether the area is part of the release.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Priorities by name. The higher one is scheduled first, and may push the lower one out.
   *
   * @default {}
   * @example {"serving":{"mode":"create","create":{"value":100000}}}
   */
  priorities?: { [Name in PriorityKey]: string extends Name ? NamesUnknown : OpenPriority };
  /**
   * Bounds for the namespace as a whole (ResourceQuota), by name.
   *
   * @default {}
   */
  quotas?: OpenQuotas<PriorityName>;
  /** Bounds and defaults for each container of the namespace (LimitRange). */
  limitRange?: LimitRange;
  /** Whether jobs wait in queues for their share of the GPU pools. */
  queueing?: OpenQueueing<QueueKey, GpuPoolName>;
  /** How pods ask for GPUs. */
  claims?: Claims;
  /**
   * More objects, passed on as they are.
   *
   * @default {}
   */
  extraObjects?: ExtraObjects;
}

/** Whether jobs wait in queues for their share of the GPU pools. */
export interface OpenQueueing<QueueKey extends string, GpuPoolName extends string> {
  /**
   * `none` starts every job at once, as far as there is room.
   *
   * @default "none"
   */
  mode?: 'none' | 'kueue';
  /** Queues by Kueue. */
  kueue?: OpenQueueingKueue<QueueKey, GpuPoolName>;
}

/** Queues by Kueue (`kueue.x-k8s.io/v1beta2`). */
export interface OpenQueueingKueue<QueueKey extends string, GpuPoolName extends string> {
  /**
   * The group of queues that borrow from each other. `""` means that none does.
   *
   * Form: lower-case letters, digits, dashes and dots, or nothing.
   *
   * @default ""
   */
  cohort?: string;
  /**
   * Whether idle GPUs are shared out by the queues' weights. It has to be on in Kueue's own configuration too.
   *
   * @default false
   */
  fairSharing?: boolean;
  /**
   * `BestEffortFIFO` lets a small job pass a large one that doesn't fit yet.
   *
   * @default "BestEffortFIFO"
   */
  strategy?: 'BestEffortFIFO' | 'StrictFIFO';
  /** Which workloads a queue may stop to make room. */
  preemption?: Preemption;
  /**
   * Queues by name, usually one for each team.
   *
   * @default {}
   */
  queues?: { [Name in QueueKey]: string extends Name ? NamesUnknown : OpenQueue<GpuPoolName> };
}

/** Quotas by name. */
export interface OpenQuotas<PriorityName extends string> {
  [name: string]: OpenQuota<PriorityName>;
}

/** A bound for the namespace as a whole (ResourceQuota). */
export interface OpenQuota<PriorityName extends string> {
  /**
   * Whether the bound holds.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The most there may be, as ResourceQuota names it: `requests.cpu`, `limits.memory`, `requests.nvidia.com/gpu`, `pods`, ...
   *
   * @example {"requests.cpu":64,"requests.memory":"256Gi","requests.nvidia.com/gpu":8}
   */
  hard?: { [name: string]: string | number };
  /**
   * Counts only pods of this priority. Left out: all pods.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
}

/** A priority of pods. */
export interface OpenPriority {
  /**
   * Whether workloads may name the priority.
   *
   * @default true
   */
  enabled?: boolean;
  /** A class belongs to the whole cluster: the chart makes one, named after release and namespace, or takes one that exists. */
  mode?: 'create' | 'use';
  /** A PriorityClass of the chart's own. */
  create?: OpenCreatePriority;
  /** A PriorityClass that exists already. */
  use?: OpenUsePriority;
}

/** Nodes of one kind of GPU, and what a pod needs to run on them. */
export interface OpenGpuPool<PriorityName extends string> {
  /**
   * Whether workloads may name the pool.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The resource by which the nodes offer their GPUs, whole or in MIG slices.
   *
   * Form: a vendor's domain, a slash and a name.
   *
   * @default "nvidia.com/gpu"
   * @example "nvidia.com/gpu"
   */
  resource?: string;
  /**
   * How many GPUs (or slices) a pod gets if its workload doesn't say.
   *
   * A whole number at least 1.
   *
   * @default 1
   */
  gpusPerPod?: number;
  /** Labels by which the nodes of the pool are known. */
  nodeSelector?: Labels;
  /**
   * Taints of the pool's nodes. Clusters taint GPU nodes so that nothing else takes their room.
   *
   * @default []
   */
  tolerations?: readonly Toleration[];
  /**
   * The RuntimeClass of the pool's pods, where the container runtime needs one to hand out GPUs, such as `nvidia`.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  runtimeClassName?: string;
  /**
   * The priority of the pool's pods, where the workload names none.
   *
   * One of the names under `compute.priorities`.
   */
  priority?: PriorityName;
  /**
   * Whether pods run on spot nodes (`platform.spotNodes`): on no others, on them if there is room, or without a thought for it.
   *
   * @default "none"
   */
  spot?: 'none' | 'preferred' | 'required';
  /**
   * The Kueue ResourceFlavor that stands for the pool, where one exists already. Left out: the chart makes one where jobs are queued.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  existingResourceFlavor?: string;
  /**
   * The DeviceClass of the pool's GPUs, where they are claimed and not counted (`compute.claims`).
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  deviceClassName?: string;
  /**
   * A CEL expression that a claimed device has to meet.
   *
   * @example "device.attributes['gpu.nvidia.com'].productName == 'NVIDIA A100-SXM4-80GB'"
   */
  deviceSelector?: string;
}

/** What all areas share about the place that the chart is installed in. */
export interface OpenPlatform<ContactKey extends string, PeerKey extends string> {
  /**
   * What the release is for. Rules are strict in production: approvals are demanded there.
   *
   * @default "production"
   */
  environment?: 'development' | 'staging' | 'production';
  /**
   * Who runs the cluster. On OpenShift user ids are left to the cluster.
   *
   * @default "selfManaged"
   */
  provider?: 'eks' | 'gke' | 'aks' | 'openshift' | 'selfManaged' | 'minikube' | 'kind';
  /**
   * The domain that public names of the platform end in.
   *
   * Form: a DNS name in lower case.
   *
   * @default "ml-platform.local"
   */
  domain?: string;
  /** What holds for every image of the chart. */
  image?: PlatformImage;
  /** What the small Jobs of the chart run in. */
  toolbox?: Toolbox;
  /**
   * Labels of every object of the release. They are never part of a selector: those by which the chart, Kubernetes or an operator selects are left out.
   *
   * @default {}
   */
  labels?: Labels;
  /**
   * Who pays: the label `ml-platform/cost-center` of every object. `""` leaves it out.
   *
   * Form: letters, digits, dashes, dots and underscores, a letter or digit at both ends.
   *
   * @default ""
   */
  costCenter?: string;
  /** Storage classes by purpose. */
  storage?: Storage;
  /** How the cluster marks spot nodes. */
  spotNodes?: SpotNodes;
  /** Metrics and traces. */
  telemetry?: OpenTelemetry;
  /** How pods prove to the cloud who they are. */
  identity?: OpenIdentity;
  /**
   * Persons and teams that own something, by name.
   *
   * @default {}
   * @example {"fraud-team":{"email":"fraud-ml@example.com","slack":"#fraud-ml"}}
   */
  contacts?: { [Name in ContactKey]: string extends Name ? NamesUnknown : Contact };
  /**
   * Workloads of other releases that this one calls, by name.
   *
   * @default {}
   * @example {"features":{"release":"features","area":"applications","name":"api"},"fraud":{"release":"risk","area":"serving","name":"model-fraud"}}
   */
  peers?: { [Name in PeerKey]: string extends Name ? NamesUnknown : OpenPeer };
}

/** A workload of another release of this chart that workloads of this one may call. */
export interface OpenPeer {
  /**
   * Whether the workload may be called.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The name of the other release.
   *
   * Form: lower-case letters, digits, dashes and dots.
   */
  release?: string;
  /**
   * The area of the workload, as its key is written in values.
   *
   * Form: the key of an area.
   *
   * @example "serving"
   */
  area?: string;
  /**
   * The name of the workload inside its area, as the label `app.kubernetes.io/name` of its pods has it: `model-fraud` is the model `fraud` of `serving`, `worker-mail` the worker `mail` of `applications`. `api`, `web` and `mlflow` are called what they are.
   *
   * Form: lower-case letters, digits and single dashes, a letter first.
   *
   * @example "model-fraud"
   */
  name?: string;
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface OpenIdentity {
  /**
   * Where the identity comes from. `none` also suits EKS Pod Identity, which needs nothing in the cluster's objects.
   *
   * @default "none"
   */
  mode?: 'none' | 'irsa' | 'gke' | 'azure';
  /** IAM roles for service accounts, on EKS. */
  irsa?: OpenIrsaIdentity;
  /** Workload Identity Federation, on GKE. */
  gke?: OpenGkeIdentity;
  /** Microsoft Entra Workload ID, on AKS. */
  azure?: OpenAzureIdentity;
}

/** Metrics and traces. */
export interface OpenTelemetry {
  /** Metrics that workloads offer. */
  metrics?: Metrics;
  /** Traces that workloads send. */
  traces?: OpenTraces;
}

/** Where traces go. Workloads get the standard `OTEL_*` variables. */
export interface OpenTraces {
  /**
   * Whether workloads are told of a collector.
   *
   * @default "none"
   */
  mode?: 'none' | 'otlp';
  /** The collector. */
  otlp?: OpenOtlpTraces;
}
