/** Details of stores, notebooks and names that no other document says. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const dataLayer = (settings: string): string => `dataLayer:\n  enabled: true\n${settings.replace(/^/gm, '  ')}`;
const databases = (mode: string, entries: string): string =>
  dataLayer(`postgres: {mode: ${mode}, databases: {${entries}}}`);

/** The parameters that PostgreSQL has by default, taken out. */
const NO_PARAMETERS =
  'parameters: {shared_buffers: null, effective_cache_size: null, maintenance_work_mem: null, checkpoint_completion_target: null}';

const login = 'auth: {mode: sharedPassword, allowAll: true, sharedPassword: {password: {secret: a, key: b}}}';
const notebooks = (settings: string, before = '', hub = ''): string => `
platform: {environment: development, storage: {standard: slow}}
${before}
notebooks:
  enabled: true
  hub: {${login}${hub}}
${settings.replace(/^/gm, '  ')}
`;
const priorities = `compute:
  priorities: {own: {mode: create, create: {value: 1}}, given: {mode: use, use: {name: there}}}`;
const pools = `gpuPools:
  slices: {resource: nvidia.com/mig-1g.10gb, gpusPerPod: 2, nodeSelector: {pool: a}, priority: given}
  plain: {nodeSelector: {pool: b}, priority: own}`;

/** Who runs PostgreSQL, the object store and Kafka. */
const modes = [
  ['builtin', 'mode: builtin, credentials: {mode: generated}', 'mode: builtin', 'bucket-lifecycle-builtin'],
  ['cloudNativePg', 'mode: external, external: {provision: true}', 'mode: strimzi', 'object-store-provision-identity'],
  [
    'external, external: {host: pg}',
    'mode: external',
    'mode: external, external: {bootstrapServers: "k:1"}',
    'bucket-not-provisioned',
    'database-credentials-generated',
  ],
] as const;

const waiting = (config: string): string =>
  `image: {repository: a/b, tag: v1}, calls: {database: main}, config: {${config}}`;

const good: Readonly<Record<string, string>> = {
  'PostgreSQL without parameters': dataLayer(`postgres: {mode: builtin, ${NO_PARAMETERS}, databases: {a: {}}}`),
  'a cluster without parameters': dataLayer(`postgres: {mode: cloudNativePg, ${NO_PARAMETERS}, databases: {a: {}}}`),
  'annotations of PostgreSQL': dataLayer('postgres: {mode: builtin, builtin: {annotations: {a: b}}}'),
  'Kafka by TLS within SASL': dataLayer(
    'kafka: {mode: external, external: {bootstrapServers: "k:1"}, security: {mode: saslScram, saslScram: {secret: k, tls: false}}, topics: {events: {}}}',
  ),
  'a proxy with all that it may have': notebooks(
    'proxy: {priority: own, nodeSelector: {a: b}, annotations: {a: b}, shutdown: {drainSeconds: 0}}\nprofiles: {small: {priority: given}, gpu: {pool: slices}, plain: {pool: plain}}\nnetwork: {privateNetworks: {ipv4: [], ipv6: []}}\nprePull: {enabled: true}',
    `${priorities}\n${pools}`,
    ', state: {mode: volume, volume: {storage: standard}}',
  ),
  'a proxy with a priority that exists': notebooks(
    'proxy: {priority: given}\nprofiles: {small: {}}',
    priorities,
    ', state: {mode: volume, volume: {storage: fast}}',
  ),
  'pods that keep room on slices': notebooks(
    'placeholders: {mode: pods, pods: {priority: low}}\nprofiles: {gpu: {pool: slices, placeholders: 1}, plain: {pool: plain, placeholders: 1}}',
    `${priorities.replace('priorities: {', 'priorities: {low: {mode: create, create: {value: -5}}, ')}\n${pools}`,
  ),
  'applications with files that wait for their tables': `${dataLayer('postgres: {mode: builtin, maxConnections: 2000, databases: {main: {connections: 900}}}')}
applications:
  enabled: true
  api: {enabled: true, ${waiting('files: {a.yml: "a: 1"}')}, migrations: {mode: wait, wait: {check: [a]}}}
  web: {enabled: true, ${waiting('files: {}')}, migrations: {mode: job, job: {command: [a], check: [b]}}}
  workers:
    waits: {${waiting('files: {a.yml: "a: 1"}')}, migrations: {mode: wait, wait: {check: [a]}}}
    makes: {${waiting('files: {a.yml: "a: 1"}')}, migrations: {mode: job, job: {command: [a], check: [b]}}}
    bare: {${waiting('files: {}')}, migrations: {mode: job, job: {command: [a], check: [b]}}}
    plain: {${waiting('files: {}')}, migrations: {mode: wait, wait: {check: [a]}}}`,
  'GPUs of a slice': `${pools}
${priorities}
serving: {models: {iris: {image: {repository: a/iris, tag: v1}, pool: slices, versions: {v1: {}}}, language: {image: {repository: a/iris, tag: v1}, pool: slices, runtime: {mode: vllm, vllm: {model: a/b}}, versions: {v1: {}}}}}`,
};

