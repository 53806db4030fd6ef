/** Topology of kueue.x-k8s.io/v1beta2, generated from the CRD of kubernetes-sigs/kueue v0.19.2 (8eab68778fc1) by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface ITopology {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'Topology';
  metadata?: IObjectMeta;
  spec?: ITopologySpec;
}

export interface ITopologySpec {
  levels: ITopologyLevelsItem[];
}

export interface ITopologyLevelsItem {
  nodeLabel: string;
}
