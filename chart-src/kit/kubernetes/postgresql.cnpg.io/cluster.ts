/** Cluster of postgresql.cnpg.io/v1, generated from the CRD of cloudnative-pg/cloudnative-pg v1.29.1 by `scripts/update-schemas.ts`. Not edited by hand. */
import type { ILabelSelector } from '@kubernetes-models/apimachinery/apis/meta/v1/LabelSelector';
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';
import type { IEnvFromSource } from 'kubernetes-models/v1/EnvFromSource';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { ILocalObjectReference } from 'kubernetes-models/v1/LocalObjectReference';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';

export interface ICluster {
  apiVersion: 'postgresql.cnpg.io/v1';
  kind: 'Cluster';
  metadata?: IObjectMeta;
  spec: IClusterSpec;
}

export interface IClusterSpec {
  affinity?: IClusterAffinity;
  backup?: IClusterBackup;
  bootstrap?: IClusterBootstrap;
  certificates?: IClusterCertificates;
  description?: string;
  enablePDB?: boolean;
  enableSuperuserAccess?: boolean;
  env?: IEnvVar[];
  envFrom?: IEnvFromSource[];
  ephemeralVolumeSource?: IClusterEphemeralVolumeSource;
  ephemeralVolumesSizeLimit?: IClusterEphemeralVolumesSizeLimit;
  externalClusters?: IClusterExternalClustersItem[];
  failoverDelay?: number;
  imageCatalogRef?: IClusterImageCatalogRef;
  imageName?: string;
  imagePullPolicy?: string;
  imagePullSecrets?: ILocalObjectReference[];
  inheritedMetadata?: IClusterInheritedMetadata;
  instances?: number;
  livenessProbeTimeout?: number;
  logLevel?: 'error' | 'warning' | 'info' | 'debug' | 'trace';
  managed?: IClusterManaged;
  maxSyncReplicas?: number;
  minSyncReplicas?: number;
  monitoring?: IClusterMonitoring;
  nodeMaintenanceWindow?: IClusterNodeMaintenanceWindow;
  plugins?: IClusterPluginsItem[];
  podSecurityContext?: IClusterPodSecurityContext;
  podSelectorRefs?: IClusterPodSelectorRefsItem[];
  postgresGID?: number;
  postgresUID?: number;
  postgresql?: IClusterPostgresql;
  primaryUpdateMethod?: 'switchover' | 'restart';
  primaryUpdateStrategy?: 'unsupervised' | 'supervised';
  priorityClassName?: string;
  probes?: IClusterProbes;
  projectedVolumeTemplate?: IClusterProjectedVolumeTemplate;
  replica?: IClusterReplica;
  replicationSlots?: IClusterReplicationSlots;
  resources?: IResourceRequirements;
  schedulerName?: string;
  seccompProfile?: IClusterSeccompProfile;
  securityContext?: ISecurityContext;
  serviceAccountName?: string;
  serviceAccountTemplate?: IClusterServiceAccountTemplate;
  smartShutdownTimeout?: number;
  startDelay?: number;
  stopDelay?: number;
  storage?: IClusterStorage;
  superuserSecret?: IClusterSuperuserSecret;
  switchoverDelay?: number;
  tablespaces?: IClusterTablespacesItem[];
  topologySpreadConstraints?: ITopologySpreadConstraint[];
  walStorage?: IClusterStorage;
}

export interface IClusterAffinity {
  additionalPodAffinity?: IClusterAffinityAdditionalPodAffinity;
  additionalPodAntiAffinity?: IClusterAffinityAdditionalPodAffinity;
  enablePodAntiAffinity?: boolean;
  nodeAffinity?: IClusterAffinityNodeAffinity;
  nodeSelector?: { [key: string]: string };
  podAntiAffinityType?: string;
  tolerations?: IToleration[];
  topologyKey?: string;
}

export interface IClusterBackup {
  barmanObjectStore?: IClusterBackupBarmanObjectStore;
  retentionPolicy?: string;
  target?: 'primary' | 'prefer-standby';
  volumeSnapshot?: IClusterBackupVolumeSnapshot;
}

export interface IClusterBootstrap {
  initdb?: IClusterBootstrapInitdb;
  pg_basebackup?: IClusterBootstrapPgbasebackup;
  recovery?: IClusterBootstrapRecovery;
}

export interface IClusterCertificates {
  clientCASecret?: string;
  replicationTLSSecret?: string;
  serverAltDNSNames?: string[];
  serverCASecret?: string;
  serverTLSSecret?: string;
}

export interface IClusterEphemeralVolumeSource {
  volumeClaimTemplate?: IClusterEphemeralVolumeSourceVolumeClaimTemplate;
}

