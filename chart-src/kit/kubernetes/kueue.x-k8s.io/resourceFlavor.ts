/** ResourceFlavor of kueue.x-k8s.io/v1beta2, generated from the CRD of kubernetes-sigs/kueue v0.19.2 (8eab68778fc1) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';
import type { ITaint } from 'kubernetes-models/v1/Taint';
import type { IToleration } from 'kubernetes-models/v1/Toleration';

export interface IResourceFlavor {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'ResourceFlavor';
  metadata?: IObjectMeta;
  spec?: IResourceFlavorSpec;
}

export interface IResourceFlavorSpec {
  nodeLabels?: { [key: string]: string };
  nodeTaints?: ITaint[];
  tolerations?: IToleration[];
  topologyName?: string;
}
