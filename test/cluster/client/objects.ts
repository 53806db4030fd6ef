/** Objects as the API answers them: metadata with times as dates, and the fields of `status` that tests read. */
import type { IDeploymentSpec } from 'kubernetes-models/apps/v1/DeploymentSpec';
import type { IReplicaSetSpec } from 'kubernetes-models/apps/v1/ReplicaSetSpec';
import type { IStatefulSetSpec } from 'kubernetes-models/apps/v1/StatefulSetSpec';
import type { IHorizontalPodAutoscalerSpec } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscalerSpec';
import type { ICronJobSpec } from 'kubernetes-models/batch/v1/CronJobSpec';
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import type { IPodDisruptionBudgetSpec } from 'kubernetes-models/policy/v1/PodDisruptionBudgetSpec';
import type { INodeSpec } from 'kubernetes-models/v1/NodeSpec';
import type { IPersistentVolumeClaimSpec } from 'kubernetes-models/v1/PersistentVolumeClaimSpec';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import type { IServiceSpec } from 'kubernetes-models/v1/ServiceSpec';

type Strings = Record<string, string>;

export interface V1ObjectMeta {
  name?: string;
  generateName?: string;
  namespace?: string;
  labels?: Strings;
  annotations?: Strings;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: Date;
  deletionTimestamp?: Date;
  finalizers?: string[];
  ownerReferences?: { apiVersion: string; kind: string; name: string; uid: string; controller?: boolean }[];
  managedFields?: { manager?: string; operation?: string; subresource?: string; time?: Date }[];
}

/** An object of any kind. */
export interface KubernetesObject {
  apiVersion?: string;
  kind?: string;
  metadata?: V1ObjectMeta;
}

/** What a controller has found out. */
export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: Date;
}

interface ContainerStatus {
  name: string;
  ready: boolean;
  image: string;
  restartCount: number;
  state?: {
    running?: { startedAt?: Date };
    waiting?: { reason?: string; message?: string };
    terminated?: { reason?: string; message?: string; exitCode: number };
  };
}

export interface V1Pod extends KubernetesObject {
  spec?: V1PodSpec;
  status?: {
    phase?: string;
    podIP?: string;
    message?: string;
    reason?: string;
    startTime?: Date;
    conditions?: Condition[];
    initContainerStatuses?: ContainerStatus[];
    containerStatuses?: ContainerStatus[];
  };
}

export type V1PodSpec = IPodSpec;
export type V1SecurityContext = ISecurityContext;

export interface V1ConfigMap extends KubernetesObject {
  data?: Strings;
  immutable?: boolean;
}

/** `data` is in base64. */
export interface V1Secret extends KubernetesObject {
  type?: string;
  data?: Strings;
  stringData?: Strings;
  immutable?: boolean;
}

export interface V1Service extends KubernetesObject {
  spec?: IServiceSpec;
}

export interface V1Namespace extends KubernetesObject {
  status?: { phase?: string };
}

export interface V1Node extends KubernetesObject {
  spec?: INodeSpec;
  status?: { allocatable?: Strings; capacity?: Strings; conditions?: Condition[] };
}

export interface V1PersistentVolumeClaim extends KubernetesObject {
  spec?: IPersistentVolumeClaimSpec;
  status?: { phase?: string; capacity?: Strings };
}

export interface CoreV1Event extends KubernetesObject {
  type?: string;
  reason?: string;
  message?: string;
  count?: number;
  lastTimestamp?: Date;
  eventTime?: Date;
}

export interface V1Deployment extends KubernetesObject {
  spec?: IDeploymentSpec;
  status?: {
    replicas?: number;
    readyReplicas?: number;
    updatedReplicas?: number;
    availableReplicas?: number;
    observedGeneration?: number;
    conditions?: Condition[];
  };
}

export interface V1ReplicaSet extends KubernetesObject {
  spec?: IReplicaSetSpec;
  status?: { replicas: number; readyReplicas?: number };
}

export interface V1StatefulSet extends KubernetesObject {
  spec?: IStatefulSetSpec;
  status?: { replicas: number; readyReplicas?: number; updatedReplicas?: number; currentRevision?: string };
}

export interface V1Job extends KubernetesObject {
  spec?: IJobSpec;
  status?: { active?: number; succeeded?: number; failed?: number; conditions?: V1JobCondition[] };
}

export type V1JobCondition = Condition;

export interface V1CronJob extends KubernetesObject {
  spec?: ICronJobSpec;
  status?: { lastScheduleTime?: Date; lastSuccessfulTime?: Date };
}

export interface V2HorizontalPodAutoscaler extends KubernetesObject {
  spec?: IHorizontalPodAutoscalerSpec;
  status?: { currentReplicas?: number; desiredReplicas: number; conditions?: Condition[] };
}

export interface V1PodDisruptionBudget extends KubernetesObject {
  spec?: IPodDisruptionBudgetSpec;
  status?: { currentHealthy?: number; disruptionsAllowed?: number };
}
