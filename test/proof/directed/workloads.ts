/** What every workload has, said of a workload of each area at once. */
import type { DirectedDocument } from '../lib/directed-document.ts';

/** A workload of each area that has Deployments; settings in YAML's flow style, without the outer braces. */
const workloads = (settings: string, more = ''): string => `${more}
dataLayer:
  enabled: true
  postgres: {mode: builtin, maxConnections: 2000, databases: {main: {connections: 900}}}
  caches: {fast: {}}
  objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {files: {}}}
  kafka: {mode: builtin, topics: {events: {}}}
applications:
  enabled: true
  api: {enabled: true, image: {repository: a/api, tag: v1}, ${calls}, ${settings}}
  workers: {jobs: {image: {repository: a/jobs, tag: v1}, ${calls}, ${settings}}}
serving: {models: {iris: {image: {repository: a/iris, tag: v1}, ${calls}, versions: {v1: {}}, ${settings}}}}
tracking: {enabled: true, builtin: {${calls}, ${settings}}}
`;

const calls = 'calls: {database: main, cache: fast, bucket: files, topics: [events]}';

const kinds: Readonly<Record<string, string>> = {
  cpu: '{averageUtilization: 70}',
  memory: '{averageUtilization: 70}',
  prometheus: '{serverAddress: "http://p:9090", query: up, threshold: 1}',
  cron: '{start: 0 7 * * *, end: 0 9 * * *, desiredReplicas: 2}',
  cacheList: '{listName: jobs}',
  topicLag: '{topic: events, consumerGroup: g}',
  databaseQuery: '{query: SELECT 1, targetQueryValue: 5}',
  kafka: '{bootstrapServers: "k:1", topic: t, consumerGroup: g}',
  redis: '{address: "r:1", listName: a}',
  custom: '{type: rabbitmq, metadata: {queue: a}}',
};

/** What a trigger may say besides. */
const besides: Readonly<Record<string, string>> = {
  prometheus: 'activationThreshold: 2',
  cron: 'timezone: Europe/Zurich',
  cacheList: 'listLength: 7',
  topicLag: 'lagThreshold: 7',
  kafka: 'lagThreshold: 7',
  redis: 'listLength: 7',
};

/** Triggers of every kind, bare and with all that they may say. */
const triggers = Object.entries(kinds).flatMap(([kind, settings]) => {
  const more = besides[kind];
  const full = more ? `${settings.slice(0, -1)}, ${more}}` : settings;
  return [
    `bare-${kind.toLowerCase()}: {mode: ${kind}, ${kind}: ${settings}}`,
    `full-${kind.toLowerCase()}: {mode: ${kind}, authentication: me, ${kind}: ${full}}`,
  ];
});

const keda = (settings: string): string => `autoscaling: {mode: keda, keda: {${settings}}}`;
const hpa = (settings: string): string => `autoscaling: {mode: hpa, hpa: {${settings}}}`;
const trigger = 'triggers: {a: {mode: redis, redis: {address: "r:1", listName: a}}}';
const pods = '{requests: {mode: pods, pods: {metric: requests, averageValue: 50}}}';
const budget = (kind: string, amount: string): string => `pdb: {mode: ${kind}, ${kind}: {pods: ${amount}}}`;
const amounts = '{requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}';
const development = 'platform: {environment: development}';

const good: Readonly<Record<string, readonly [settings: string, more?: string]>> = {
  'triggers of every kind': [
    `${keda(`maxReplicas: 9, triggers: {${triggers.join(', ')}, unused: {enabled: false, mode: cpu, cpu: {averageUtilization: 1}}}`)}, shutdown: {drainSeconds: 0}`,
  ],
  'metrics of their own alone': [
    `${hpa(`cpu: {enabled: false}, memory: {enabled: false}, metrics: ${pods}`)}, monitor: {enabled: false}`,
    'platform: {telemetry: {metrics: {mode: operator}}, identity: {mode: gke, gke: {serviceAccount: ml@acme.iam.gserviceaccount.com}}}',
  ],
  'advice on resources, and monitors of their own': [
    'vpa: {mode: advice}, replicas: 3, monitor: {interval: 10s}',
    'platform: {telemetry: {metrics: {mode: operator}}, identity: {mode: azure, azure: {clientId: 11111111-2222-3333-4444-555555555555}}}',
  ],
  'files, variables and amounts': [
    `config: {files: {a.yml: "a: 1"}}, env: {A: b}, secretEnv: {B: {secret: c, key: d}}, resources: ${amounts}, nodeSelector: {a: b}, tolerations: [{key: a, operator: Exists}]`,
    `platform: {provider: openshift, toolbox: {resources: ${amounts}}, identity: {mode: irsa, irsa: {roleArn: "arn:aws:iam::123456789012:role/ml"}}}`,
  ],
  'a budget under a fixed number of pods': [`replicas: 3, ${budget('minAvailable', '1')}`, development],
  'a budget in percent under a fixed number of pods': [`replicas: 3, ${budget('minAvailable', '50%')}`],
  'a budget by pods that go': [`replicas: 3, ${budget('maxUnavailable', '1')}`],
  'a budget under an HPA': [`${hpa('minReplicas: 3')}, ${budget('minAvailable', '1')}`],
  'a budget in percent under an HPA': [`${hpa('minReplicas: 3')}, ${budget('minAvailable', '50%')}`],
  'a budget by pods that go, under an HPA': [`${hpa('minReplicas: 3')}, ${budget('maxUnavailable', '1')}`],
  'a budget under KEDA': [`${keda(`minReplicas: 3, ${trigger}`)}, ${budget('minAvailable', '1')}`],
  'a budget in percent under KEDA': [`${keda(`minReplicas: 3, ${trigger}`)}, ${budget('minAvailable', '50%')}`],
  'a budget by pods that go, under KEDA': [`${keda(`minReplicas: 3, ${trigger}`)}, ${budget('maxUnavailable', '1')}`],
};

