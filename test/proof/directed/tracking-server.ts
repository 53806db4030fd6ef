/** Settings of MLflow's pods and their scaling, each in every way that templates and rules look at it. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const stores = `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    databases: {mlflow: {credentials: {mode: uri, uri: {secret: db}}}}
  objectStore:
    mode: external
    external: {region: eu-west-1}
    buckets: {artifacts: {}}`;

/** A server with both stores; lines of settings, and what stands at the root. */
const server = (settings: string, more = ''): string => `${more}${stores}
tracking:
  enabled: true
  builtin:
    calls: {database: mlflow, bucket: artifacts}
${settings.replace(/^/gm, '    ')}
`;

const good = (reason: string, settings: string, more = ''): DirectedDocument => ({
  reason: `MLflow with ${reason}`,
  values: server(settings, more),
});
const bad = (
  rules: string,
  reason: string,
  settings: string,
  more = '',
  apis?: readonly string[],
): DirectedDocument => ({
  reason: `MLflow with ${reason}`,
  values: server(settings, more),
  refusedBy: rules.split(', '),
  ...(apis && { situation: { apis } }),
});

const trigger = '{mode: redis, redis: {address: "r:1", listName: a}}';
const keda = (triggers: string, more = ''): string =>
  `autoscaling: {mode: keda, keda: {${more}triggers: {${triggers}}}}`;
const scalings: readonly (readonly [string, string])[] = [
  ['three pods', 'replicas: 3'],
  ['an HPA', 'autoscaling: {mode: hpa}'],
  ['KEDA', keda(`a: ${trigger}`, 'minReplicas: 3, ')],
];

/** Budgets of every kind, under each way to set the number of pods. */
const budgets = scalings.flatMap(([scaling, settings]): DirectedDocument[] => {
  const pdb = (kind: string, pods: string): string => `${settings}\npdb: {mode: ${kind}, ${kind}: {pods: ${pods}}}`;
  return [
    good(`${scaling}, and a budget by pods that stay`, pdb('minAvailable', '1')),
    good(`${scaling}, and a budget by a share that stays`, pdb('minAvailable', '50%')),
    good(`${scaling}, and a budget by pods that go`, pdb('maxUnavailable', '1')),
    bad('pdb-blocks-drain', `${scaling}, all of which stay`, pdb('minAvailable', '"100%"')),
    bad('pdb-blocks-drain', `${scaling}, and more that stay`, pdb('minAvailable', '9')),
    bad('pdb-blocks-drain', `${scaling}, none of which goes`, pdb('maxUnavailable', '0')),
  ];
});

const triggers = [
  `unused: {enabled: false, mode: redis, redis: {address: "r:1", listName: a, listLength: 7}}`,
  'list: {enabled: true, mode: redis, redis: {address: "r:1", listName: a, listLength: 7}, authentication: me}',
  `bare-list: ${trigger}`,
  'query: {mode: prometheus, prometheus: {serverAddress: "http://p:9090", query: up, threshold: 1, activationThreshold: 2}, authentication: me}',
  'bare-query: {mode: prometheus, prometheus: {serverAddress: "http://p:9090", query: up, threshold: 1}}',
  'day: {mode: cron, cron: {timezone: Europe/Zurich, start: "0 7 * * *", end: "0 9 * * *", desiredReplicas: 2}, authentication: me}',
  'bare-day: {mode: cron, cron: {start: "0 7 * * *", end: "0 9 * * *", desiredReplicas: 2}}',
  'lag: {mode: kafka, kafka: {bootstrapServers: "k:1", topic: t, consumerGroup: g, lagThreshold: 3}, authentication: me}',
  'bare-lag: {mode: kafka, kafka: {bootstrapServers: "k:1", topic: t, consumerGroup: g}}',
  'other: {mode: custom, custom: {type: rabbitmq, metadata: {queue: a}}, authentication: me}',
  'bare-other: {mode: custom, custom: {type: rabbitmq, metadata: {queue: a}}}',
].join(', ');
const metrics = [
  'unused: {enabled: false, mode: pods, pods: {metric: a, averageValue: 1}}',
  'asked: {enabled: true, mode: pods, pods: {metric: a, averageValue: 1}}',
  'queue: {mode: external, external: {metric: a, labels: {a: b}, averageValue: 1}}',
  'bare: {mode: external, external: {metric: a, averageValue: 1}}',
].join(', ');