const bad: Readonly<Record<string, readonly [values: string, ...rules: string[]]>> = {
  'notebooks without a profile': [
    notebooks('placeholders: {mode: pods, pods: {priority: own}}\nprePull: {enabled: true}', priorities),
    'notebooks-without-profile',
  ],
  'KEDA without a trigger for the web interface': [
    'applications: {enabled: true, web: {enabled: true, image: {repository: a/b, tag: v1}, autoscaling: {mode: keda, keda: {triggers: {}}}}}',
    'keda-without-trigger',
  ],
  'parameters that the chart sets': [
    dataLayer(
      'postgres: {mode: builtin, parameters: {max_connections: "1"}}\ncaches: {a: {builtin: {parameters: {port: "1"}}}}\nkafka: {mode: builtin, builtin: {parameters: {node.id: "1"}}}',
    ),
    'store-parameter-taken',
  ],
  'parameters that operators set': [
    dataLayer(
      'postgres: {mode: cloudNativePg, parameters: {max_connections: "1"}}\nkafka: {mode: strimzi, strimzi: {parameters: {listeners: a}}}',
    ),
    'store-parameter-taken',
  ],
  'images of another version': [
    dataLayer(
      'objectStore: {mode: builtin, credentials: {mode: generated}, builtin: {image: {tag: v99.1.2}}}\nkafka: {mode: builtin, builtin: {image: {tag: 99.1.2}}}',
    ),
    'store-major-version',
  ],
  'rules of buckets, each alone': [
    dataLayer(
      'objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {a: {lifecycle: {expireDays: 1}}, b: {lifecycle: {noncurrentExpireDays: 1}}, c: {lifecycle: {abortMultipartDays: 1}}, "off": {enabled: false}}}',
    ),
    'bucket-lifecycle-builtin',
    'bucket-name-short',
  ],
  'some GPUs of a claim of all': [
    notebooks(
      'profiles: {gpu: {pool: slices, gpus: 1}, plain: {pool: plain, gpus: 2}}',
      `${priorities}\n  claims: {mode: dra}\n${pools}`,
    ),
    'claim-of-slices',
    'gpus-of-a-claim',
  ],
};

export const documents: readonly DirectedDocument[] = [
  ...Object.entries(good).map(([reason, values]) => ({ reason, values })),
  ...Object.entries(bad).map(([reason, [values, ...refusedBy]]): DirectedDocument => ({ reason, values, refusedBy })),
  ...['builtin', 'cloudNativePg'].flatMap((mode): DirectedDocument[] => [
    {
      reason: `databases by names of the server's own, ${mode}`,
      values: databases(
        mode,
        'a: {database: postgres}, b: {database: app, owner: pg_team}, c: {owner: postgres}, template1: {}',
      ),
      refusedBy: ['database-name-taken', 'database-owner-taken', 'database-owner-twice'],
    },
    {
      reason: `databases by one name, and by one owner, ${mode}`,
      values: databases(
        mode,
        'a: {database: same, owner: a}, b: {database: same, owner: b}, c: {owner: team}, d: {owner: team}, "off": {enabled: false}',
      ),
      refusedBy: ['database-owner-twice', 'database-twice'],
    },
  ]),
  ...modes.map(
    ([postgres, objectStore, kafka, ...rules], i): DirectedDocument => ({
      reason: `switches of entries that are not told, and some that are off (${i + 1})`,
      values: `${dataLayer(`postgres: {mode: ${postgres}, databaseDefaults: {enabled: null, connections: null}, databases: {a: {enabled: true, connections: 5}, b: {}, c: {enabled: false}}}
cacheDefaults: {enabled: null}
caches: {a: {enabled: true}, b: {}, c: {enabled: false}}
objectStore: {${objectStore}, bucketDefaults: {enabled: null}, buckets: {a: {enabled: true}, b: {}, c: {enabled: false}, d: {enabled: true, lifecycle: {expireDays: 1}}}}
kafka: {${kafka}, topicDefaults: {enabled: null}, topics: {a: {enabled: true}, b: {}, c: {enabled: false}}}`)}
applications: {enabled: true, workerDefaults: {enabled: null}, workers: {jobs: {}}}`,
      refusedBy: ['bucket-name-short', 'required', ...rules],
    }),
  ),
  ...['builtin', 'strimzi, strimzi: {version: 4.1.0}'].flatMap((mode) =>
    ['saslPlain', 'saslScram'].map(
      (security): DirectedDocument => ({
        reason: `Kafka of ${mode} with ${security}`,
        values: `${dataLayer(`kafka: {mode: ${mode}, security: {mode: ${security}, ${security}: {secret: k}}, topics: {a: {}}}`)}
training: {enabled: true}`,
        refusedBy: ['kafka-security'],
      }),
    ),
  ),
  {
    reason: 'calls of areas that are not known yet',
    values: `${dataLayer('postgres: {mode: shared, shared: {release: data}}')}
applications: null
tracking: null
training: {enabled: true, jobs: {train: {image: {repository: a/train, tag: v1}, calls: {tracking: true, applications: [api]}}}}`,
    refusedBy: ['called-application-off', 'tracking-off'],
    skipSchema: true,
  },
  {
    reason: 'a long name of the release',
    values: `${dataLayer('postgres: {mode: cloudNativePg, databases: {main: {}}}\nkafka: {mode: strimzi, topics: {events: {}}}\ncaches: {c'.concat('c'.repeat(29), ': {}}'))}
serving: {models: {${'m'.repeat(40)}: {image: {repository: a/iris, tag: v1}, versions: {v1: {}}}}}
compute: {priorities: {${'p'.repeat(30)}: {mode: create, create: {value: 1}}}}
training: {enabled: true, jobs: {${'j'.repeat(40)}: {mode: schedule, schedule: {cron: "0 2 * * *"}, image: {repository: a/train, tag: v1}}}}`,
    situation: { release: { name: 'r'.repeat(53), namespace: 'n'.repeat(63) } },
  },
];
