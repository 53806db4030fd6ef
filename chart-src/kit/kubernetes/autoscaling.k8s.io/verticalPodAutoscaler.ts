/** VerticalPodAutoscaler of autoscaling.k8s.io/v1, generated from the CRD of kubernetes/autoscaler (vertical-pod-autoscaler) v1.8.1 by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface IVerticalPodAutoscaler {
  apiVersion: 'autoscaling.k8s.io/v1';
  kind: 'VerticalPodAutoscaler';
  metadata?: IObjectMeta;
  spec: IVerticalPodAutoscalerSpec;
}

export interface IVerticalPodAutoscalerSpec {
  recommenders?: IVerticalPodAutoscalerRecommendersItem[];
  resourcePolicy?: IVerticalPodAutoscalerResourcePolicy;
  startupBoost?: IVerticalPodAutoscalerStartupBoost;
  targetRef: IVerticalPodAutoscalerTargetRef;
  updatePolicy?: IVerticalPodAutoscalerUpdatePolicy;
}

export interface IVerticalPodAutoscalerRecommendersItem {
  name: string;
}

export interface IVerticalPodAutoscalerResourcePolicy {
  containerPolicies?: IVerticalPodAutoscalerResourcePolicyContainerPoliciesItem[];
}

export interface IVerticalPodAutoscalerStartupBoost {
  cpu?: IVerticalPodAutoscalerStartupBoostCpu;
}

export interface IVerticalPodAutoscalerTargetRef {
  apiVersion?: string;
  kind: string;
  name: string;
}

export interface IVerticalPodAutoscalerUpdatePolicy {
  evictAfterOOMSeconds?: number;
  evictionRequirements?: IVerticalPodAutoscalerUpdatePolicyEvictionRequirementsItem[];
  minReplicas?: number;
  updateMode?: 'Off' | 'Initial' | 'Recreate' | 'InPlaceOrRecreate' | 'InPlace' | 'Auto';
}

export interface IVerticalPodAutoscalerResourcePolicyContainerPoliciesItem {
  containerName?: string;
  controlledResources?: string[];
  controlledValues?: 'RequestsAndLimits' | 'RequestsOnly';
  maxAllowed?: { [key: string]: string | number };
  memoryAggregationIntervalCount?: number;
  memoryAggregationIntervalSeconds?: number;
  minAllowed?: { [key: string]: string | number };
  mode?: 'Auto' | 'Off';
  oomBumpUpRatio?: string | number;
  oomMinBumpUp?: string | number;
  startupBoost?: IVerticalPodAutoscalerStartupBoost;
}

export interface IVerticalPodAutoscalerStartupBoostCpu {
  durationSeconds?: number;
  factor?: number;
  quantity?: string | number;
  type: 'Factor' | 'Quantity';
}

export interface IVerticalPodAutoscalerUpdatePolicyEvictionRequirementsItem {
  changeRequirement: 'TargetHigherThanRequests' | 'TargetLowerThanRequests';
  resources: string[];
}
