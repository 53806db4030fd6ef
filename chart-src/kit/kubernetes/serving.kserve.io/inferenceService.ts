/** InferenceService of serving.kserve.io/v1beta1, generated from the CRD of kserve/kserve v0.20.0 (1fb781055dd1) by `scripts/update-schemas.ts`. Not edited by hand. */
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

export interface IInferenceService {
  apiVersion: 'serving.kserve.io/v1beta1';
  kind: 'InferenceService';
  metadata?: IObjectMeta;
  spec?: IInferenceServiceSpec;
}

export interface IInferenceServiceSpec {
  canary?: IInferenceServiceCanary[];
  explainer?: IInferenceServiceExplainer;
  predictor: IInferenceServicePredictor;
  transformer?: IInferenceServiceTransformer;
}

export interface IInferenceServiceCanary {
  predictor: IInferenceServiceCanaryPredictor;
  trafficPercent: number;
}

export interface IInferenceServiceExplainer {
  activeDeadlineSeconds?: number;
  affinity?: IAffinity;
  annotations?: { [key: string]: string };
  art?: IInferenceServiceExplainerArt;
  autoScaling?: IInferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: IInferenceServiceBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: IContainer[];
  deploymentStrategy?: IInferenceServiceDeploymentStrategy;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: IHostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: ILocalObjectReference[];
  initContainers?: IContainer[];
  labels?: { [key: string]: string };
  logger?: IInferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
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
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: IPodSchedulingGate[];
  securityContext?: IPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  storageUris?: IInferenceServiceStorageUri[];
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IInferenceServicePredictor {
  activeDeadlineSeconds?: number;
  affinity?: IAffinity;
  annotations?: { [key: string]: string };
  autoScaling?: IInferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: IInferenceServiceBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: IContainer[];
  deploymentStrategy?: IInferenceServiceDeploymentStrategy;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: IHostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  huggingface?: IInferenceServiceFramework;
  imagePullSecrets?: ILocalObjectReference[];
  initContainers?: IContainer[];
  labels?: { [key: string]: string };
  lightgbm?: IInferenceServiceFramework;
  logger?: IInferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
  model?: IInferenceServicePredictorModel;
  name?: string;
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  onnx?: IInferenceServiceFramework;
  os?: IPodOS;
  overhead?: { [key: string]: string | number };
  paddle?: IInferenceServiceFramework;
  pmml?: IInferenceServiceFramework;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  pytorch?: IInferenceServiceFramework;
  readinessGates?: IPodReadinessGate[];
  resourceClaims?: IPodResourceClaim[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: IPodSchedulingGate[];
  securityContext?: IPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  sklearn?: IInferenceServiceFramework;
  storageContainerName?: string;
  storageUris?: IInferenceServiceStorageUri[];
  subdomain?: string;
  tensorflow?: IInferenceServiceFramework;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  triton?: IInferenceServiceFramework;
  volumes?: IVolume[];
  workerSpec?: IInferenceServicePredictorWorkerSpec;
  xgboost?: IInferenceServiceFramework;
}

export interface IInferenceServiceTransformer {
  activeDeadlineSeconds?: number;
  affinity?: IAffinity;
  annotations?: { [key: string]: string };
  autoScaling?: IInferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: IInferenceServiceBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: IContainer[];
  deploymentStrategy?: IInferenceServiceDeploymentStrategy;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: IHostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: ILocalObjectReference[];
  initContainers?: IContainer[];
  labels?: { [key: string]: string };
  logger?: IInferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
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
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: IPodSchedulingGate[];
  securityContext?: IPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  storageUris?: IInferenceServiceStorageUri[];
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IInferenceServiceCanaryPredictor {
  activeDeadlineSeconds?: number;
  affinity?: IAffinity;
  annotations?: { [key: string]: string };
  autoScaling?: IInferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: IInferenceServiceBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: IContainer[];
  deploymentStrategy?: IInferenceServiceDeploymentStrategy;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: IInferenceServiceEphemeralContainer[];
  hostAliases?: IHostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  huggingface?: IInferenceServiceCanaryFramework;
  imagePullSecrets?: ILocalObjectReference[];
  initContainers?: IContainer[];
  labels?: { [key: string]: string };
  lightgbm?: IInferenceServiceCanaryFramework;
  logger?: IInferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
  model?: IInferenceServiceCanaryPredictorModel;
  name?: string;
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  onnx?: IInferenceServiceCanaryFramework;
  os?: IPodOS;
  overhead?: { [key: string]: string | number };
  paddle?: IInferenceServiceCanaryFramework;
  pmml?: IInferenceServiceCanaryFramework;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  pytorch?: IInferenceServiceCanaryFramework;
  readinessGates?: IPodReadinessGate[];
  resourceClaims?: IPodResourceClaim[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: IPodSchedulingGate[];
  securityContext?: IPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  sklearn?: IInferenceServiceCanaryFramework;
  storageContainerName?: string;
  storageUris?: IInferenceServiceStorageUri[];
  subdomain?: string;
  tensorflow?: IInferenceServiceCanaryFramework;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  triton?: IInferenceServiceCanaryFramework;
  volumes?: IVolume[];
  workerSpec?: IInferenceServicePredictorWorkerSpec;
  xgboost?: IInferenceServiceCanaryFramework;
}

export interface IInferenceServiceExplainerArt {
  args?: string[];
  command?: string[];
  config?: { [key: string]: string };
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ILifecycle;
  livenessProbe?: IProbe;
  name?: string;
  ports?: IContainerPort[];
  readinessProbe?: IProbe;
  resizePolicy?: IContainerResizePolicy[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: IContainerRestartRule[];
  runtimeVersion?: string;
  securityContext?: ISecurityContext;
  startupProbe?: IProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: IInferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  type?: string;
  volumeDevices?: IVolumeDevice[];
  volumeMounts?: IVolumeMount[];
  workingDir?: string;
}

export interface IInferenceServiceAutoScaling {
  behavior?: IInferenceServiceAutoScalingBehavior;
  metrics?: IInferenceServiceAutoScalingMetricsItem[];
}

export interface IInferenceServiceBatcher {
  maxBatchSize?: number;
  maxLatency?: number;
  timeout?: number;
}

export interface IInferenceServiceDeploymentStrategy {
  rollingUpdate?: IInferenceServiceDeploymentStrategyRollingUpdate;
  type?: string;
}

export interface IInferenceServiceLogger {
  batchInterval?: string;
  batchSize?: number;
  marshallerUrl?: string;
  metadataAnnotations?: string[];
  metadataHeaders?: string[];
  mode?: 'all' | 'request' | 'response';
  storage?: IInferenceServiceLoggerStorage;
  url?: string;
}

export interface IInferenceServiceStorageUri {
  mountPath?: string;
  uri: string;
}

export interface IInferenceServiceFramework {
  args?: string[];
  command?: string[];
  confidential?: IInferenceServiceConfidential;
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ILifecycle;
  livenessProbe?: IProbe;
  name?: string;
  ports?: IContainerPort[];
  protocolVersion?: string;
  readinessProbe?: IProbe;
  resizePolicy?: IContainerResizePolicy[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: IContainerRestartRule[];
  runtimeVersion?: string;
  securityContext?: ISecurityContext;
  startupProbe?: IProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: IInferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: IVolumeDevice[];
  volumeMounts?: IVolumeMount[];
  workingDir?: string;
}

export interface IInferenceServicePredictorModel {
  args?: string[];
  command?: string[];
  confidential?: IInferenceServiceConfidential;
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ILifecycle;
  livenessProbe?: IProbe;
  modelFormat?: IInferenceServiceModelFormat;
  name?: string;
  ports?: IContainerPort[];
  protocolVersion?: string;
  readinessProbe?: IProbe;
  resizePolicy?: IContainerResizePolicy[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: IContainerRestartRule[];
  runtime?: string;
  runtimeVersion?: string;
  securityContext?: ISecurityContext;
  startupProbe?: IProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: IInferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: IVolumeDevice[];
  volumeMounts?: IVolumeMount[];
  workingDir?: string;
}

export interface IInferenceServicePredictorWorkerSpec {
  activeDeadlineSeconds?: number;
  affinity?: IAffinity;
  automountServiceAccountToken?: boolean;
  containers?: IContainer[];
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: IInferenceServiceEphemeralContainer[];
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
  pipelineParallelSize?: number;
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
  securityContext?: IPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  tensorParallelSize?: number;
  terminationGracePeriodSeconds?: number;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IInferenceServiceEphemeralContainer {
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

export interface IInferenceServiceCanaryFramework {
  args?: string[];
  command?: string[];
  confidential?: IInferenceServiceConfidential;
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ILifecycle;
  livenessProbe?: IProbe;
  name: string;
  ports?: IContainerPort[];
  protocolVersion?: string;
  readinessProbe?: IProbe;
  resizePolicy?: IContainerResizePolicy[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: IContainerRestartRule[];
  runtimeVersion?: string;
  securityContext?: ISecurityContext;
  startupProbe?: IProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: IInferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: IVolumeDevice[];
  volumeMounts?: IVolumeMount[];
  workingDir?: string;
}

export interface IInferenceServiceCanaryPredictorModel {
  args?: string[];
  command?: string[];
  confidential?: IInferenceServiceConfidential;
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ILifecycle;
  livenessProbe?: IProbe;
  modelFormat: IInferenceServiceModelFormat;
  name: string;
  ports?: IContainerPort[];
  protocolVersion?: string;
  readinessProbe?: IProbe;
  resizePolicy?: IContainerResizePolicy[];
  resources?: IResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: IContainerRestartRule[];
  runtime?: string;
  runtimeVersion?: string;
  securityContext?: ISecurityContext;
  startupProbe?: IProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: IInferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: IVolumeDevice[];
  volumeMounts?: IVolumeMount[];
  workingDir?: string;
}

export interface IInferenceServiceStorage {
  key?: string;
  parameters?: { [key: string]: string };
  path?: string;
  schemaPath?: string;
}

export interface IInferenceServiceAutoScalingBehavior {
  scaleDown?: IInferenceServiceAutoScalingBehaviorScaleDown;
  scaleUp?: IInferenceServiceAutoScalingBehaviorScaleDown;
}

export interface IInferenceServiceAutoScalingMetricsItem {
  external?: IInferenceServiceAutoScalingMetricsItemExternal;
  podmetric?: IInferenceServiceAutoScalingMetricsItemPodmetric;
  resource?: IInferenceServiceAutoScalingMetricsItemResource;
  type: 'Resource' | 'External' | 'PodMetric';
}

export interface IInferenceServiceDeploymentStrategyRollingUpdate {
  maxSurge?: string | number;
  maxUnavailable?: string | number;
}

export interface IInferenceServiceLoggerStorage {
  key?: string;
  parameters?: { [key: string]: string };
  path?: string;
  serviceAccountName?: string;
}

export interface IInferenceServiceConfidential {
  enabled: boolean;
  resourceId?: string;
}

export interface IInferenceServiceModelFormat {
  name: string;
  version?: string;
}

export interface IInferenceServiceAutoScalingBehaviorScaleDown {
  policies?: IInferenceServiceAutoScalingBehaviorScaleDownPoliciesItem[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  tolerance?: string | number;
}

export interface IInferenceServiceAutoScalingMetricsItemExternal {
  authenticationRef?: IInferenceServiceAutoScalingMetricsItemExternalAuthenticationRef;
  metric: IInferenceServiceAutoScalingMetricsItemExternalMetric;
  target: IInferenceServiceAutoScalingMetricsItemExternalTarget;
}

export interface IInferenceServiceAutoScalingMetricsItemPodmetric {
  metric: IInferenceServiceAutoScalingMetricsItemPodmetricMetric;
  target: IInferenceServiceAutoScalingMetricsItemExternalTarget;
}

export interface IInferenceServiceAutoScalingMetricsItemResource {
  name: 'cpu' | 'memory';
  target: IInferenceServiceAutoScalingMetricsItemExternalTarget;
}

export interface IInferenceServiceAutoScalingBehaviorScaleDownPoliciesItem {
  periodSeconds: number;
  type: string;
  value: number;
}

export interface IInferenceServiceAutoScalingMetricsItemExternalAuthenticationRef {
  authModes?: string;
  authenticationRef: IInferenceServiceAutoScalingMetricsItemExternalAuthenticationRefAuthenticationRef;
}

export interface IInferenceServiceAutoScalingMetricsItemExternalMetric {
  backend?: 'prometheus' | 'graphite';
  namespace?: string;
  query?: string;
  serverAddress?: string;
}

export interface IInferenceServiceAutoScalingMetricsItemExternalTarget {
  averageUtilization?: number;
  averageValue?: string | number;
  type?: 'Utilization' | 'Value' | 'AverageValue';
  value?: string | number;
}

export interface IInferenceServiceAutoScalingMetricsItemPodmetricMetric {
  backend?: 'opentelemetry';
  metricNames?: string[];
  operationOverTime?: string;
  query?: string;
  serverAddress?: string;
}

export interface IInferenceServiceAutoScalingMetricsItemExternalAuthenticationRefAuthenticationRef {
  name: string;
}