const bad: Readonly<Record<string, readonly [settings: string, ...rules: string[]]>> = {
  'an HPA that looks at nothing': [hpa('cpu: {enabled: false}, memory: {enabled: false}'), 'hpa-without-metric'],
  'an HPA whose bounds are the wrong way': [hpa('minReplicas: 5, maxReplicas: 2'), 'hpa-bounds'],
  'KEDA without a trigger': [keda('triggers: {}'), 'keda-missing', 'keda-without-trigger'],
  'KEDA whose bounds are the wrong way': [
    keda(`minReplicas: 5, maxReplicas: 2, ${trigger}`),
    'keda-bounds',
    'keda-missing',
  ],
  'KEDA by CPU, from zero pods': [
    keda('minReplicas: 0, triggers: {a: {mode: cpu, cpu: {averageUtilization: 70}}}'),
    'keda-missing',
    'keda-wakes-nobody',
  ],
  'KEDA by memory, from zero pods': [
    keda('minReplicas: 0, triggers: {a: {mode: memory, memory: {averageUtilization: 70}}}'),
    'keda-missing',
    'keda-wakes-nobody',
  ],
  'KEDA by the clock, for more pods than there may be': [
    keda('maxReplicas: 2, triggers: {a: {mode: cron, cron: {start: 0 7 * * *, end: 0 9 * * *, desiredReplicas: 5}}}'),
    'keda-missing',
    'keda-window-above-bounds',
  ],
  'KEDA that the cluster does not have': [keda(trigger), 'keda-missing'],
  'advice on resources that the cluster does not have': ['vpa: {mode: advice}', 'vpa-missing'],
  'pods that all stay': [`replicas: 3, ${budget('minAvailable', '"100%"')}`, 'pdb-blocks-drain'],
  'more pods that stay than there are': [`replicas: 3, ${budget('minAvailable', '9')}`, 'pdb-blocks-drain'],
  'pods of which none goes': [`replicas: 3, ${budget('maxUnavailable', '0')}`, 'pdb-blocks-drain'],
  'pods that all stay, under an HPA': [
    `${hpa('minReplicas: 3')}, ${budget('minAvailable', '"100%"')}`,
    'pdb-blocks-drain',
  ],
  'more pods that stay than an HPA keeps': [
    `${hpa('minReplicas: 3')}, ${budget('minAvailable', '9')}`,
    'pdb-blocks-drain',
  ],
  'pods of which none goes, under an HPA': [
    `${hpa('minReplicas: 3')}, ${budget('maxUnavailable', '0')}`,
    'pdb-blocks-drain',
  ],
  'pods that all stay, under KEDA': [
    `${keda(trigger)}, ${budget('minAvailable', '"100%"')}`,
    'keda-missing',
    'pdb-blocks-drain',
  ],
  'more pods that stay than KEDA keeps': [
    `${keda(trigger)}, ${budget('minAvailable', '9')}`,
    'keda-missing',
    'pdb-blocks-drain',
  ],
  'pods of which none goes, under KEDA': [
    `${keda(trigger)}, ${budget('maxUnavailable', '0')}`,
    'keda-missing',
    'pdb-blocks-drain',
  ],
};

export const documents: readonly DirectedDocument[] = [
  ...Object.entries(good).map(([reason, [settings, more = '']]) => ({
    reason: `workloads with ${reason}`,
    values: workloads(settings, more),
  })),
  ...Object.entries(bad).map(
    ([reason, [settings, ...refusedBy]]): DirectedDocument => ({
      reason: `workloads with ${reason}`,
      values: workloads(settings),
      situation: { apis: ['v1/Pod'] },
      refusedBy,
    }),
  ),
];
