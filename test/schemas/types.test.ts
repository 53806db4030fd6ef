/** The target types of templates: what the type checker accepts here also passes the schema, and it refuses typing errors. */
import type { IScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import type { IResourceClaimTemplate } from 'kubernetes-models/resource.k8s.io/v1/ResourceClaimTemplate';
import type { IContainer } from 'kubernetes-models/v1/Container';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import type {
  ICluster,
  IClusterQueue,
  ICohort,
  IDatabase,
  IInferenceService,
  IKafka,
  IKafkaNodePool,
  IKafkaTopic,
  ILocalQueue,
  INodePool,
  IPooler,
  IResourceFlavor,
  ITopology,
  IVerticalPodAutoscaler,
  IWorkloadPriorityClass,
} from '../../chart-src/kit/kubernetes/index.ts';
import { crdPath, kubernetesPath } from '../../scripts/schemas/paths.ts';
import { crdKinds, kubernetesMinors } from '../../scripts/schemas/sources.ts';
import { checker } from './lib.ts';

const metadata = { name: 'a', labels: { 'app.kubernetes.io/name': 'a' } };
const gpu = { limits: { 'nvidia.com/gpu': 1 } };

/** A container as the templates' building blocks make it: a core type, fit for every place that takes one. */
const container: IContainer = { name: 'main', resources: gpu, ports: [{ containerPort: 80, protocol: 'TCP' }] };

const scaledObject: IScaledObject = {
  apiVersion: 'keda.sh/v1alpha1',
  kind: 'ScaledObject',
  metadata,
  spec: {
    scaleTargetRef: { name: 'a' },
    triggers: [{ type: 'prometheus', metadata: { query: 'up', threshold: '5' } }],
  },
};
const serviceMonitor: IServiceMonitor = {
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'ServiceMonitor',
  metadata,
  spec: { selector: { matchLabels: { app: 'a' } }, endpoints: [{ port: 'metrics', interval: '30s' }] },
};
const inferenceService: IInferenceService = {
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata,
  spec: {
    predictor: {
      model: { modelFormat: { name: 'onnx' }, resources: gpu },
      containers: [container],
      nodeSelector: { a: 'b' },
    },
  },
};
const nodePool: INodePool = {
  apiVersion: 'karpenter.sh/v1',
  kind: 'NodePool',
  metadata,
  spec: {
    template: {
      spec: {
        nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'gpu' },
        requirements: [{ key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'] }],
        taints: [{ key: 'nvidia.com/gpu', effect: 'NoSchedule' }],
      },
    },
    limits: { 'nvidia.com/gpu': '8' },
  },
};
const clusterQueue: IClusterQueue = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'ClusterQueue',
  metadata,
  spec: {
    namespaceSelector: {},
    resourceGroups: [
      { coveredResources: ['cpu'], flavors: [{ name: 'a', resources: [{ name: 'cpu', nominalQuota: 1 }] }] },
    ],
  },
};
const resourceFlavor: IResourceFlavor = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'ResourceFlavor',
  metadata,
  spec: {
    nodeLabels: { pool: 'a' },
    nodeTaints: [{ key: 'a', effect: 'NoSchedule' }],
    tolerations: [{ key: 'a', operator: 'Exists' }],
    topologyName: 'default',
  },
};
const cohort: ICohort = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'Cohort',
  metadata,
  spec: { parentName: 'all', fairSharing: { weight: '2' } },
};
const localQueue: ILocalQueue = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'LocalQueue',
  metadata,
  spec: { clusterQueue: 'a', stopPolicy: 'None' },
};
const topology: ITopology = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'Topology',
  metadata,
  spec: { levels: [{ nodeLabel: 'kubernetes.io/hostname' }] },
};
const priorityClass: IWorkloadPriorityClass = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'WorkloadPriorityClass',
  metadata,
  value: 100,
  description: 'a',
};
const verticalPodAutoscaler: IVerticalPodAutoscaler = {
  apiVersion: 'autoscaling.k8s.io/v1',
  kind: 'VerticalPodAutoscaler',
  metadata,
  spec: {
    targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' },
    updatePolicy: { updateMode: 'Off' },
    resourcePolicy: { containerPolicies: [{ containerName: '*', maxAllowed: { memory: '4Gi' } }] },
  },
};
const claimTemplate: IResourceClaimTemplate = {
  apiVersion: 'resource.k8s.io/v1',
  kind: 'ResourceClaimTemplate',
  metadata,
  spec: {
    spec: { devices: { requests: [{ name: 'gpu', exactly: { deviceClassName: 'gpu.nvidia.com', count: 1 } }] } },
  },
};

