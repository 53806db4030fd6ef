/** LocalQueue of kueue.x-k8s.io/v1beta2, generated from the CRD of kubernetes-sigs/kueue v0.19.2 (8eab68778fc1) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface ILocalQueue {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'LocalQueue';
  metadata?: IObjectMeta;
  spec?: ILocalQueueSpec;
}

export interface ILocalQueueSpec {
  clusterQueue?: string;
  fairSharing?: ILocalQueueFairSharing;
  stopPolicy?: 'None' | 'Hold' | 'HoldAndDrain';
}

export interface ILocalQueueFairSharing {
  weight?: string | number;
}
