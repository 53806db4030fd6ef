/** All that can call something, over stores of every mode: each caller sees to its own environment, labels and policies. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const others =
  'tracking: true, wandb: true, applications: [api, web], models: [iris, served], peers: [features], topics: [events]';

/** Callers of every area with the same calls, in YAML's flow style. */
const callers = (calls: string, ofTracking = calls, ofProfiles = others): string => `
platform:
  environment: development
  peers: {features: {release: other, area: applications, name: api}}
  telemetry: {traces: {mode: otlp, otlp: {endpoint: "http://otel:4317"}}}
applications:
  enabled: true
  api: {enabled: true, image: {repository: a/api, tag: v1}, calls: {${calls}}, migrations: {mode: job, job: {command: [a], args: [b]}}}
  web: {enabled: true, image: {repository: a/web, tag: v1}, calls: {${calls}}, migrations: {mode: wait, wait: {check: [a]}}}
  workers:
    jobs: {image: {repository: a/jobs, tag: v1}, calls: {${calls}}, migrations: {mode: job, job: {args: [migrate]}}}
    waits: {image: {repository: a/jobs, tag: v1}, calls: {${calls}}, migrations: {mode: wait, wait: {check: [a]}}}
serving:
  models:
    iris: {image: {repository: a/iris, tag: v1}, calls: {${calls}}, versions: {v1: {}}}
    served:
      runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}
      artifact: {mode: s3, s3: {bucket: models, path: a}}
      calls: {${calls}}
      env: {A: b}
      secretEnv: {B: {secret: c, key: d}}
      versions: {v1: {}}
    asked:
      runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}, deploymentMode: Knative}}
      artifact: {mode: s3, s3: {bucket: models, path: a}}
      calls: {${calls}}
      versions: {v1: {}}
tracking: {enabled: true, wandb: {existingSecret: wandb}, builtin: {calls: {${ofTracking}}}}
notebooks:
  enabled: true
  hub: {calls: {${calls}}, auth: {mode: sharedPassword, allowAll: true, sharedPassword: {password: {secret: a, key: b}}}}
  profiles: {small: {calls: {${ofProfiles}}}}
training:
  enabled: true
  jobDefaults: {image: {repository: a/train, tag: v1}, calls: {${calls}}}
  jobs: {train: {}, once: {mode: once}}
`;

const everything = `database: main, cache: fast, sessions: logins, bucket: files, ${others}`;
const ofTracking = 'database: main, cache: fast, sessions: logins, bucket: files, topics: [events], wandb: true';

/** What is called; `login` is how others' stores are entered. */
const stores = (postgres: string, caches: string, objectStore: string, kafka: string, login = ''): string => `
dataLayer:
  enabled: true
  postgres: {${postgres}, maxConnections: 2000, databases: {main: {connections: 900, ${login}}}}
  caches: {fast: {${caches}}, logins: {${caches}}}
  objectStore: {${objectStore}, buckets: {files: {}}}
  kafka: {${kafka}, topics: {events: {}}}
`;

const parts = 'credentials: {mode: parts, parts: {secret: theirs}}';
const keys = 'credentials: {mode: keys, keys: {secret: s3}}';
const generated = 'credentials: {mode: generated}';
const own = stores('mode: builtin', 'mode: builtin', `mode: builtin, ${generated}`, 'mode: builtin');
const elsewhere = 'mode: external, external: {host: cache.example.com}';

const tls = 'builtin: {tls: {mode: secret, secret: {name: cert}}}';

/** Stores elsewhere whose certificates the system does not know, and that are made by the chart where they can be. */
function signed(kind: string): string {
  const ca = `ca: {mode: ${kind}, ${kind}: {name: ca, key: ca.pem}}`;
  return stores(
    `mode: external, external: {host: pg.example.com, ${ca}}`,
    `mode: external, external: {host: cache.example.com, ${ca}}, ${parts}`,
    `mode: external, external: {endpoint: "https://s3.example.com:9000", provision: true, ${ca}}, ${keys}`,
    `mode: external, external: {bootstrapServers: "k:9093", ${ca}}, security: {mode: tls}`,
    parts,
  );
}

