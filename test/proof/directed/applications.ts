/** Applications with all that they can have, which random documents choose too rarely together. */
import { stores as fewConnections } from '../../applications/stores.ts';
import type { DirectedDocument } from '../lib/directed-document.ts';

/** As many connections as all scalers together may open. */
const stores = fewConnections
  .replace('maxConnections: 200', 'maxConnections: 2000')
  .replace('connections: 100', 'connections: 900')
  .replace('reports: {', '"off": {enabled: false}\n      reports: {connections: 900, ');

const image = 'image: {registry: ghcr.io, repository: acme/backend, tag: v1}';

/** The same settings on the API, the web interface and a worker. */
const all = (settings: string, before = ''): string => {
  const lines = `${image}\n${settings}`;
  return `${before}
applications:
  enabled: true
  flags: {new-checkout: {state: ENABLED, variants: {new: true, old: false}, defaultVariant: old, targeting: {if: []}}}
  api:
    enabled: true
${lines.replace(/^/gm, '    ')}
  web:
    enabled: true
${lines.replace(/^/gm, '    ')}
  workers:
    "off": {enabled: false}
    jobs:
${lines.replace(/^/gm, '      ')}
`;
};

const platform = `
platform:
  provider: openshift
  image: {pullSecrets: [registry]}
  toolbox: {resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 1Gi}}}
  telemetry: {metrics: {mode: operator, namespace: monitoring}, traces: {mode: otlp, otlp: {endpoint: "http://otel:4317"}}}
  identity: {mode: gke, gke: {serviceAccount: ml@acme.iam.gserviceaccount.com}}
  peers: {features: {release: features, area: applications, name: api}}
compute: {priorities: {own: {mode: create, create: {value: 1}}, given: {mode: use, use: {name: there}}}}
serving:
  models:
    iris: {image: {repository: iris, tag: v1}, versions: {v1: {}}}
    other: {runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}, artifact: {mode: s3, s3: {bucket: models, path: p}}, versions: {v1: {}}}
training: {retraining: {enabled: false}}`;

const migration = (check: string): string => `migrations:
  mode: job
  job: {command: [python, app.py], args: [migrate], check: ${check}, deadlineSeconds: 60, retries: 1}`;

const everything = `
calls:
  database: platform
  cache: cache
  sessions: cache
  bucket: artifacts
  topics: [events, model-events]
  models: [iris, other]
  applications: [api, web]
  peers: [features]
command: [python]
args: [app.py]
jwt: {existingSecret: jwt}
apiKeys: {existingSecret: keys}
stripe: {existingSecret: stripe}
config: {files: {application.yml: "a: 1"}}
env: {A: b}
secretEnv: {C: {secret: s, key: k}}
nodeSelector: {pool: cpu}
tolerations: [{key: a, operator: Exists}]
extraVolumes: [{name: more, emptyDir: {}}]
extraVolumeMounts: [{name: more, mountPath: /more}]
extraContainers: [{name: side, image: "acme/side:v1"}]
serviceAccount: {mode: use, use: {name: there}}
networkPolicy: {allowFrom: [{podSelector: {}}]}
resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 1Gi}}
strategy: {mode: recreate}
spread: {zones: required, nodes: none}
vpa: {mode: advice}
pdb: {mode: minAvailable}
priority: own`;

const triggers = `
calls: {database: platform, cache: cache, topics: [events, model-events]}
autoscaling:
  mode: keda
  keda:
    maxReplicas: 20
    triggers:
      cpu: {mode: cpu, authentication: key, cpu: {averageUtilization: 70}}
      memory: {mode: memory, authentication: key, memory: {averageUtilization: 70}}
      prometheus: {mode: prometheus, prometheus: {serverAddress: "http://p:9090", query: up, threshold: 1}}
      day: {mode: cron, cron: {start: 0 7 * * 1-5, end: 0 19 * * 1-5, desiredReplicas: 4}}
      list: {mode: cacheList, authentication: key, cacheList: {listName: jobs}}
      lag: {mode: topicLag, authentication: key, topicLag: {topic: model-events, consumerGroup: workers}}
      rows: {mode: databaseQuery, authentication: key, databaseQuery: {query: SELECT 1, targetQueryValue: 5}}
      kafka: {mode: kafka, kafka: {bootstrapServers: "k:1", topic: t, consumerGroup: g}}
      redis: {mode: redis, redis: {address: "r:1", listName: a}}
      custom: {mode: custom, custom: {type: rabbitmq, metadata: {queueName: a}}}
      "off": {enabled: false, mode: redis, redis: {address: "r:1", listName: a}}
pdb: {mode: none}
shutdown: {drainSeconds: 0}
spread: {zones: none, nodes: required}
priority: given`;

const hpa = `
autoscaling:
  mode: hpa
  hpa:
    metrics:
      requests: {mode: pods, pods: {metric: requests, averageValue: 50}}
      queue: {mode: external, external: {metric: queue, labels: {a: b}, averageValue: 5}}
      plain: {mode: external, external: {metric: queue, averageValue: 5}}
      "off": {enabled: false, mode: pods, pods: {metric: requests, averageValue: 50}}
networkPolicy: {enabled: false}
monitor: {enabled: false}`;

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'applications with everything',
    values: all(`${everything}\n${migration('[python, app.py, check]')}`, platform + stores),
  },
  {
    reason: 'applications that leave their tables to others',
    values: all(`calls: {database: reports, sessions: whole}\nmigrations: {mode: wait, wait: {check: [a]}}`, stores),
  },
  {
    reason: 'migrations that nobody waits for, without a policy',
    values: all(
      `calls: {database: reports, cache: whole}\n${migration('[]')}\nnetworkPolicy: {enabled: false}\nserviceAccount: {create: {annotations: {a: b}}}`,
      stores,
    ),
  },
  {
    reason: 'applications scaled by every trigger',
    values: all(triggers, `compute: {priorities: {given: {mode: use, use: {name: there}}}}\n${stores}`),
  },
  {
    reason: 'applications scaled by metrics of their own',
    values: all(hpa, 'platform: {telemetry: {metrics: {mode: annotations}}}'),
  },
  {
    reason: 'an application alone, at its defaults',
    values: `applications: {enabled: true, web: {enabled: true, ${image}, monitor: {interval: 10s}}}\nplatform: {telemetry: {metrics: {mode: operator}}}`,
  },
  {
    reason: 'a trigger of CPU beside one that wakes pods',
    values: all(
      'autoscaling: {mode: keda, keda: {minReplicas: 0, triggers: {a: {mode: cpu, cpu: {averageUtilization: 50}}, b: {mode: redis, redis: {address: "r:1", listName: a}}}}}',
    ),
  },
];