/** Never called: each line must fail to compile. */
export function refused(): void {
  // @ts-expect-error a field that does not exist
  clusterQueue.spec = { cohort: 'a' };
  // @ts-expect-error a value outside the enum
  localQueue.spec = { stopPolicy: 'Stop' };
  // @ts-expect-error a required field is missing
  clusterQueue.spec = { resourceGroups: [{ coveredResources: [] }] };
  // @ts-expect-error a kind of another API version
  topology.apiVersion = 'kueue.x-k8s.io/v1beta1';
  // @ts-expect-error a required field is missing
  nodePool.spec = { limits: {} };
  // @ts-expect-error a number where a string is wanted
  scaledObject.spec.triggers = [{ type: 'prometheus', metadata: { threshold: 5 } }];
}
const cluster: ICluster = {
  apiVersion: 'postgresql.cnpg.io/v1',
  kind: 'Cluster',
  metadata,
  spec: { instances: 3, storage: { size: '10Gi' } },
};
const database: IDatabase = {
  apiVersion: 'postgresql.cnpg.io/v1',
  kind: 'Database',
  metadata,
  spec: { name: 'a', owner: 'a', cluster: { name: 'a' } },
};
const pooler: IPooler = {
  apiVersion: 'postgresql.cnpg.io/v1',
  kind: 'Pooler',
  metadata,
  spec: { cluster: { name: 'a' }, pgbouncer: { poolMode: 'transaction' } },
};
const kafka: IKafka = {
  apiVersion: 'kafka.strimzi.io/v1',
  kind: 'Kafka',
  metadata,
  spec: { kafka: { listeners: [{ name: 'clients', port: 9092, type: 'internal', tls: false }] } },
};
const kafkaNodePool: IKafkaNodePool = {
  apiVersion: 'kafka.strimzi.io/v1',
  kind: 'KafkaNodePool',
  metadata,
  spec: {
    replicas: 3,
    roles: ['broker'],
    storage: { type: 'jbod', volumes: [{ id: 0, type: 'persistent-claim', size: '1Gi' }] },
  },
};
const kafkaTopic: IKafkaTopic = {
  apiVersion: 'kafka.strimzi.io/v1',
  kind: 'KafkaTopic',
  metadata,
  spec: { partitions: 3, replicas: 3 },
};

const manifests = [
  scaledObject,
  serviceMonitor,
  inferenceService,
  nodePool,
  clusterQueue,
  resourceFlavor,
  cohort,
  localQueue,
  topology,
  priorityClass,
  verticalPodAutoscaler,
  cluster,
  database,
  pooler,
  kafka,
  kafkaNodePool,
  kafkaTopic,
];

for (const manifest of manifests) {
  test(`${manifest.kind}: what its type accepts, its schema accepts`, () => {
    const crd = crdKinds.find((it) => `${it.group}/${it.version}` === manifest.apiVersion && it.kind === manifest.kind);
    assert.ok(crd !== undefined);
    assert.equal(checker(crdPath(crd))(stringify(manifest, { aliasDuplicateObjects: false })), []);
  });
}

test('ResourceClaimTemplate: what its type accepts, its schema accepts in every minor', () => {
  for (const minor of kubernetesMinors) {
    const path = kubernetesPath(minor, claimTemplate);
    assert.equal(checker(path)(stringify(claimTemplate, { aliasDuplicateObjects: false })), [], path);
  }
});

test('every CRD that has generated types is tried here', () => {
  const tried = new Set<string>(manifests.map(({ kind }) => kind));
  assert.equal(
    crdKinds.filter(({ types, kind }) => types && !tried.has(kind)).map(({ kind }) => kind),
    [],
  );
});

test.run();
