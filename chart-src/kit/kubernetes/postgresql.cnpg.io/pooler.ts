/** Pooler of postgresql.cnpg.io/v1, generated from the CRD of cloudnative-pg/cloudnative-pg v1.29.1 by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';
import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { IContainerResizePolicy } from 'kubernetes-models/v1/ContainerResizePolicy';
import type { IContainerRestartRule } from 'kubernetes-models/v1/ContainerRestartRule';
import type { IEnvFromSource } from 'kubernetes-models/v1/EnvFromSource';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IHostAlias } from 'kubernetes-models/v1/HostAlias';
import type { ILifecycle } from 'kubernetes-models/v1/Lifecycle';
import type { ILocalObjectReference } from 'kubernetes-models/v1/LocalObjectReference';
import type { IPodDNSConfig } from 'kubernetes-models/v1/PodDNSConfig';
import type { IPodOS } from 'kubernetes-models/v1/PodOS';
import type { IPodReadinessGate } from 'kubernetes-models/v1/PodReadinessGate';
import type { IPodResourceClaim } from 'kubernetes-models/v1/PodResourceClaim';
import type { IPodSchedulingGate } from 'kubernetes-models/v1/PodSchedulingGate';
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeDevice } from 'kubernetes-models/v1/VolumeDevice';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';

export interface IPooler {
  apiVersion: 'postgresql.cnpg.io/v1';
  kind: 'Pooler';
  metadata?: IObjectMeta;
  spec: IPoolerSpec;
}

export interface IPoolerSpec {
  cluster: IPoolerCluster;
  deploymentStrategy?: IPoolerDeploymentStrategy;
  instances?: number;
  monitoring?: IPoolerMonitoring;
  pgbouncer: IPoolerPgbouncer;
  serviceAccountName?: string;
  serviceTemplate?: IPoolerServiceTemplate;
  template?: IPoolerTemplate;
  type?: 'rw' | 'ro' | 'r';
}

export interface IPoolerCluster {
  name: string;
}

export interface IPoolerDeploymentStrategy {
  rollingUpdate?: IPoolerDeploymentStrategyRollingUpdate;
  type?: string;
}

export interface IPoolerMonitoring {
  enablePodMonitor?: boolean;
  podMonitorMetricRelabelings?: IPoolerMonitoringPodMonitorMetricRelabelingsItem[];
  podMonitorRelabelings?: IPoolerMonitoringPodMonitorMetricRelabelingsItem[];
}

export interface IPoolerPgbouncer {
  authQuery?: string;
  authQuerySecret?: IPoolerCluster;
  clientCASecret?: IPoolerCluster;
  clientTLSSecret?: IPoolerCluster;
  parameters?: { [key: string]: string };
  paused?: boolean;
  pg_hba?: string[];
  poolMode?: 'session' | 'transaction';
  serverCASecret?: IPoolerCluster;
  serverTLSSecret?: IPoolerCluster;
}

export interface IPoolerServiceTemplate {
  metadata?: IPoolerServiceTemplateMetadata;
  spec?: IPoolerServiceTemplateSpec;
}

export interface IPoolerTemplate {
  metadata?: IPoolerServiceTemplateMetadata;
  spec?: IPoolerTemplateSpec;
}

export interface IPoolerDeploymentStrategyRollingUpdate {
  maxSurge?: string | number;
  maxUnavailable?: string | number;
}

export interface IPoolerMonitoringPodMonitorMetricRelabelingsItem {
  action?:
    | 'replace'
    | 'Replace'
    | 'keep'
    | 'Keep'
    | 'drop'
    | 'Drop'
    | 'hashmod'
    | 'HashMod'
    | 'labelmap'
    | 'LabelMap'
    | 'labeldrop'
    | 'LabelDrop'
    | 'labelkeep'
    | 'LabelKeep'
    | 'lowercase'
    | 'Lowercase'
    | 'uppercase'
    | 'Uppercase'
    | 'keepequal'
    | 'KeepEqual'
    | 'dropequal'
    | 'DropEqual';
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: string[];
  targetLabel?: string;
}

export interface IPoolerServiceTemplateMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
  name?: string;
}

export interface IPoolerServiceTemplateSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: string[];
  externalIPs?: string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: string[];
  ports?: IPoolerServiceTemplateSpecPortsItem[];
  publishNotReadyAddresses?: boolean;
  selector?: { [key: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: IPoolerServiceTemplateSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}

export interface IPoolerTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: IAffinity;
  automountServiceAccountToken?: boolean;
  containers: IContainer[];
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: IPoolerTemplateSpecEphemeralContainersItem[];
  hostAliases?: IHostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: ILocalObjectReference[];
  initContainers?: IContainer[];
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  os?: IPodOS;
  overhead?: { [key: string]: string | number };
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: IPodReadinessGate[];
  resourceClaims?: IPodResourceClaim[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: IPodSchedulingGate[];
  schedulingGroup?: IPoolerTemplateSpecSchedulingGroup;
  securityContext?: IPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IPoolerServiceTemplateSpecPortsItem {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: string | number;
}

export interface IPoolerServiceTemplateSpecSessionAffinityConfig {
  clientIP?: IPoolerServiceTemplateSpecSessionAffinityConfigClientIP;
}

export interface IPoolerTemplateSpecEphemeralContainersItem {
  args?: string[];
  command?: string[];
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ILifecycle;
  livenessProbe?: IProbe;
  name: string;
  ports?: IContainerPort[];
  readinessProbe?: IProbe;
  resizePolicy?: IContainerResizePolicy[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: IContainerRestartRule[];
  securityContext?: ISecurityContext;
  startupProbe?: IProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: IVolumeDevice[];
  volumeMounts?: IVolumeMount[];
  workingDir?: string;
}

export interface IPoolerTemplateSpecSchedulingGroup {
  podGroupName?: string;
}

export interface IPoolerServiceTemplateSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