export interface IClusterEphemeralVolumesSizeLimit {
  shm?: string | number;
  temporaryData?: string | number;
}

export interface IClusterExternalClustersItem {
  barmanObjectStore?: IClusterBackupBarmanObjectStore;
  connectionParameters?: { [key: string]: string };
  name: string;
  password?: IClusterExternalClustersItemPassword;
  plugin?: IClusterPluginsItem;
  sslCert?: IClusterExternalClustersItemPassword;
  sslKey?: IClusterExternalClustersItemPassword;
  sslRootCert?: IClusterExternalClustersItemPassword;
}

export interface IClusterImageCatalogRef {
  apiGroup?: string;
  kind: string;
  major: number;
  name: string;
}

export interface IClusterInheritedMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface IClusterManaged {
  roles?: IClusterManagedRolesItem[];
  services?: IClusterManagedServices;
}

export interface IClusterMonitoring {
  customQueriesConfigMap?: IClusterMonitoringCustomQueriesConfigMapItem[];
  customQueriesSecret?: IClusterMonitoringCustomQueriesConfigMapItem[];
  disableDefaultQueries?: boolean;
  enablePodMonitor?: boolean;
  metricsQueriesTTL?: string;
  podMonitorMetricRelabelings?: IClusterMonitoringPodMonitorMetricRelabelingsItem[];
  podMonitorRelabelings?: IClusterMonitoringPodMonitorMetricRelabelingsItem[];
  tls?: IClusterMonitoringTls;
}

export interface IClusterNodeMaintenanceWindow {
  inProgress?: boolean;
  reusePVC?: boolean;
}

export interface IClusterPluginsItem {
  enabled?: boolean;
  isWALArchiver?: boolean;
  name: string;
  parameters?: { [key: string]: string };
}

export interface IClusterPodSecurityContext {
  appArmorProfile?: IClusterSeccompProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: IClusterPodSecurityContextSeLinuxOptions;
  seccompProfile?: IClusterSeccompProfile;
  supplementalGroups?: number[];
  supplementalGroupsPolicy?: string;
  sysctls?: IClusterPodSecurityContextSysctlsItem[];
  windowsOptions?: IClusterPodSecurityContextWindowsOptions;
}

export interface IClusterPodSelectorRefsItem {
  name: string;
  selector: ILabelSelector;
}

export interface IClusterPostgresql {
  enableAlterSystem?: boolean;
  extensions?: IClusterPostgresqlExtensionsItem[];
  ldap?: IClusterPostgresqlLdap;
  parameters?: { [key: string]: string };
  pg_hba?: string[];
  pg_ident?: string[];
  promotionTimeout?: number;
  shared_preload_libraries?: string[];
  syncReplicaElectionConstraint?: IClusterPostgresqlSyncReplicaElectionConstraint;
  synchronous?: IClusterPostgresqlSynchronous;
}

export interface IClusterProbes {
  liveness?: IClusterProbesLiveness;
  readiness?: IClusterProbesReadiness;
  startup?: IClusterProbesReadiness;
}

export interface IClusterProjectedVolumeTemplate {
  defaultMode?: number;
  sources?: IClusterProjectedVolumeTemplateSourcesItem[];
}

export interface IClusterReplica {
  enabled?: boolean;
  minApplyDelay?: string;
  primary?: string;
  promotionToken?: string;
  self?: string;
  source: string;
}

export interface IClusterReplicationSlots {
  highAvailability?: IClusterReplicationSlotsHighAvailability;
  synchronizeReplicas?: IClusterReplicationSlotsSynchronizeReplicas;
  updateInterval?: number;
}

export interface IClusterSeccompProfile {
  localhostProfile?: string;
  type: string;
}

export interface IClusterServiceAccountTemplate {
  metadata: IClusterServiceAccountTemplateMetadata;
}

export interface IClusterStorage {
  pvcTemplate?: IClusterStoragePvcTemplate;
  resizeInUseVolumes?: boolean;
  size?: string;
  storageClass?: string;
}

export interface IClusterSuperuserSecret {
  name: string;
}

export interface IClusterTablespacesItem {
  name: string;
  owner?: IClusterTablespacesItemOwner;
  storage: IClusterStorage;
  temporary?: boolean;
}

export interface IClusterAffinityAdditionalPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: IClusterAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: IClusterAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}

