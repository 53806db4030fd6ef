/** Models on pools of every kind, by both runtimes, and releases of models that KServe runs. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const pools = `
platform: {spotNodes: {labels: {spot: "yes"}, tolerations: [{key: spot, operator: Exists}]}}
gpuPools:
  created: {nodeSelector: {pool: a}, priority: created, gpusPerPod: 2}
  used: {nodeSelector: {pool: b}, priority: used, spot: preferred}
  plain: {nodeSelector: {pool: c}, spot: required}
compute:
  priorities:
    created: {mode: create, create: {value: 1}}
    used: {mode: use, use: {name: theirs}}
`;

const model = (name: string, runtime: string, settings: string): string => `
    ${name}:
      image: {repository: acme/model, tag: v1}
      runtime: ${runtime}
      artifact: {mode: volume, volume: {claimName: models}}
      versions: {v1: {}}
      ${settings}`;

const kserve = '{mode: kserve, kserve: {modelFormat: {name: onnx}}}';
const plain = '{mode: deployment}';
const each = (runtime: string, prefix: string): string =>
  [
    model(`${prefix}1`, runtime, 'pool: created'),
    model(`${prefix}2`, runtime, 'pool: used'),
    model(`${prefix}3`, runtime, 'pool: plain\n      gpus: 3'),
    model(`${prefix}4`, runtime, 'priority: created'),
    model(`${prefix}5`, runtime, 'priority: used'),
    model(`${prefix}6`, runtime, 'resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}'),
  ].join('');

const releases = (release: string): string => `
serving:
  models:
    fraud:
      runtime: ${kserve}
      artifact: {mode: volume, volume: {claimName: models, subPath: a}}
      versions: {v1: {}, v2: {}, v3: {}}
      release: ${release}
`;

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'pools of every kind, under a Deployment and KServe',
    values: `${pools}serving:\n  models:${each(plain, 'd')}${each(kserve, 'k')}`,
  },
  {
    reason: 'slices of a GPU, under a Deployment and KServe',
    values: `gpuPools: {slices: {nodeSelector: {pool: a}, resource: nvidia.com/mig-1g.5gb}}\nserving:\n  models:${model('a', plain, 'pool: slices')}${model('b', kserve, 'pool: slices')}`,
  },
  {
    reason: 'claims on every kind of pool',
    values: `${pools}  claims: {mode: dra}\nserving:\n  models:${model('a', plain, 'pool: created')}${model('b', kserve, 'pool: plain')}`,
  },
  {
    reason: 'a canary of KServe',
    values: releases('{mode: canary, canary: {stable: v1, candidate: v2, weight: 100}}'),
    refusedBy: ['kserve-release'],
  },
  {
    reason: 'blue and green of KServe',
    values: releases('{mode: blueGreen, blueGreen: {active: v1}}'),
    refusedBy: ['kserve-release'],
  },
];