const texts: Readonly<Record<string, string>> = {
  "stores of the chart's own": own,
  'stores of another release': stores(
    'mode: shared, shared: {release: data}',
    'mode: shared, shared: {release: data}',
    'mode: shared, shared: {release: data}, credentials: {mode: generated}',
    'mode: shared, shared: {release: data}',
  ),
  'stores elsewhere': stores(
    'mode: external, external: {host: pg.example.com}',
    `${elsewhere}, ${parts}`,
    `mode: external, external: {endpoint: "https://s3.example.com:9000"}, ${keys}`,
    'mode: external, external: {bootstrapServers: "k:9092"}, security: {mode: saslPlain, saslPlain: {secret: k}}',
    parts,
  ),
  'a cluster behind a pooler, and Strimzi': stores(
    'mode: cloudNativePg, pooler: {mode: pgbouncer}',
    `${elsewhere}, ${parts}`,
    'mode: external, external: {region: eu-west-1}, credentials: {mode: identity}',
    'mode: strimzi, security: {mode: tls}',
  ),
  'a cluster without a pooler, and a login by SCRAM': stores(
    'mode: cloudNativePg',
    'mode: builtin',
    `mode: external, external: {region: eu-west-1}, ${keys}`,
    'mode: external, external: {bootstrapServers: "k:9092"}, security: {mode: saslScram, saslScram: {secret: k}}',
  ),
  "stores of the chart's own with certificates": stores(
    `mode: builtin, ${tls}`,
    `mode: builtin, ${tls}`,
    `mode: builtin, ${tls}, ${generated}`,
    'mode: builtin',
  ),
  'stores elsewhere that a private CA signed': signed('secret'),
  'stores elsewhere that a private CA in a ConfigMap signed': signed('configMap'),
  'stores of another release with certificates': stores(
    'mode: shared, shared: {release: data, caSecret: theirs}',
    'mode: shared, shared: {release: data, caSecret: theirs}',
    'mode: shared, shared: {release: data, caSecret: theirs}, credentials: {mode: generated}',
    'mode: shared, shared: {release: data, caSecret: theirs}, security: {mode: tls}',
  ),
  'Kafka by its own port with TLS': stores(
    'mode: builtin',
    'mode: builtin',
    `mode: builtin, ${generated}`,
    'mode: external, external: {bootstrapServers: "k:9093"}, security: {mode: tls}',
  ),
};

export const documents: readonly DirectedDocument[] = [
  ...Object.entries(texts).map(([name, text]) => ({
    reason: `callers of ${name}`,
    values: callers(everything, ofTracking) + text,
  })),
  ...['system', 'secret', 'configMap'].map(
    (kind): DirectedDocument => ({
      reason: `an artifact from a store with a certificate, ${kind}`,
      values: `
serving:
  models:
    iris:
      image: {repository: a/iris, tag: v1}
      artifact: {mode: s3, s3: {bucket: models, path: a, ca: {mode: ${kind}, secret: {name: ca, key: ca.pem}, configMap: {name: ca, key: ca.pem}}}}
      versions: {v1: {}}
`,
    }),
  ),
  {
    reason: 'callers whose cache has the sessions as well',
    values:
      callers(
        `database: main, cache: fast, sessions: fast`,
        'database: main, bucket: files, cache: fast, sessions: fast',
      ) + own,
  },
  {
    reason: 'callers with sessions and no cache',
    values: callers('database: main, sessions: logins', 'database: main, bucket: files, sessions: logins') + own,
  },
  {
    reason: 'callers of nothing',
    values: callers('topics: []', 'database: main, bucket: files', 'topics: []') + own,
    refusedBy: ['migrations-without-database'],
  },
  ...Object.entries(texts).map(
    ([name, text]): DirectedDocument => ({
      reason: `notebooks that call what they must not of ${name}`,
      values: callers('topics: []', 'database: main, bucket: files', everything) + text,
      refusedBy: ['migrations-without-database', 'notebook-calls-store'],
    }),
  ),
  ...[
    ['cache: fast', 'notebook-calls-store'],
    ['sessions: logins', 'notebook-calls-store'],
    ['bucket: files'],
    ['topics: [events]'],
  ].map(
    ([calls = '', ...rules]): DirectedDocument => ({
      reason: `callers of one store alone, ${calls}`,
      values: callers(calls, calls, calls) + own,
      refusedBy: ['migrations-without-database', ...rules],
    }),
  ),
  {
    reason: 'callers of stores that are not there',
    values: `${callers(everything, ofTracking)}
dataLayer:
  enabled: true
  postgres: {mode: none, databases: {main: {}}}
  caches: {fast: {}, logins: {}}
  objectStore: {mode: none, buckets: {files: {}}}
  kafka: {mode: none, topics: {events: {}}}
`,
    refusedBy: ['buckets-without-store', 'database-pools', 'postgres-without-server', 'topics-without-kafka'],
  },
  {
    reason: 'the switch of all workers is deleted from their defaults',
    values: 'applications: {enabled: true, workerDefaults: {enabled: null}, workers: {jobs: {}}}',
    refusedBy: ['required'],
  },
];
