/** Values that several rules look at in different ways, where the cases of the rules' own tests take one way. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const model = (settings: string, versions = '{v1: {}}'): string => `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1}
      versions: ${versions}
${settings.replace(/^/gm, '      ')}`;

const keda =
  '{mode: keda, keda: {triggers: {jobs: {mode: redis, redis: {address: "r:1", listName: a, listLength: 1}}}}}';

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'a worker that lacks what pools are counted by',
    values:
      'dataLayer: {enabled: true, postgres: {mode: shared, shared: {release: a}, databases: {a: {}}}}\napplications: {enabled: true, workers: {a: {}}, workerDefaults: {calls: null}}',
    refusedBy: ['required'],
  },
  {
    reason: 'a trigger by a cache that lacks its credentials',
    values:
      'dataLayer: {enabled: true, caches: {a: {mode: external, external: {host: a}}}, cacheDefaults: {credentials: null}}\napplications: {enabled: true, web: {enabled: true, image: {repository: a, tag: v1}, calls: {cache: a}, autoscaling: {mode: keda, keda: {triggers: {a: {mode: cacheList, cacheList: {listName: a}}}}}}}',
    refusedBy: ['required'],
  },
  {
    reason: 'an HPA that keeps no more pods than a budget asks for',
    values: model('autoscaling: {mode: hpa}\npdb: {mode: minAvailable, minAvailable: {pods: 3}}'),
    refusedBy: ['pdb-blocks-drain'],
  },
  {
    reason: 'a budget that lets no pod go, under an HPA',
    values: model('autoscaling: {mode: hpa}\npdb: {maxUnavailable: {pods: 0}}'),
    refusedBy: ['pdb-blocks-drain'],
  },
  {
    reason: 'a budget that lets no pod go, under KEDA',
    values: model(`autoscaling: ${keda}\npdb: {maxUnavailable: {pods: 0}}`),
    refusedBy: ['pdb-blocks-drain'],
  },
  {
    reason: 'a cache for one node, and an HPA of many pods',
    values: model(
      'autoscaling: {mode: hpa}\nartifact: {mode: http, http: {url: "https://a/b"}}\nartifactCache: {mode: volume, volume: {accessMode: ReadWriteOnce}}',
    ),
    refusedBy: ['cache-on-one-node'],
  },
  {
    reason: 'a cache for one node, and KEDA with many pods',
    values: model(
      `autoscaling: ${keda}\nartifact: {mode: http, http: {url: "https://a/b"}}\nartifactCache: {mode: volume, volume: {accessMode: ReadWriteOnce}}`,
    ),
    refusedBy: ['cache-on-one-node'],
  },
  {
    reason: 'a canary at 0 %, and no pod of the stable version',
    values: model(
      'release: {mode: canary, canary: {stable: v1, candidate: v2, weight: 0}}',
      '{v1: {replicas: 0}, v2: {}}',
    ),
    refusedBy: ['release-without-pods'],
  },
  {
    reason: 'a fetcher of no exact version',
    values: `${model('artifact: {mode: http, http: {url: "https://a/b"}}')}
  fetcher: {image: {tag: latest}}`,
    refusedBy: ['image-latest'],
  },
  {
    reason: 'triggers and metrics that say no more than they must',
    values: model(
      'autoscaling: {mode: keda, keda: {triggers: {a: {mode: kafka, kafka: {bootstrapServers: "k:1", topic: t, consumerGroup: g}}}}}',
    ),
  },
  {
    reason: 'a version with a runtime of its own, which is not that of KServe',
    values: `
gpuPools: {a100: {nodeSelector: {pool: a100}}}${model(
      'pool: a100',
      '{v1: {}, v2: {runtime: {mode: vllm, vllm: {model: a/b}}}}',
    )}`,
  },
  {
    reason: 'more GPUs than the claim of the pool has',
    values: `
gpuPools: {a100: {gpusPerPod: 2, nodeSelector: {pool: a100}}}
compute: {claims: {mode: dra}}${model('pool: a100\ngpus: 4')}`,
    refusedBy: ['gpus-of-a-claim'],
  },
  {
    reason: 'models whose names begin like another, without versions',
    values: `${model('')}
    fraud-a: {image: {repository: acme/a, tag: v1}}
    fraud-b: {image: {repository: acme/b, tag: v1}, versions: {}}`,
    refusedBy: ['model-without-version'],
  },
  {
    reason: 'spot nodes of which nothing is known',
    values: `
gpuPools: {spot: {spot: preferred, nodeSelector: {pool: spot}}}${model('pool: spot')}`,
    refusedBy: ['spot-nodes-unknown'],
  },
];