export interface IClusterAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: IClusterAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface IClusterBackupBarmanObjectStore {
  azureCredentials?: IClusterBackupBarmanObjectStoreAzureCredentials;
  data?: IClusterBackupBarmanObjectStoreData;
  destinationPath: string;
  endpointCA?: IClusterMonitoringCustomQueriesConfigMapItem;
  endpointURL?: string;
  googleCredentials?: IClusterBackupBarmanObjectStoreGoogleCredentials;
  historyTags?: { [key: string]: string };
  s3Credentials?: IClusterBackupBarmanObjectStoreS3Credentials;
  serverName?: string;
  tags?: { [key: string]: string };
  wal?: IClusterBackupBarmanObjectStoreWal;
}

export interface IClusterBackupVolumeSnapshot {
  annotations?: { [key: string]: string };
  className?: string;
  labels?: { [key: string]: string };
  online?: boolean;
  onlineConfiguration?: IClusterBackupVolumeSnapshotOnlineConfiguration;
  snapshotOwnerReference?: 'none' | 'cluster' | 'backup';
  tablespaceClassName?: { [key: string]: string };
  walClassName?: string;
}

export interface IClusterBootstrapInitdb {
  builtinLocale?: string;
  dataChecksums?: boolean;
  database?: string;
  encoding?: string;
  icuLocale?: string;
  icuRules?: string;
  import?: IClusterBootstrapInitdbImport;
  locale?: string;
  localeCType?: string;
  localeCollate?: string;
  localeProvider?: string;
  options?: string[];
  owner?: string;
  postInitApplicationSQL?: string[];
  postInitApplicationSQLRefs?: IClusterBootstrapInitdbPostInitApplicationSQLRefs;
  postInitSQL?: string[];
  postInitSQLRefs?: IClusterBootstrapInitdbPostInitApplicationSQLRefs;
  postInitTemplateSQL?: string[];
  postInitTemplateSQLRefs?: IClusterBootstrapInitdbPostInitApplicationSQLRefs;
  secret?: IClusterSuperuserSecret;
  walSegmentSize?: number;
}

export interface IClusterBootstrapPgbasebackup {
  database?: string;
  owner?: string;
  secret?: IClusterSuperuserSecret;
  source: string;
}

export interface IClusterBootstrapRecovery {
  backup?: IClusterBootstrapRecoveryBackup;
  database?: string;
  owner?: string;
  recoveryTarget?: IClusterBootstrapRecoveryRecoveryTarget;
  secret?: IClusterSuperuserSecret;
  source?: string;
  volumeSnapshots?: IClusterBootstrapRecoveryVolumeSnapshots;
}

export interface IClusterEphemeralVolumeSourceVolumeClaimTemplate {
  metadata?: { [key: string]: unknown };
  spec: IClusterStoragePvcTemplate;
}

export interface IClusterExternalClustersItemPassword {
  key: string;
  name?: string;
  optional?: boolean;
}

export interface IClusterManagedRolesItem {
  bypassrls?: boolean;
  comment?: string;
  connectionLimit?: number;
  createdb?: boolean;
  createrole?: boolean;
  disablePassword?: boolean;
  ensure?: 'present' | 'absent';
  inRoles?: string[];
  inherit?: boolean;
  login?: boolean;
  name: string;
  passwordSecret?: IClusterSuperuserSecret;
  replication?: boolean;
  superuser?: boolean;
  validUntil?: string;
}

export interface IClusterManagedServices {
  additional?: IClusterManagedServicesAdditionalItem[];
  disabledDefaultServices?: ('rw' | 'r' | 'ro')[];
}

export interface IClusterMonitoringCustomQueriesConfigMapItem {
  key: string;
  name: string;
}

