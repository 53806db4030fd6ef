/** ClusterQueue of kueue.x-k8s.io/v1beta2, generated from the CRD of kubernetes-sigs/kueue v0.19.2 (8eab68778fc1) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { ILabelSelector } from '@kubernetes-models/apimachinery/apis/meta/v1/LabelSelector';
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface IClusterQueue {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'ClusterQueue';
  metadata?: IObjectMeta;
  spec?: IClusterQueueSpec;
}

export interface IClusterQueueSpec {
  admissionChecksStrategy?: IClusterQueueAdmissionChecksStrategy;
  admissionScope?: IClusterQueueAdmissionScope;
  cohortName?: string;
  concurrentAdmissionPolicy?: IClusterQueueConcurrentAdmissionPolicy;
  fairSharing?: IClusterQueueFairSharing;
  flavorFungibility?: IClusterQueueFlavorFungibility;
  namespaceSelector?: ILabelSelector;
  preemption?: IClusterQueuePreemption;
  queueingStrategy?: 'StrictFIFO' | 'BestEffortFIFO';
  resourceGroups?: IClusterQueueResourceGroupsItem[];
  stopPolicy?: 'None' | 'Hold' | 'HoldAndDrain';
}

export interface IClusterQueueAdmissionChecksStrategy {
  admissionChecks: IClusterQueueAdmissionChecksStrategyAdmissionChecksItem[];
}

export interface IClusterQueueAdmissionScope {
  admissionMode: 'UsageBasedAdmissionFairSharing' | 'NoAdmissionFairSharing';
}

export interface IClusterQueueConcurrentAdmissionPolicy {
  migration: IClusterQueueConcurrentAdmissionPolicyMigration;
}

export interface IClusterQueueFairSharing {
  weight?: string | number;
}

export interface IClusterQueueFlavorFungibility {
  preference?: 'BorrowingOverPreemption' | 'PreemptionOverBorrowing';
  whenCanBorrow?: 'MayStopSearch' | 'TryNextFlavor';
  whenCanPreempt?: 'MayStopSearch' | 'TryNextFlavor';
}

export interface IClusterQueuePreemption {
  borrowWithinCohort?: IClusterQueuePreemptionBorrowWithinCohort;
  reclaimWithinCohort?: 'Never' | 'LowerPriority' | 'Any';
  withinClusterQueue?: 'Never' | 'LowerPriority' | 'LowerOrNewerEqualPriority';
}

export interface IClusterQueueResourceGroupsItem {
  coveredResources: string[];
  flavors: IClusterQueueResourceGroupsItemFlavorsItem[];
}

export interface IClusterQueueAdmissionChecksStrategyAdmissionChecksItem {
  name: string;
  onFlavors?: string[];
}

export interface IClusterQueueConcurrentAdmissionPolicyMigration {
  constraints?: IClusterQueueConcurrentAdmissionPolicyMigrationConstraints;
  mode: 'TryPreferredFlavors' | 'RetainFirstAdmission';
}

export interface IClusterQueuePreemptionBorrowWithinCohort {
  maxPriorityThreshold?: number;
  policy?: 'Never' | 'LowerPriority';
}

export interface IClusterQueueResourceGroupsItemFlavorsItem {
  name: string;
  resources: IClusterQueueResourceGroupsItemFlavorsItemResourcesItem[];
}

export interface IClusterQueueConcurrentAdmissionPolicyMigrationConstraints {
  lastAcceptableFlavorName?: string;
}

export interface IClusterQueueResourceGroupsItemFlavorsItemResourcesItem {
  borrowingLimit?: string | number;
  lendingLimit?: string | number;
  name: string;
  nominalQuota: string | number;
}
