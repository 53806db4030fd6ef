/** Values that no rule refuses, and that go the other way at each branch of templates and rules. */

const full = `
platform: {spotNodes: {labels: {spot: "true"}, tolerations: [{operator: Exists}]}}
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  t4: {spot: required, nodeSelector: {pool: t4}, tolerations: [{key: spot, effect: NoExecute, tolerationSeconds: 30}]}
  slices: {resource: nvidia.com/mig-1g.10gb, deviceClassName: mig.nvidia.com, nodeSelector: {pool: slices}}
compute:
  claims: {mode: dra}
  priorities: {training: {mode: create, create: {value: 1}}}
  quotas:
    team:
      hard:
        pods: 500
        requests.cpu: 0.5
        limits.memory: 1.5Gi
        requests.nvidia.com/gpu: 8
        requests.hugepages-2Mi: 1Gi
        count/jobs.batch: 10
        gold.storageclass.storage.k8s.io/requests.storage: 1Ti
    training: {priority: training, hard: {pods: 10, requests.nvidia.com/gpu: 4}}
  limitRange:
    enabled: true
    min: {cpu: 0.1}
    defaultRequest: {cpu: 100m, nvidia.com/gpu: 1}
    default: {cpu: 1, nvidia.com/gpu: 1}
    max: {cpu: 1000m, hugepages-2Mi: 1Gi}
  queueing:
    mode: kueue
    kueue:
      cohort: gpus
      fairSharing: true
      queues:
        equal: {mode: create, create: {pools: [{pool: a100, gpus: 1, cpu: 1, memory: 1Gi}]}}
        team:
          mode: create
          create:
            weight: 2
            pools:
              - {pool: t4, gpus: 4, cpu: 8, memory: 8Gi, gpuLendingLimit: 4, gpuBorrowingLimit: 0}
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi}
  extraObjects:
    one: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, namespace: other, annotations: {a: b}}}
    two: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}
    zoo: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, namespace: zoo}}
`;

const explicit = `
platform:
  provider: eks
  identity: {mode: irsa, irsa: {roleArn: "arn:aws:iam::123456789012:role/ml"}}
  spotNodes:
    labels: {spot: "true"}
    tolerations:
      - {key: spot, operator: Exists, value: ""}
      - {key: spot, value: "true", effect: NoExecute, tolerationSeconds: 5}
gpuPools:
  a100:
    enabled: true
    resource: nvidia.com/gpu
    gpusPerPod: 2
    existingResourceFlavor: big
    deviceSelector: "true"
    priority: mine
    spot: preferred
    nodeSelector: {pool: a100}
    tolerations:
      - {key: gpu, operator: Equal, value: a100, effect: NoExecute, tolerationSeconds: 5}
      - {key: gpu, value: b200}
  any: {spot: required, priority: theirs, nodeSelector: {pool: any}}
  idle: {enabled: false, spot: required, nodeSelector: {}}
compute:
  claims: {mode: dra}
  priorities:
    mine: {enabled: true, mode: create, create: {value: 1, preemptionPolicy: Never, description: Mine.}}
    theirs: {mode: use, use: {name: theirs}}
    idle: {enabled: false, mode: use, use: {name: idle}}
  quotas:
    mine: {enabled: true, priority: theirs, hard: {requests.cpu: 1}}
    idle: {enabled: false, hard: {pods: 0.5}}
  limitRange: {enabled: true}
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          enabled: true
          mode: create
          create:
            resource: nvidia.com/gpu
            weight: 2
            pools: [{pool: any, gpus: 1, cpu: 1, memory: 1Gi}, {pool: a100, gpus: 1, cpu: 1, memory: 1Gi}]
        other: {mode: use, use: {clusterQueue: company}}
        idle: {enabled: false, mode: use, use: {clusterQueue: none}}
`;

/** Files that are rendered. */
export const goodValues: readonly string[] = [
  full,
  explicit,
  '',
  'platform: {spotNodes: {labels: {spot: a}}}\ngpuPools: {any: {spot: required, nodeSelector: {}}}\ncompute: {queueing: {mode: kueue}}',
  'gpuPools: {any: {nodeSelector: {}}}\ncompute: {queueing: {mode: kueue}, claims: {mode: dra}}',
  'compute: {queueing: {mode: kueue}, claims: {mode: dra}}',
  'platform: {provider: gke, identity: {mode: gke, gke: {serviceAccount: a@b.gserviceaccount.com}}}',
  'platform: {provider: aks, identity: {mode: azure, azure: {clientId: 12345678-1234-1234-1234-123456789012}}}',
];
