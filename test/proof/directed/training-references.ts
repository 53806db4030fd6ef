/** References of jobs and triggers that find nothing, something else, or something that is switched off. */
import type { DirectedDocument } from '../lib/directed-document.ts';

/** Jobs that refer to all that a job can, and a trigger. */
const training = (jobs = ''): string => `
training:
  enabled: true
  jobDefaults: {image: {repository: acme/training, tag: v1}}
  jobs:
    caller:
      pool: gone
      priority: gone
      queue: gone
      checkpoint: {mode: bucket, bucket: {bucket: gone}}
      calls: {database: gone, cache: gone, sessions: gone, bucket: gone, topics: [gone], models: [gone], peers: [gone]}
    plain: {}
    ${jobs}
  retraining: {triggers: {nightly: {job: gone, mode: schedule, schedule: {cron: "0 2 * * *"}}, plain: {job: plain, mode: schedule, schedule: {cron: "0 2 * * *"}}}}
`;

/** All that a job can name; `own` is what each says of itself. */
const targets = (name: string, own = ''): string => `
platform:
  peers: {${name}: {${own}release: other, area: serving, name: model}}
gpuPools:
  ${name}: {${own}resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: a}}
compute:
  priorities: {${name}: {${own}mode: create, create: {value: 1}}}
  queueing: {mode: kueue, kueue: {queues: {${name}: {${own}mode: use, use: {clusterQueue: all}}}}}
serving:
  models: {${name}: {${own}image: {repository: acme/model, tag: v1}, versions: {v1: {}}}}
dataLayer:
  enabled: true
  postgres: {mode: external, external: {host: db}, databases: {${name}: {${own}credentials: {mode: parts, parts: {secret: db}}}}}
  caches: {${name}: {${own}mode: external, external: {host: cache}, credentials: {mode: parts, parts: {secret: cache}}}}
  objectStore: {mode: external, external: {region: eu-west-1}, buckets: {${name}: {${own}bucket: acme-data}}}
  kafka: {mode: external, external: {bootstrapServers: "kafka:9092"}, topics: {${name}: {${own}topic: events}}}
`;

const off = (area: string): string => targets('gone').replace(`${area}:`, `${area}:\n  enabled: false`);

export const documents: readonly DirectedDocument[] = [
  { reason: 'references of jobs to maps that are empty', values: training(), refusedBy: ['reference'] },
  {
    reason: 'references of jobs to maps that hold something else',
    values: training() + targets('there'),
    refusedBy: ['reference'],
  },
  {
    reason: 'references of jobs to what is switched off',
    values: training('gone: {enabled: false}') + targets('gone', 'enabled: false, '),
    refusedBy: ['reference-off'],
  },
  { reason: 'references of jobs to what is there', values: training('gone: {}') + targets('gone') },
  {
    reason: 'references of jobs to what is switched on',
    values: training('gone: {enabled: true}') + targets('gone', 'enabled: true, '),
  },
  {
    reason: 'references of jobs into compute, which is switched off',
    values: training('gone: {}') + off('compute'),
    refusedBy: ['reference-off'],
  },
  {
    reason: 'references of jobs into serving, which is switched off',
    values: training('gone: {}') + off('serving'),
    refusedBy: ['reference-off'],
  },
  {
    reason: 'references of jobs into the data layer, which is switched off',
    values: training('gone: {}') + targets('gone').replace('enabled: true', 'enabled: false'),
    refusedBy: ['reference-off'],
  },
  {
    reason: 'the switches of entries are deleted from their defaults',
    values: `${training('gone: {}')}${targets('gone')}
  cacheDefaults: {enabled: null}
`
      .replace('jobDefaults: {', 'jobDefaults: {enabled: null, ')
      .replace('retraining: {', 'retraining: {triggerDefaults: {enabled: null}, ')
      .replace('postgres: {', 'postgres: {databaseDefaults: {enabled: null}, ')
      .replace('objectStore: {', 'objectStore: {bucketDefaults: {enabled: null}, ')
      .replace('kafka: {', 'kafka: {topicDefaults: {enabled: null}, ')
      .replace('serving:', 'serving:\n  modelDefaults: {enabled: null}'),
    refusedBy: ['required'],
    skipSchema: true,
  },
  {
    reason: 'the switch of all jobs is deleted from their defaults',
    values: (training('gone: {}') + targets('gone')).replace('jobDefaults: {', 'jobDefaults: {enabled: null, '),
    refusedBy: ['required'],
    skipSchema: true,
  },
];