const amounts = '{requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}';
const everything = `
resources: ${amounts}
gc: {enabled: true, resources: ${amounts}}
migration: {resources: ${amounts}}
serviceAccount: {mode: use, use: {name: mine}, automountToken: true}
args: [--x-frame-options, DENY]
allowedHosts: [mlflow.example.com]
allowedOrigins: ["https://a.example.com"]
jobExecution: true
priority: own
nodeSelector: {a: b}
tolerations: [{key: a, operator: Exists}]
env: {A: b}
secretEnv: {B: {secret: c, key: d}}
extraVolumes: [{name: more, emptyDir: {}}]
extraVolumeMounts: [{name: more, mountPath: /more}]
extraContainers: [{name: side, image: side}]
podAnnotations: {a: b}
spread: {zones: none, nodes: none}
shutdown: {drainSeconds: 0}
networkPolicy: {allowFrom: [{podSelector: {}}]}
monitor: {interval: 10s}`.trim();
const around = `
platform:
  provider: openshift
  image: {pullSecrets: [mine]}
  toolbox: {resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}}
  telemetry: {metrics: {mode: operator, namespace: monitoring}, traces: {mode: otlp, otlp: {endpoint: "http://otel:4317"}}}
compute: {priorities: {own: {mode: create, create: {value: 10}}, given: {mode: use, use: {name: high}}}}`;

const withoutLogin = (values: string): string => `${values}  auth: {mode: none}\n`;