export interface IClusterMonitoringPodMonitorMetricRelabelingsItem {
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

export interface IClusterMonitoringTls {
  enabled?: boolean;
}

export interface IClusterPodSecurityContextSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface IClusterPodSecurityContextSysctlsItem {
  name: string;
  value: string;
}

export interface IClusterPodSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface IClusterPostgresqlExtensionsItem {
  bin_path?: string[];
  dynamic_library_path?: string[];
  env?: IEnvVar[];
  extension_control_path?: string[];
  image?: IClusterPostgresqlExtensionsItemImage;
  ld_library_path?: string[];
  name: string;
}

export interface IClusterPostgresqlLdap {
  bindAsAuth?: IClusterPostgresqlLdapBindAsAuth;
  bindSearchAuth?: IClusterPostgresqlLdapBindSearchAuth;
  port?: number;
  scheme?: 'ldap' | 'ldaps';
  server?: string;
  tls?: boolean;
}

export interface IClusterPostgresqlSyncReplicaElectionConstraint {
  enabled: boolean;
  nodeLabelsAntiAffinity?: string[];
}

export interface IClusterPostgresqlSynchronous {
  dataDurability?: 'required' | 'preferred';
  failoverQuorum?: boolean;
  maxStandbyNamesFromCluster?: number;
  method: 'any' | 'first';
  number: number;
  standbyNamesPost?: string[];
  standbyNamesPre?: string[];
}

export interface IClusterProbesLiveness {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  isolationCheck?: IClusterProbesLivenessIsolationCheck;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface IClusterProbesReadiness {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  maximumLag?: string | number;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
  type?: 'pg_isready' | 'streaming' | 'query';
}

export interface IClusterProjectedVolumeTemplateSourcesItem {
  clusterTrustBundle?: IClusterProjectedVolumeTemplateSourcesItemClusterTrustBundle;
  configMap?: IClusterProjectedVolumeTemplateSourcesItemConfigMap;
  downwardAPI?: IClusterProjectedVolumeTemplateSourcesItemDownwardAPI;
  podCertificate?: IClusterProjectedVolumeTemplateSourcesItemPodCertificate;
  secret?: IClusterProjectedVolumeTemplateSourcesItemConfigMap;
  serviceAccountToken?: IClusterProjectedVolumeTemplateSourcesItemServiceAccountToken;
}

export interface IClusterReplicationSlotsHighAvailability {
  enabled?: boolean;
  slotPrefix?: string;
  synchronizeLogicalDecoding?: boolean;
}

export interface IClusterReplicationSlotsSynchronizeReplicas {
  enabled?: boolean;
  excludePatterns?: string[];
}

export interface IClusterServiceAccountTemplateMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
  name?: string;
}

export interface IClusterStoragePvcTemplate {
  accessModes?: string[];
  dataSource?: IClusterStoragePvcTemplateDataSource;
  dataSourceRef?: IClusterStoragePvcTemplateDataSourceRef;
  resources?: IResourceRequirements;
  selector?: ILabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface IClusterTablespacesItemOwner {
  name?: string;
}

export interface IClusterAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: IClusterAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem;
  weight: number;
}

export interface IClusterAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: ILabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: ILabelSelector;
  namespaces?: string[];
  topologyKey: string;
}

export interface IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference: IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference;
  weight: number;
}

export interface IClusterAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference[];
}

export interface IClusterBackupBarmanObjectStoreAzureCredentials {
  connectionString?: IClusterMonitoringCustomQueriesConfigMapItem;
  inheritFromAzureAD?: boolean;
  storageAccount?: IClusterMonitoringCustomQueriesConfigMapItem;
  storageKey?: IClusterMonitoringCustomQueriesConfigMapItem;
  storageSasToken?: IClusterMonitoringCustomQueriesConfigMapItem;
  useDefaultAzureCredentials?: boolean;
}

export interface IClusterBackupBarmanObjectStoreData {
  additionalCommandArgs?: string[];
  compression?: 'bzip2' | 'gzip' | 'snappy';
  encryption?: 'AES256' | 'aws:kms';
  immediateCheckpoint?: boolean;
  jobs?: number;
}

export interface IClusterBackupBarmanObjectStoreGoogleCredentials {
  applicationCredentials?: IClusterMonitoringCustomQueriesConfigMapItem;
  gkeEnvironment?: boolean;
}

export interface IClusterBackupBarmanObjectStoreS3Credentials {
  accessKeyId?: IClusterMonitoringCustomQueriesConfigMapItem;
  inheritFromIAMRole?: boolean;
  region?: IClusterMonitoringCustomQueriesConfigMapItem;
  secretAccessKey?: IClusterMonitoringCustomQueriesConfigMapItem;
  sessionToken?: IClusterMonitoringCustomQueriesConfigMapItem;
}

export interface IClusterBackupBarmanObjectStoreWal {
  archiveAdditionalCommandArgs?: string[];
  compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';
  encryption?: 'AES256' | 'aws:kms';
  maxParallel?: number;
  restoreAdditionalCommandArgs?: string[];
}

export interface IClusterBackupVolumeSnapshotOnlineConfiguration {
  immediateCheckpoint?: boolean;
  waitForArchive?: boolean;
}

export interface IClusterBootstrapInitdbImport {
  databases: string[];
  pgDumpExtraOptions?: string[];
  pgRestoreDataOptions?: string[];
  pgRestoreExtraOptions?: string[];
  pgRestorePostdataOptions?: string[];
  pgRestorePredataOptions?: string[];
  postImportApplicationSQL?: string[];
  roles?: string[];
  schemaOnly?: boolean;
  source: IClusterBootstrapInitdbImportSource;
  type: 'microservice' | 'monolith';
}

