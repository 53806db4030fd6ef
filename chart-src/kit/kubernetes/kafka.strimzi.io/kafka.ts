/** Kafka of kafka.strimzi.io/v1, generated from the CRD of strimzi/strimzi-kafka-operator 1.2.0 (6c7b43c4af0d) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { ILabelSelector } from '@kubernetes-models/apimachinery/apis/meta/v1/LabelSelector';
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';
import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IHostAlias } from 'kubernetes-models/v1/HostAlias';
import type { ILocalObjectReference } from 'kubernetes-models/v1/LocalObjectReference';
import type { IPodDNSConfig } from 'kubernetes-models/v1/PodDNSConfig';
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';

export interface IKafka {
  apiVersion: 'kafka.strimzi.io/v1';
  kind: 'Kafka';
  metadata?: IObjectMeta;
  spec: IKafkaSpec;
}

export interface IKafkaSpec {
  clientsCa?: IKafkaClientsCa;
  clusterCa?: IKafkaClientsCa;
  cruiseControl?: IKafkaCruiseControl;
  entityOperator?: IKafkaEntityOperator;
  kafka: IKafkaKafka;
  kafkaExporter?: IKafkaKafkaExporter;
  maintenanceTimeWindows?: string[];
}

export interface IKafkaClientsCa {
  certificateExpirationPolicy?: 'renew-certificate' | 'replace-key';
  generateCertificateAuthority?: boolean;
  generateSecretOwnerReference?: boolean;
  renewalDays?: number;
  validityDays?: number;
}

export interface IKafkaCruiseControl {
  apiUsers?: IKafkaCruiseControlApiUsers;
  autoRebalance?: IKafkaCruiseControlAutoRebalanceItem[];
  brokerCapacity?: IKafkaCruiseControlBrokerCapacity;
  config?: { [key: string]: unknown };
  image?: string;
  jvmOptions?: IKafkaCruiseControlJvmOptions;
  livenessProbe?: IProbe;
  logging?: IKafkaCruiseControlLogging;
  metricsConfig?: IKafkaCruiseControlMetricsConfig;
  readinessProbe?: IProbe;
  resources?: IResourceRequirements;
  template?: IKafkaCruiseControlTemplate;
}

export interface IKafkaEntityOperator {
  template?: IKafkaEntityOperatorTemplate;
  topicOperator?: IKafkaEntityOperatorTopicOperator;
  userOperator?: IKafkaEntityOperatorUserOperator;
}

export interface IKafkaKafka {
  authorization?: IKafkaKafkaAuthorization;
  brokerRackInitImage?: string;
  config?: { [key: string]: unknown };
  image?: string;
  jmxOptions?: IKafkaKafkaJmxOptions;
  jvmOptions?: IKafkaCruiseControlJvmOptions;
  listeners: IKafkaKafkaListenersItem[];
  livenessProbe?: IProbe;
  logging?: IKafkaCruiseControlLogging;
  metadataVersion?: string;
  metricsConfig?: IKafkaCruiseControlMetricsConfig;
  quotas?: IKafkaKafkaQuotas;
  rack?: IKafkaKafkaRack;
  readinessProbe?: IProbe;
  template?: IKafkaKafkaTemplate;
  tieredStorage?: IKafkaKafkaTieredStorage;
  version?: string;
}

export interface IKafkaKafkaExporter {
  enableSaramaLogging?: boolean;
  groupExcludeRegex?: string;
  groupRegex?: string;
  image?: string;
  livenessProbe?: IProbe;
  logging?: string;
  readinessProbe?: IProbe;
  resources?: IResourceRequirements;
  showAllOffsets?: boolean;
  template?: IKafkaKafkaExporterTemplate;
  topicExcludeRegex?: string;
  topicRegex?: string;
}

export interface IKafkaCruiseControlApiUsers {
  type: 'hashLoginService';
  valueFrom: IKafkaCruiseControlApiUsersValueFrom;
}

export interface IKafkaCruiseControlAutoRebalanceItem {
  mode: 'add-brokers' | 'remove-brokers';
  template?: IKafkaCruiseControlAutoRebalanceItemTemplate;
}

export interface IKafkaCruiseControlBrokerCapacity {
  cpu?: string;
  inboundNetwork?: string;
  outboundNetwork?: string;
  overrides?: IKafkaCruiseControlBrokerCapacityOverridesItem[];
}

export interface IKafkaCruiseControlJvmOptions {
  '-XX'?: { [key: string]: string };
  '-Xms'?: string;
  '-Xmx'?: string;
  gcLoggingEnabled?: boolean;
  javaSystemProperties?: IKafkaCruiseControlJvmOptionsJavaSystemPropertiesItem[];
}

export interface IKafkaCruiseControlLogging {
  loggers?: { [key: string]: string };
  type: 'inline' | 'external';
  valueFrom?: IKafkaCruiseControlLoggingValueFrom;
}

export interface IKafkaCruiseControlMetricsConfig {
  type: 'jmxPrometheusExporter' | 'strimziMetricsReporter';
  valueFrom?: IKafkaCruiseControlLoggingValueFrom;
  values?: IKafkaCruiseControlMetricsConfigValues;
}

export interface IKafkaCruiseControlTemplate {
  apiService?: IKafkaCruiseControlTemplateApiService;
  cruiseControlContainer?: IKafkaCruiseControlTemplateCruiseControlContainer;
  deployment?: IKafkaCruiseControlTemplateDeployment;
  pod?: IKafkaCruiseControlTemplatePod;
  podDisruptionBudget?: IKafkaCruiseControlTemplatePodDisruptionBudget;
  serviceAccount?: IKafkaCruiseControlTemplateServiceAccount;
}

export interface IKafkaEntityOperatorTemplate {
  deployment?: IKafkaCruiseControlTemplateDeployment;
  entityOperatorRole?: IKafkaCruiseControlTemplateServiceAccount;
  pod?: IKafkaCruiseControlTemplatePod;
  podDisruptionBudget?: IKafkaCruiseControlTemplatePodDisruptionBudget;
  serviceAccount?: IKafkaCruiseControlTemplateServiceAccount;
  topicOperatorContainer?: IKafkaCruiseControlTemplateCruiseControlContainer;
  topicOperatorRoleBinding?: IKafkaCruiseControlTemplateServiceAccount;
  userOperatorContainer?: IKafkaCruiseControlTemplateCruiseControlContainer;
  userOperatorRoleBinding?: IKafkaCruiseControlTemplateServiceAccount;
}

export interface IKafkaEntityOperatorTopicOperator {
  image?: string;
  jvmOptions?: IKafkaCruiseControlJvmOptions;
  livenessProbe?: IProbe;
  logging?: IKafkaCruiseControlLogging;
  readinessProbe?: IProbe;
  reconciliationIntervalMs?: number;
  resources?: IResourceRequirements;
  startupProbe?: IProbe;
  watchedNamespace?: string;
}

export interface IKafkaEntityOperatorUserOperator {
  image?: string;
  jvmOptions?: IKafkaCruiseControlJvmOptions;
  livenessProbe?: IProbe;
  logging?: IKafkaCruiseControlLogging;
  readinessProbe?: IProbe;
  reconciliationIntervalMs?: number;
  resources?: IResourceRequirements;
  secretPrefix?: string;
  watchedNamespace?: string;
}

export interface IKafkaKafkaAuthorization {
  authorizerClass?: string;
  superUsers?: string[];
  supportsAdminApi?: boolean;
  type: 'simple' | 'custom';
}

export interface IKafkaKafkaJmxOptions {
  authentication?: IKafkaKafkaJmxOptionsAuthentication;
}

export interface IKafkaKafkaListenersItem {
  authentication?: IKafkaKafkaListenersItemAuthentication;
  configuration?: IKafkaKafkaListenersItemConfiguration;
  name: string;
  networkPolicyPeers?: IKafkaKafkaListenersItemNetworkPolicyPeersItem[];
  port: number;
  tls: boolean;
  type: 'internal' | 'route' | 'tlsroute' | 'loadbalancer' | 'nodeport' | 'ingress' | 'cluster-ip';
}

export interface IKafkaKafkaQuotas {
  consumerByteRate?: number;
  controllerMutationRate?: number;
  excludedPrincipals?: string[];
  minAvailableBytesPerVolume?: number;
  minAvailableRatioPerVolume?: number;
  producerByteRate?: number;
  requestPercentage?: number;
  type: 'kafka' | 'strimzi';
}

export interface IKafkaKafkaRack {
  envVarName?: string;
  topologyKey?: string;
  type?: 'topology-label' | 'environment-variable';
}

export interface IKafkaKafkaTemplate {
  bootstrapService?: IKafkaCruiseControlTemplateApiService;
  brokersService?: IKafkaCruiseControlTemplateApiService;
  clusterCaCert?: IKafkaCruiseControlTemplateServiceAccount;
  clusterRoleBinding?: IKafkaCruiseControlTemplateServiceAccount;
  externalBootstrapIngress?: IKafkaCruiseControlTemplateServiceAccount;
  externalBootstrapRoute?: IKafkaCruiseControlTemplateServiceAccount;
  externalBootstrapService?: IKafkaCruiseControlTemplateServiceAccount;
  initContainer?: IKafkaCruiseControlTemplateCruiseControlContainer;
  jmxSecret?: IKafkaCruiseControlTemplateServiceAccount;
  kafkaContainer?: IKafkaCruiseControlTemplateCruiseControlContainer;
  perPodIngress?: IKafkaCruiseControlTemplateServiceAccount;
  perPodRoute?: IKafkaCruiseControlTemplateServiceAccount;
  perPodService?: IKafkaCruiseControlTemplateServiceAccount;
  persistentVolumeClaim?: IKafkaCruiseControlTemplateServiceAccount;
  pod?: IKafkaKafkaTemplatePod;
  podDisruptionBudget?: IKafkaCruiseControlTemplatePodDisruptionBudget;
  podSet?: IKafkaCruiseControlTemplateServiceAccount;
  serviceAccount?: IKafkaCruiseControlTemplateServiceAccount;
}

export interface IKafkaKafkaTieredStorage {
  remoteStorageManager?: IKafkaKafkaTieredStorageRemoteStorageManager;
  type: 'custom';
}

export interface IKafkaKafkaExporterTemplate {
  container?: IKafkaCruiseControlTemplateCruiseControlContainer;
  deployment?: IKafkaCruiseControlTemplateDeployment;
  pod?: IKafkaCruiseControlTemplatePod;
  podDisruptionBudget?: IKafkaCruiseControlTemplatePodDisruptionBudget;
  serviceAccount?: IKafkaCruiseControlTemplateServiceAccount;
}

export interface IKafkaCruiseControlApiUsersValueFrom {
  secretKeyRef?: IKafkaCruiseControlApiUsersValueFromSecretKeyRef;
}

export interface IKafkaCruiseControlAutoRebalanceItemTemplate {
  name?: string;
}

export interface IKafkaCruiseControlBrokerCapacityOverridesItem {
  brokers: number[];
  cpu?: string;
  inboundNetwork?: string;
  outboundNetwork?: string;
}

export interface IKafkaCruiseControlJvmOptionsJavaSystemPropertiesItem {
  name?: string;
  value?: string;
}

export interface IKafkaCruiseControlLoggingValueFrom {
  configMapKeyRef?: IKafkaCruiseControlApiUsersValueFromSecretKeyRef;
}

export interface IKafkaCruiseControlMetricsConfigValues {
  allowList?: string[];
}

export interface IKafkaCruiseControlTemplateApiService {
  ipFamilies?: ('IPv4' | 'IPv6')[];
  ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  metadata?: IKafkaCruiseControlTemplateApiServiceMetadata;
}

export interface IKafkaCruiseControlTemplateCruiseControlContainer {
  env?: IEnvVar[];
  securityContext?: ISecurityContext;
  volumeMounts?: IVolumeMount[];
}

export interface IKafkaCruiseControlTemplateDeployment {
  deploymentStrategy?: 'RollingUpdate' | 'Recreate';
  metadata?: IKafkaCruiseControlTemplateApiServiceMetadata;
}

export interface IKafkaCruiseControlTemplatePod {
  affinity?: IAffinity;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  enableServiceLinks?: boolean;
  hostAliases?: IHostAlias[];
  hostUsers?: boolean;
  imagePullSecrets?: ILocalObjectReference[];
  metadata?: IKafkaCruiseControlTemplateApiServiceMetadata;
  priorityClassName?: string;
  schedulerName?: string;
  securityContext?: IPodSecurityContext;
  terminationGracePeriodSeconds?: number;
  tmpDirSizeLimit?: string;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IKafkaCruiseControlTemplatePodDisruptionBudget {
  maxUnavailable?: number;
  metadata?: IKafkaCruiseControlTemplateApiServiceMetadata;
}

export interface IKafkaCruiseControlTemplateServiceAccount {
  metadata?: IKafkaCruiseControlTemplateApiServiceMetadata;
}

export interface IKafkaKafkaJmxOptionsAuthentication {
  type: 'password';
}

export interface IKafkaKafkaListenersItemAuthentication {
  listenerConfig?: { [key: string]: unknown };
  sasl?: boolean;
  type: 'tls' | 'scram-sha-512' | 'custom';
}

export interface IKafkaKafkaListenersItemConfiguration {
  advertisedHostTemplate?: string;
  advertisedPortTemplate?: string;
  allocateLoadBalancerNodePorts?: boolean;
  bootstrap?: IKafkaKafkaListenersItemConfigurationBootstrap;
  brokerCertChainAndKey?: IKafkaKafkaListenersItemConfigurationBrokerCertChainAndKey;
  brokers?: IKafkaKafkaListenersItemConfigurationBrokersItem[];
  class?: string;
  createBootstrapService?: boolean;
  externalTrafficPolicy?: 'Local' | 'Cluster';
  finalizers?: string[];
  hostTemplate?: string;
  ipFamilies?: ('IPv4' | 'IPv6')[];
  ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  loadBalancerSourceRanges?: string[];
  maxConnectionCreationRate?: number;
  maxConnections?: number;
  parentRefs?: IKafkaKafkaListenersItemConfigurationParentRefsItem[];
  perBrokerAnnotationsTemplate?: { [key: string]: string };
  perBrokerLabelsTemplate?: { [key: string]: string };
  preferredNodePortAddressType?: 'ExternalIP' | 'ExternalDNS' | 'InternalIP' | 'InternalDNS' | 'Hostname';
  publishNotReadyAddresses?: boolean;
  useServiceDnsDomain?: boolean;
}

export interface IKafkaKafkaListenersItemNetworkPolicyPeersItem {
  ipBlock?: IKafkaKafkaListenersItemNetworkPolicyPeersItemIpBlock;
  namespaceSelector?: ILabelSelector;
  podSelector?: IKafkaKafkaListenersItemNetworkPolicyPeersItemPodSelector;
}

export interface IKafkaKafkaTemplatePod {
  affinity?: IAffinity;
  dnsConfig?: IPodDNSConfig;
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  enableServiceLinks?: boolean;
  hostAliases?: IHostAlias[];
  hostUsers?: boolean;
  imagePullSecrets?: ILocalObjectReference[];
  metadata?: IKafkaCruiseControlTemplateApiServiceMetadata;
  priorityClassName?: string;
  schedulerName?: string;
  securityContext?: IPodSecurityContext;
  templatedVolumes?: IKafkaKafkaTemplatePodTemplatedVolumesItem[];
  terminationGracePeriodSeconds?: number;
  tmpDirSizeLimit?: string;
  tolerations?: IToleration[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  volumes?: IVolume[];
}

export interface IKafkaKafkaTieredStorageRemoteStorageManager {
  className?: string;
  classPath?: string;
  config?: { [key: string]: string };
}

export interface IKafkaCruiseControlApiUsersValueFromSecretKeyRef {
  key?: string;
  name?: string;
  optional?: boolean;
}

export interface IKafkaCruiseControlTemplateApiServiceMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface IKafkaKafkaListenersItemConfigurationBootstrap {
  alternativeNames?: string[];
  annotations?: { [key: string]: string };
  externalIPs?: string[];
  host?: string;
  labels?: { [key: string]: string };
  loadBalancerIP?: string;
  nodePort?: number;
}

export interface IKafkaKafkaListenersItemConfigurationBrokerCertChainAndKey {
  certificate: string;
  key: string;
  secretName: string;
}

export interface IKafkaKafkaListenersItemConfigurationBrokersItem {
  advertisedHost?: string;
  advertisedPort?: number;
  annotations?: { [key: string]: string };
  broker: number;
  externalIPs?: string[];
  host?: string;
  labels?: { [key: string]: string };
  loadBalancerIP?: string;
  nodePort?: number;
}

export interface IKafkaKafkaListenersItemConfigurationParentRefsItem {
  group?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}

export interface IKafkaKafkaListenersItemNetworkPolicyPeersItemIpBlock {
  cidr?: string;
  except?: string[];
}

export interface IKafkaKafkaListenersItemNetworkPolicyPeersItemPodSelector {
  matchExpressions?: IKafkaKafkaListenersItemNetworkPolicyPeersItemPodSelectorMatchExpressionsItem[];
  matchLabels?: { [key: string]: string };
}

export interface IKafkaKafkaTemplatePodTemplatedVolumesItem {
  configMap?: IKafkaKafkaTemplatePodTemplatedVolumesItemConfigMap;
  name?: string;
  persistentVolumeClaim?: IKafkaKafkaTemplatePodTemplatedVolumesItemPersistentVolumeClaim;
  secret?: IKafkaKafkaTemplatePodTemplatedVolumesItemSecret;
}

export interface IKafkaKafkaListenersItemNetworkPolicyPeersItemPodSelectorMatchExpressionsItem {
  key?: string;
  operator?: string;
  values?: string[];
}

export interface IKafkaKafkaTemplatePodTemplatedVolumesItemConfigMap {
  defaultMode?: number;
  items?: IKafkaKafkaTemplatePodTemplatedVolumesItemConfigMapItemsItem[];
  name?: string;
  optional?: boolean;
}

export interface IKafkaKafkaTemplatePodTemplatedVolumesItemPersistentVolumeClaim {
  claimName?: string;
  readOnly?: boolean;
}

export interface IKafkaKafkaTemplatePodTemplatedVolumesItemSecret {
  defaultMode?: number;
  items?: IKafkaKafkaTemplatePodTemplatedVolumesItemConfigMapItemsItem[];
  optional?: boolean;
  secretName?: string;
}

export interface IKafkaKafkaTemplatePodTemplatedVolumesItemConfigMapItemsItem {
  key?: string;
  mode?: number;
  path?: string;
}
