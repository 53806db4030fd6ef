/** NodePool of karpenter.sh/v1, generated from the CRD of kubernetes-sigs/karpenter v1.14.1 by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';
import type { ITaint } from 'kubernetes-models/v1/Taint';

export interface INodePool {
  apiVersion: 'karpenter.sh/v1';
  kind: 'NodePool';
  metadata?: IObjectMeta;
  spec: INodePoolSpec;
}

export interface INodePoolSpec {
  disruption?: INodePoolDisruption;
  limits?: { [key: string]: string | number };
  replicas?: number;
  template: INodePoolTemplate;
  weight?: number;
}

export interface INodePoolDisruption {
  budgets?: INodePoolDisruptionBudgetsItem[];
  consolidateAfter: string;
  consolidationPolicy?: 'WhenEmpty' | 'WhenEmptyOrUnderutilized' | 'Balanced';
}

export interface INodePoolTemplate {
  metadata?: INodePoolTemplateMetadata;
  spec: INodePoolTemplateSpec;
}

export interface INodePoolDisruptionBudgetsItem {
  duration?: string;
  nodes?: string;
  reasons?: ('Underutilized' | 'Empty' | 'Drifted')[];
  schedule?: string;
}

export interface INodePoolTemplateMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface INodePoolTemplateSpec {
  expireAfter?: string;
  nodeClassRef: INodePoolTemplateSpecNodeClassRef;
  requirements: INodePoolTemplateSpecRequirementsItem[];
  startupTaints?: ITaint[];
  taints?: ITaint[];
  terminationGracePeriod?: string;
}

export interface INodePoolTemplateSpecNodeClassRef {
  group: string;
  kind: string;
  name: string;
}

export interface INodePoolTemplateSpecRequirementsItem {
  key: string;
  minValues?: number;
  operator: 'Gte' | 'Lte' | 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  values?: string[];
}
