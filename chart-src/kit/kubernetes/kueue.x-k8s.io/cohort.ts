/** Cohort of kueue.x-k8s.io/v1beta2, generated from the CRD of kubernetes-sigs/kueue v0.19.2 (8eab68778fc1) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface ICohort {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'Cohort';
  metadata?: IObjectMeta;
  spec?: ICohortSpec;
}

export interface ICohortSpec {
  fairSharing?: ICohortFairSharing;
  parentName?: string;
  resourceGroups?: ICohortResourceGroupsItem[];
}

export interface ICohortFairSharing {
  weight?: string | number;
}

export interface ICohortResourceGroupsItem {
  coveredResources: string[];
  flavors: ICohortResourceGroupsItemFlavorsItem[];
}

export interface ICohortResourceGroupsItemFlavorsItem {
  name: string;
  resources: ICohortResourceGroupsItemFlavorsItemResourcesItem[];
}

export interface ICohortResourceGroupsItemFlavorsItemResourcesItem {
  borrowingLimit?: string | number;
  lendingLimit?: string | number;
  name: string;
  nominalQuota: string | number;
}
