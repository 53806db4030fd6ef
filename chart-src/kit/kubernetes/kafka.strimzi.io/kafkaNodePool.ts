/** KafkaNodePool of kafka.strimzi.io/v1, generated from the CRD of strimzi/strimzi-kafka-operator 1.2.0 (6c7b43c4af0d) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';
import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IHostAlias } from 'kubernetes-models/v1/HostAlias';
import type { ILocalObjectReference } from 'kubernetes-models/v1/LocalObjectReference';
import type { IPodDNSConfig } from 'kubernetes-models/v1/PodDNSConfig';
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';

export interface IKafkaNodePool {
  apiVersion: 'kafka.strimzi.io/v1';
  kind: 'KafkaNodePool';
  metadata?: IObjectMeta;
  spec: IKafkaNodePoolSpec;
}

export interface IKafkaNodePoolSpec {
  jvmOptions?: IKafkaNodePoolJvmOptions;
  replicas: number;
  resources?: IResourceRequirements;
  roles: ('controller' | 'broker')[];
  storage: IKafkaNodePoolStorage;
  template?: IKafkaNodePoolTemplate;
}

export interface IKafkaNodePoolJvmOptions {
  '-XX'?: { [key: string]: string };
  '-Xms'?: string;
  '-Xmx'?: string;
  gcLoggingEnabled?: boolean;
  javaSystemProperties?: IKafkaNodePoolJvmOptionsJavaSystemPropertiesItem[];
}

export interface IKafkaNodePoolStorage {
  class?: string;
  deleteClaim?: boolean;
  id?: number;
  kraftMetadata?: 'shared';
  selector?: { [key: string]: string };
  size?: string;
  sizeLimit?: string;
  type: 'ephemeral' | 'persistent-claim' | 'jbod';
  volumeAttributesClass?: string;
  volumes?: IKafkaNodePoolStorageVolumesItem[];
}

export interface IKafkaNodePoolTemplate {
  initContainer?: IKafkaNodePoolTemplateInitContainer;
  kafkaContainer?: IKafkaNodePoolTemplateInitContainer;
  perPodIngress?: IKafkaNodePoolTemplatePerPodIngress;
  perPodRoute?: IKafkaNodePoolTemplatePerPodIngress;
  perPodService?: IKafkaNodePoolTemplatePerPodIngress;
  persistentVolumeClaim?: IKafkaNodePoolTemplatePerPodIngress;
  pod?: IKafkaNodePoolTemplatePod;
  podSet?: IKafkaNodePoolTemplatePerPodIngress;
}

export interface IKafkaNodePoolJvmOptionsJavaSystemPropertiesItem {
  name?: string;
  value?: string;
}

export interface IKafkaNodePoolStorageVolumesItem {
  class?: string;
  deleteClaim?: boolean;
  id?: number;
  kraftMetadata?: 'shared';
  selector?: { [key: string]: string };
  size?: string;
  sizeLimit?: string;
  type: 'ephemeral' | 'persistent-claim';
  volumeAttributesClass?: string;
}

export interface IKafkaNodePoolTemplateInitContainer {
  env?: IEnvVar[];
  securityContext?: ISecurityContext;
  volumeMounts?: IVolumeMount[];
}

export interface IKafkaNodePoolTemplatePerPodIngress {
  metadata?: IKafkaNodePoolTemplatePerPodIngressMetadata;
}

export interface IKafkaNodePoolTemplatePod {
  affinity?: IAffinity;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  enableServiceLinks?: boolean;
  hostAliases?: IHostAlias[];
  hostUsers?: boolean;
  imagePullSecrets?: ILocalObjectReference[];
  metadata?: IKafkaNodePoolTemplatePerPodIngressMetadata;
  priorityClassName?: string;
  schedulerName?: string;
  securityContext?: IPodSecurityContext;
  templatedVolumes?: IKafkaNodePoolTemplatePodTemplatedVolumesItem[];
  terminationGracePeriodSeconds?: number;
  tmpDirSizeLimit?: string;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IKafkaNodePoolTemplatePerPodIngressMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface IKafkaNodePoolTemplatePodTemplatedVolumesItem {
  configMap?: IKafkaNodePoolTemplatePodTemplatedVolumesItemConfigMap;
  name?: string;
  persistentVolumeClaim?: IKafkaNodePoolTemplatePodTemplatedVolumesItemPersistentVolumeClaim;
  secret?: IKafkaNodePoolTemplatePodTemplatedVolumesItemSecret;
}

export interface IKafkaNodePoolTemplatePodTemplatedVolumesItemConfigMap {
  defaultMode?: number;
  items?: IKafkaNodePoolTemplatePodTemplatedVolumesItemConfigMapItemsItem[];
  name?: string;
  optional?: boolean;
}

export interface IKafkaNodePoolTemplatePodTemplatedVolumesItemPersistentVolumeClaim {
  claimName?: string;
  readOnly?: boolean;
}

export interface IKafkaNodePoolTemplatePodTemplatedVolumesItemSecret {
  defaultMode?: number;
  items?: IKafkaNodePoolTemplatePodTemplatedVolumesItemConfigMapItemsItem[];
  optional?: boolean;
  secretName?: string;
}

export interface IKafkaNodePoolTemplatePodTemplatedVolumesItemConfigMapItemsItem {
  key?: string;
  mode?: number;
  path?: string;
}