export interface IClusterBootstrapInitdbPostInitApplicationSQLRefs {
  configMapRefs?: IClusterMonitoringCustomQueriesConfigMapItem[];
  secretRefs?: IClusterMonitoringCustomQueriesConfigMapItem[];
}

export interface IClusterBootstrapRecoveryBackup {
  endpointCA?: IClusterMonitoringCustomQueriesConfigMapItem;
  name: string;
}

export interface IClusterBootstrapRecoveryRecoveryTarget {
  backupID?: string;
  exclusive?: boolean;
  targetImmediate?: boolean;
  targetLSN?: string;
  targetName?: string;
  targetTLI?: string;
  targetTime?: string;
  targetXID?: string;
}

export interface IClusterBootstrapRecoveryVolumeSnapshots {
  storage: IClusterStoragePvcTemplateDataSource;
  tablespaceStorage?: { [key: string]: IClusterStoragePvcTemplateDataSource };
  walStorage?: IClusterStoragePvcTemplateDataSource;
}

export interface IClusterManagedServicesAdditionalItem {
  selectorType: 'rw' | 'r' | 'ro';
  serviceTemplate: IClusterManagedServicesAdditionalItemServiceTemplate;
  updateStrategy?: 'patch' | 'replace';
}

export interface IClusterPostgresqlExtensionsItemImage {
  pullPolicy?: string;
  reference?: string;
}

export interface IClusterPostgresqlLdapBindAsAuth {
  prefix?: string;
  suffix?: string;
}

export interface IClusterPostgresqlLdapBindSearchAuth {
  baseDN?: string;
  bindDN?: string;
  bindPassword?: IClusterExternalClustersItemPassword;
  searchAttribute?: string;
  searchFilter?: string;
}

export interface IClusterProbesLivenessIsolationCheck {
  connectionTimeout?: number;
  enabled?: boolean;
  requestTimeout?: number;
}

export interface IClusterProjectedVolumeTemplateSourcesItemClusterTrustBundle {
  labelSelector?: ILabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface IClusterProjectedVolumeTemplateSourcesItemConfigMap {
  items?: IClusterProjectedVolumeTemplateSourcesItemConfigMapItemsItem[];
  name?: string;
  optional?: boolean;
}

export interface IClusterProjectedVolumeTemplateSourcesItemDownwardAPI {
  items?: IClusterProjectedVolumeTemplateSourcesItemDownwardAPIItemsItem[];
}

export interface IClusterProjectedVolumeTemplateSourcesItemPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [key: string]: string };
}

export interface IClusterProjectedVolumeTemplateSourcesItemServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

export interface IClusterStoragePvcTemplateDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface IClusterStoragePvcTemplateDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference {
  matchExpressions?: IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
  matchFields?: IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
}

export interface IClusterBootstrapInitdbImportSource {
  externalCluster: string;
}

export interface IClusterManagedServicesAdditionalItemServiceTemplate {
  metadata?: IClusterServiceAccountTemplateMetadata;
  spec?: IClusterManagedServicesAdditionalItemServiceTemplateSpec;
}

export interface IClusterProjectedVolumeTemplateSourcesItemConfigMapItemsItem {
  key: string;
  mode?: number;
  path: string;
}

export interface IClusterProjectedVolumeTemplateSourcesItemDownwardAPIItemsItem {
  fieldRef?: IClusterProjectedVolumeTemplateSourcesItemDownwardAPIItemsItemFieldRef;
  mode?: number;
  path: string;
  resourceFieldRef?: IClusterProjectedVolumeTemplateSourcesItemDownwardAPIItemsItemResourceFieldRef;
}

export interface IClusterAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface IClusterManagedServicesAdditionalItemServiceTemplateSpec {
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
  ports?: IClusterManagedServicesAdditionalItemServiceTemplateSpecPortsItem[];
  publishNotReadyAddresses?: boolean;
  selector?: { [key: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: IClusterManagedServicesAdditionalItemServiceTemplateSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}

export interface IClusterProjectedVolumeTemplateSourcesItemDownwardAPIItemsItemFieldRef {
  apiVersion?: string;
  fieldPath: string;
}

export interface IClusterProjectedVolumeTemplateSourcesItemDownwardAPIItemsItemResourceFieldRef {
  containerName?: string;
  divisor?: string | number;
  resource: string;
}

export interface IClusterManagedServicesAdditionalItemServiceTemplateSpecPortsItem {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: string | number;
}

export interface IClusterManagedServicesAdditionalItemServiceTemplateSpecSessionAffinityConfig {
  clientIP?: IClusterManagedServicesAdditionalItemServiceTemplateSpecSessionAffinityConfigClientIP;
}

export interface IClusterManagedServicesAdditionalItemServiceTemplateSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