export const documents: readonly DirectedDocument[] = [
  { ...good('no login', ''), values: withoutLogin(server('gc: {enabled: true}')) },
  {
    ...bad('service-closed, service-without-login', 'no login, and an open Service', ''),
    values: withoutLogin(server('service: {type: LoadBalancer}')),
  },
  {
    ...good('a database and no bucket', ''),
    values: server('strategy: {mode: recreate}').replace(', bucket: artifacts', ''),
  },
  {
    ...bad('volume-of-several-pods', 'a database and no bucket, twice', ''),
    values: server('replicas: 2').replace(', bucket: artifacts', ''),
  },
  {
    ...good('a bucket and no database', ''),
    values: server('strategy: {mode: recreate}').replace('database: mlflow, ', ''),
  },
  {
    ...good('Weights & Biases', ''),
    values: `${server('').replace('bucket: artifacts', 'bucket: artifacts, wandb: true')}  wandb: {existingSecret: mine}\n`,
  },
  {
    ...good('objects of the user', ''),
    values: `${server('')}  extraObjects: {one: {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, two: {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}}\n`,
  },
  {
    ...bad('extra-object-incomplete, extra-object-twice', 'objects of the user that are none, or twice the same', ''),
    values: `${server('')}  extraObjects: {none: {a: b}, one: {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}, two: {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}}\n`,
  },
  good('everything', everything, around),
  good(
    'a priority that exists, required spread',
    'priority: given\ngc: {enabled: true}\nspread: {zones: required, nodes: required}',
    around,
  ),
  good('metrics that are not read', 'monitor: {enabled: false}', around),
  good('no network policy, and an open Service', 'networkPolicy: {enabled: false}\nservice: {type: LoadBalancer}'),
  good(
    'an open Service that lets some in',
    'networkPolicy: {allowFrom: [{podSelector: {}}]}\nservice: {type: NodePort}',
  ),
  good('a rolling update', 'strategy: {mode: rollingUpdate}'),
  good(
    'a cloud identity',
    '',
    'platform: {provider: eks, identity: {mode: irsa, irsa: {roleArn: "arn:aws:iam::123456789012:role/ml"}}}',
  ),
  good(
    'an identity of Google',
    '',
    'platform: {provider: gke, identity: {mode: gke, gke: {serviceAccount: "a@b.iam.gserviceaccount.com"}}}',
  ),
  good(
    'an identity of Microsoft',
    '',
    'platform: {provider: aks, identity: {mode: azure, azure: {clientId: 00000000-0000-0000-0000-000000000000}}}',
  ),
  good('KEDA and triggers of every kind', keda(triggers)),
  good('an HPA and metrics of every kind', `autoscaling: {mode: hpa, hpa: {metrics: {${metrics}}}}`),
  good('an HPA by CPU', 'autoscaling: {mode: hpa, hpa: {memory: {enabled: false}}}'),
  good('an HPA by memory', 'autoscaling: {mode: hpa, hpa: {cpu: {enabled: false}}}'),
  good(
    'an HPA by a metric of its own',
    `autoscaling: {mode: hpa, hpa: {cpu: {enabled: false}, memory: {enabled: false}, metrics: {${metrics}}}}`,
  ),
  {
    ...good('KEDA in a cluster that has it', keda(`a: ${trigger}`)),
    situation: { apis: ['v1/Pod', 'keda.sh/v1alpha1/ScaledObject'] },
  },
  good('no pod at all, and a budget', 'replicas: 0\npdb: {mode: minAvailable}'),
  good(
    'no pod at all, and a budget by those that go',
    'replicas: 0\npdb: {mode: maxUnavailable, maxUnavailable: {pods: 0}}',
  ),
  good(
    'annotations for Prometheus that nobody needs',
    'monitor: {enabled: false}',
    'platform: {telemetry: {metrics: {mode: annotations}}}',
  ),
  ...budgets,
  bad('keda-missing', 'KEDA in a cluster without it', keda(`a: ${trigger}`), '', ['v1/Pod']),
  bad('keda-without-trigger', 'KEDA and no trigger', 'autoscaling: {mode: keda}'),
  bad('keda-bounds', 'KEDA the wrong way round', keda(`a: ${trigger}`, 'minReplicas: 9, maxReplicas: 2, ')),
  bad('hpa-bounds', 'an HPA the wrong way round', 'autoscaling: {mode: hpa, hpa: {minReplicas: 9, maxReplicas: 2}}'),
  bad(
    'hpa-without-metric',
    'an HPA and no metric',
    'autoscaling: {mode: hpa, hpa: {cpu: {enabled: false}, memory: {enabled: false}}}',
  ),
  bad(
    'rollout-stands-still',
    'a rollout that stands still',
    'strategy: {mode: rollingUpdate, rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}',
  ),
  good(
    'a rollout that takes pods away',
    'strategy: {mode: rollingUpdate, rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}',
  ),
  bad('drain-longer-than-grace', 'too long a drain', 'shutdown: {drainSeconds: 60}'),
  bad('request-above-limit', 'more than the limit', 'resources: {requests: {cpu: 9, memory: 9Gi}}'),
  bad(
    'request-above-limit',
    'more than the limit of its Jobs',
    'gc: {resources: {requests: {cpu: 9, memory: 9Gi}}}\nmigration: {resources: {requests: {cpu: 9, memory: 9Gi}}}',
  ),
  bad(
    'env-taken, env-twice',
    'a variable twice',
    'env: {A: b}\nsecretEnv: {A: {secret: c, key: d}, PORT: {secret: c, key: d}}',
  ),
  bad(
    'container-taken, volume-taken',
    'names that are no text',
    'extraVolumes: [{name: 1}, {name: data}]\nextraContainers: [{name: 1}, {name: mlflow}]',
  ),
];
