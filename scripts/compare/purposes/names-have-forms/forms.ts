/** What things were called before and are called now. */

/** Names of one kind of thing, within their area; `{0}` is the first key, `{1}` the second. */
export interface Form {
  readonly area: string;
  /** In which area it was before. @default area */
  readonly was?: string;
  readonly before: string;
  /** @default before: only what is too long is cut otherwise */
  readonly after?: string;
  /** The maps that the keys are of. */
  readonly keys?: readonly string[];
  /** Whether its name may end in a hash. */
  readonly hashed?: boolean;
}

const applications: readonly Form[] = [
  { before: 'api' },
  { before: 'web' },
  { before: 'worker-{0}', keys: ['applications.workers'] },
].flatMap(({ before, ...form }) => [
  { area: 'applications', before, ...form },
  { area: 'applications', before: `${before}-config`, after: `config-${before}`, ...form },
  { area: 'applications', before: `${before}-migrations`, after: `migrations-${before}`, hashed: true, ...form },
]);

/** All forms: what the names of 6259ed8 became. */
export const forms: readonly Form[] = [
  ...applications,
  { area: 'applications', before: 'flags' },
  { area: 'compute', before: '{0}', after: 'priority-{0}', keys: ['compute.priorities'] },
  { area: 'compute', before: '{0}', after: 'queue-{0}', keys: ['compute.queueing.kueue.queues'] },
  { area: 'compute', before: '{0}', after: 'pool-{0}', keys: ['gpuPools'], hashed: true },
  { area: 'compute', before: '{0}', after: 'quota-{0}', keys: ['compute.quotas'] },
  { area: 'compute', before: 'namespace', after: 'quota-namespace' },
  { area: 'compute', before: 'containers', after: 'limit-range' },
  { area: 'data-layer', before: 'postgres' },
  { area: 'data-layer', before: 'postgres-scripts', after: 'scripts-postgres' },
  { area: 'data-layer', before: 'postgres-provisioner' },
  { area: 'data-layer', before: 'postgres-pooler' },
  { area: 'data-layer', before: 'postgres-{0}', after: 'database-{0}', keys: ['dataLayer.postgres.databases'] },
  { area: 'data-layer', before: 'cache-{0}', keys: ['dataLayer.caches'] },
  { area: 'data-layer', before: 'caches-{0}', after: 'scripts-cache-{0}', keys: ['dataLayer.caches'] },
  { area: 'data-layer', before: 'object-store' },
  { area: 'data-layer', before: 'bucket-{0}', keys: ['dataLayer.objectStore.buckets'] },
  { area: 'data-layer', before: 'buckets', hashed: true },
  { area: 'data-layer', before: 'kafka' },
  { area: 'data-layer', before: 'kafka-scripts', after: 'scripts-kafka' },
  { area: 'data-layer', before: 'topic-{0}', keys: ['dataLayer.kafka.topics'] },
  { area: 'data-layer', before: 'topics', hashed: true },
  { area: 'data-layer', before: 'credentials', hashed: true },
  { area: 'notebooks', before: 'hub' },
  { area: 'notebooks', before: 'proxy' },
  { area: 'notebooks', before: 'proxy-api' },
  { area: 'notebooks', before: 'user' },
  { area: 'notebooks', before: 'profile-{0}', keys: ['notebooks.profiles'] },
  { area: 'notebooks', before: 'pre-pull-{0}', keys: ['notebooks.profiles'] },
  { area: 'notebooks', before: 'placeholder-{0}', keys: ['notebooks.profiles'] },
  { area: 'notebooks', before: 'credentials', hashed: true },
  { area: 'serving', before: '{0}', after: 'model-{0}', keys: ['serving.models'] },
  {
    area: 'serving',
    before: '{0}-{1}',
    after: 'version-{0}--{1}',
    keys: ['serving.models', 'serving.models.*.versions'],
  },
  {
    area: 'serving',
    before: '{0}-{1}-config',
    after: 'config-version-{0}--{1}',
    keys: ['serving.models', 'serving.models.*.versions'],
  },
  { area: 'serving', before: '{0}-test', after: 'test-{0}', keys: ['serving.models'] },
  { area: 'serving', before: 'fetcher' },
  { area: 'tracking', before: 'mlflow' },
  { area: 'tracking', before: 'mlflow-config', after: 'config-mlflow' },
  { area: 'tracking', before: 'mlflow-scripts', after: 'scripts-mlflow' },
  { area: 'tracking', before: 'mlflow-migrate', after: 'migrations-mlflow', hashed: true },
  { area: 'tracking', before: 'mlflow-gc', after: 'gc-mlflow' },
  { area: 'tracking', before: 'credentials', hashed: true },
  { area: 'training', before: '{0}', after: 'job-{0}', keys: ['training.jobs'], hashed: true },
  {
    area: 'training',
    was: 'retraining',
    before: '{0}',
    after: 'trigger-{0}',
    keys: ['training.retraining.triggers'],
  },
];
