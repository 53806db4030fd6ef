/** What `schemas/` is made of: the Kubernetes releases and kinds, and the CRDs with their pinned sources. */

/** A minor of Kubernetes that manifests are checked against, and the release its schemas come from. */
export interface KubernetesMinor {
  minor: string;
  release: string;
}

/** A kind by its API version, e.g. `apps/v1` and `Deployment`. */
export interface KindName {
  apiVersion: string;
  kind: string;
  /** First minor that serves it, where that is not every minor listed. */
  since?: string;
}

/** One served version of a CustomResourceDefinition. */
export interface CrdKind {
  group: string;
  version: string;
  kind: string;
  /** Whether TypeScript interfaces are generated for it: only where no npm package carries them. */
  types?: true;
  /** Names for generated interfaces whose path would name them after one of several equal fields. */
  typeNames?: Record<string, string>;
}

/** Where CRDs come from: a Go module's zip, or files that are committed because their project has no module on offer. */
export interface CrdSource {
  project: string;
  version: string;
  /** Go module and the CRD's YAML files in it; absent for committed schemas. */
  module?: { path: string; files: string[] };
  kinds: CrdKind[];
}

/** The newest patch releases that the Go module proxy offers. */
export const kubernetesMinors: readonly KubernetesMinor[] = [
  { minor: '1.34', release: '1.34.4' },
  { minor: '1.35', release: '1.35.4' },
  { minor: '1.36', release: '1.36.4' },
  { minor: '1.37', release: '1.37.1' },
];

const kindsOf = (apiVersion: string, kinds: string, since?: string): KindName[] =>
  kinds.split(' ').map((kind) => ({ apiVersion, kind, ...(since && { since }) }));

/** The kinds in use. A kind that a template starts to use is added here, then `update-schemas` is run. */
export const kubernetesKinds: readonly KindName[] = [
  ...kindsOf(
    'v1',
    'ConfigMap LimitRange Namespace PersistentVolumeClaim Pod PodTemplate ResourceQuota Secret Service ServiceAccount',
  ),
  ...kindsOf('apps/v1', 'DaemonSet Deployment ReplicaSet StatefulSet'),
  ...kindsOf('batch/v1', 'CronJob Job'),
  ...kindsOf('autoscaling/v2', 'HorizontalPodAutoscaler'),
  ...kindsOf('policy/v1', 'PodDisruptionBudget'),
  ...kindsOf('networking.k8s.io/v1', 'Ingress NetworkPolicy'),
  ...kindsOf('rbac.authorization.k8s.io/v1', 'ClusterRole ClusterRoleBinding Role RoleBinding'),
  ...kindsOf('scheduling.k8s.io/v1', 'PriorityClass'),
  ...kindsOf('storage.k8s.io/v1', 'StorageClass'),
  ...kindsOf('resource.k8s.io/v1', 'DeviceClass ResourceClaim ResourceClaimTemplate'),
  ...kindsOf('resource.k8s.io/v1beta1', 'DeviceClass ResourceClaim ResourceClaimTemplate'),
  ...kindsOf('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding'),
  ...kindsOf('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding', '1.36'),
];

/** The CRDs in use, by the project that publishes them. */
export const crdSources: readonly CrdSource[] = [
  {
    project: 'kedacore/keda',
    version: 'v2.21.0',
    module: {
      path: 'github.com/kedacore/keda/v2',
      files: ['scaledjobs', 'scaledobjects', 'triggerauthentications'].map(
        (it) => `config/crd/bases/keda.sh_${it}.yaml`,
      ),
    },
    kinds: ['ScaledJob', 'ScaledObject', 'TriggerAuthentication'].map((kind) => ({
      group: 'keda.sh',
      version: 'v1alpha1',
      kind,
    })),
  },
  {
    project: 'prometheus-operator/prometheus-operator',
    version: 'v0.85.0',
    module: {
      path: 'github.com/prometheus-operator/prometheus-operator',
      files: ['podmonitors', 'probes', 'prometheusrules', 'servicemonitors'].map(
        (it) => `example/prometheus-operator-crd/monitoring.coreos.com_${it}.yaml`,
      ),
    },
    kinds: ['PodMonitor', 'Probe', 'PrometheusRule', 'ServiceMonitor'].map((kind) => ({
      group: 'monitoring.coreos.com',
      version: 'v1',
      kind,
    })),
  },
  {
    project: 'kubernetes/autoscaler (vertical-pod-autoscaler)',
    version: 'v1.8.1',
    module: { path: 'k8s.io/autoscaler/vertical-pod-autoscaler', files: ['deploy/vpa-v1-crd-gen.yaml'] },
    kinds: [{ group: 'autoscaling.k8s.io', version: 'v1', kind: 'VerticalPodAutoscaler', types: true }],
  },
  {
    project: 'kubernetes-sigs/karpenter',
    version: 'v1.14.1',
    module: { path: 'sigs.k8s.io/karpenter', files: ['pkg/apis/crds/karpenter.sh_nodepools.yaml'] },
    kinds: [{ group: 'karpenter.sh', version: 'v1', kind: 'NodePool', types: true }],
  },
  {
    project: 'kubernetes-sigs/kueue',
    version: 'v0.19.2 (8eab68778fc1)',
    kinds: ['ClusterQueue', 'Cohort', 'LocalQueue', 'ResourceFlavor', 'Topology', 'WorkloadPriorityClass'].map(
      (kind) => ({
        group: 'kueue.x-k8s.io',
        version: 'v1beta2',
        kind,
        types: true,
      }),
    ),
  },
  {
    project: 'strimzi/strimzi-kafka-operator',
    version: '1.2.0 (6c7b43c4af0d)',
    kinds: ['Kafka', 'KafkaNodePool', 'KafkaTopic'].map((kind) => ({
      group: 'kafka.strimzi.io',
      version: 'v1',
      kind,
      types: true,
    })),
  },
  {
    project: 'cloudnative-pg/cloudnative-pg',
    version: 'v1.29.1',
    module: {
      path: 'github.com/cloudnative-pg/cloudnative-pg',
      files: ['clusters', 'databases', 'poolers'].map((it) => `config/crd/bases/postgresql.cnpg.io_${it}.yaml`),
    },
    kinds: ['Cluster', 'Database', 'Pooler'].map((kind) => ({
      group: 'postgresql.cnpg.io',
      version: 'v1',
      kind,
      types: true,
    })),
  },
  {
    project: 'kserve/kserve',
    version: 'v0.20.0 (1fb781055dd1)',
    kinds: [
      {
        group: 'serving.kserve.io',
        version: 'v1beta1',
        kind: 'InferenceService',
        types: true,
        typeNames: {
          'spec.canary.Item': 'Canary',
          'spec.explainer.autoScaling': 'AutoScaling',
          'spec.explainer.batcher': 'Batcher',
          'spec.explainer.deploymentStrategy': 'DeploymentStrategy',
          'spec.explainer.logger': 'Logger',
          'spec.explainer.storageUris.Item': 'StorageUri',
          'spec.explainer.art.storage': 'Storage',
          'spec.predictor.huggingface': 'Framework',
          'spec.predictor.huggingface.confidential': 'Confidential',
          'spec.predictor.model.modelFormat': 'ModelFormat',
          'spec.canary.Item.predictor.huggingface': 'CanaryFramework',
          'spec.canary.Item.predictor.ephemeralContainers.Item': 'EphemeralContainer',
        },
      },
    ],
  },
];

/** Every CRD in use. */
export const crdKinds: readonly CrdKind[] = crdSources.flatMap((source) => source.kinds);
