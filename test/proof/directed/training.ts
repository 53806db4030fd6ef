/** Jobs of every mode on every kind of pool, and triggers of every kind. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const cluster = `
platform:
  environment: staging
  spotNodes: {labels: {spot: "yes"}, tolerations: [{key: spot, operator: Exists}]}
  image: {pullSecrets: [registry]}
  telemetry: {traces: {mode: otlp, otlp: {endpoint: "http://collector:4317"}}}
  identity: {mode: azure, azure: {clientId: 11111111-2222-3333-4444-555555555555}}
  peers: {features: {release: features, area: applications, name: api}}
gpuPools:
  created: {nodeSelector: {pool: a}, priority: created, gpusPerPod: 2, runtimeClassName: nvidia}
  used: {nodeSelector: {pool: b}, priority: used, spot: preferred, tolerations: [{key: gpu, operator: Exists}]}
  plain: {nodeSelector: {}, spot: required}
  bare: {nodeSelector: {}}
dataLayer:
  enabled: true
  objectStore: {mode: external, external: {region: eu-west-1}, buckets: {data: {}, other: {}}}
tracking: {enabled: true, mode: external, external: {uri: "https://mlflow.example.com"}, auth: {mode: none}}
serving: {models: {scores: {image: {repository: acme/scores, tag: v1}, versions: {v1: {}}}}}
`;

const compute = (more = ''): string => `
compute:
  priorities:
    created: {mode: create, create: {value: 1}}
    used: {mode: use, use: {name: theirs}}
  ${more}
`;

const jobs = (list: string, more = ''): string => `
training:
  enabled: true
  jobDefaults: {image: {repository: acme/training, tag: v1}}
  jobs:
${list.trim().replace(/^/gm, '    ')}
  ${more}
`;

const everyJob = `
a: {mode: once, pool: created, gpus: 4, sharedMemory: 1Gi, command: [python], args: [train.py]}
b: {mode: once, pool: used, checkpoint: {mode: restart}, tolerations: [{key: x, operator: Exists}]}
c: {mode: schedule, schedule: {cron: "0 2 * * *"}, pool: plain, checkpoint: {mode: restart}}
d: {pool: bare, priority: created, giveUpExitCodes: [2, 3], nodeSelector: {zone: a}}
e: {pool: bare, priority: used, podAnnotations: {a: b}, securityContext: {readOnlyRootFilesystem: false}}
f: {priority: created, nodeSelector: {zone: a}, tolerations: [{key: x, operator: Exists}], labels: {team: x}}
g: {priority: used, model: other, experiment: tries, calls: {tracking: true}}
h: {calls: {tracking: true}, dataset: {uri: "s3://data", version: "7", classification: restricted}}
i: {mode: once, distributed: {mode: indexed, indexed: {workers: 2}}, calls: {models: [scores], peers: [features]}}
j: {mode: schedule, schedule: {cron: "0 2 * * *", suspend: true}, distributed: {mode: indexed, indexed: {workers: 3}}}
k: {calls: {bucket: data}, checkpoint: {mode: bucket}}
l: {calls: {bucket: data}, checkpoint: {mode: bucket, bucket: {bucket: other, prefix: here}}}
m: {serviceAccount: {mode: use, use: {name: mine}, automountToken: true}, networkPolicy: {enabled: false}}
nets: {networkPolicy: {egress: [{ports: [{port: 443}]}]}, extraContainers: [{name: logs, image: acme/logs}]}
o: {extraVolumes: [{name: data, emptyDir: {}}], extraVolumeMounts: [{name: data, mountPath: /data}], env: {A: b}}
p: {secretEnv: {A: {secret: b, key: c}}, resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}}
idle: {enabled: false}
${'r'.repeat(40)}: {mode: once}
`;

const triggers = (more = ''): string => `retraining:
    prometheus: {serverAddress: "http://prometheus:9090"${more}}
    triggers:
      nightly: {job: a, mode: schedule, schedule: {cron: "0 2 * * *"}}
      moved: {job: b, mode: drift, drift: {query: psi}}
      low: {job: i, mode: accuracy, accuracy: {query: accuracy}}
      gang: {job: i, mode: schedule, schedule: {cron: "0 2 * * *"}}
      idle: {enabled: false, job: a, mode: schedule, schedule: {cron: "0 2 * * *"}}
`;

const queues = `queueing: {mode: kueue, kueue: {queues: {team: {mode: use, use: {clusterQueue: all}}}}}`;

const queued = `
a: {mode: once, queue: team}
b: {queue: team}
c: {mode: schedule, schedule: {cron: "0 2 * * *"}, queue: team}
i: {queue: team, distributed: {mode: indexed, indexed: {workers: 2}}}
`;

export const documents: readonly DirectedDocument[] = [
  { reason: 'jobs of every mode, on pools of every kind', values: cluster + compute() + jobs(everyJob, triggers()) },
  {
    reason: 'jobs in queues, and triggers that log in',
    values: cluster + compute(queues) + jobs(queued, triggers(', authentication: login')),
  },
  {
    reason: 'jobs that claim devices',
    values:
      cluster +
      compute('claims: {mode: dra}') +
      jobs('a: {mode: once, pool: created}\nb: {pool: bare}', 'retraining: {enabled: false}'),
  },
  {
    reason: 'jobs by the identity of AWS',
    values: `platform: {identity: {mode: irsa, irsa: {roleArn: "arn:aws:iam::123456789012:role/x"}}}\n${jobs('a: {mode: once}')}`,
  },
  {
    reason: 'jobs by the identity of Google, with claims that select',
    values: `platform: {identity: {mode: gke, gke: {serviceAccount: a@b.iam.gserviceaccount.com}}}
gpuPools: {big: {nodeSelector: {}, deviceSelector: "a == 'b'", deviceClassName: mine, gpusPerPod: 2}}
compute: {claims: {mode: dra}}
${jobs('a: {mode: once, pool: big}')}`,
  },
  { reason: 'jobs on OpenShift', values: `platform: {provider: openshift}\n${jobs('a: {mode: once}\nb: {}')}` },
  { reason: 'an area without jobs', values: jobs('a: {enabled: false}') },
  {
    reason: 'good queues with shares',
    values: `${cluster}${compute(
      'queueing: {mode: kueue, kueue: {queues: {team: {mode: create, create: {pools: [{pool: bare, gpus: 1, cpu: 1, memory: 1Gi}]}}}}}',
    )}${jobs('a: {queue: team, pool: bare}\nb: {queue: team}')}`,
  },
  {
    reason: 'more GPUs than a claim of the pool is for',
    values: cluster + compute('claims: {mode: dra}') + jobs('a: {pool: created, gpus: 3}'),
    refusedBy: ['gpus-of-a-claim'],
  },
  {
    reason: 'a queue without a share of a pool of slices',
    values: `gpuPools: {slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {}}, bare: {nodeSelector: {}}}
compute:
  queueing:
    mode: kueue
    kueue: {queues: {team: {mode: create, create: {pools: [{pool: bare, gpus: 1, cpu: 1, memory: 1Gi}]}}}}
${jobs('a: {queue: team, pool: slices}')}`,
    refusedBy: ['queue-without-pool'],
  },
  {
    reason: 'a trigger whose job does not say all that it has to',
    values: jobs('a: {mode: schedule}', 'retraining: {triggers: {nightly: {mode: schedule}}}'),
    refusedBy: ['required'],
  },
];
