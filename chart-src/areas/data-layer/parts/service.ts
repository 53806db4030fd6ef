/** The Service of a store. */
import type { IService } from 'kubernetes-models/v1/Service';
import { type Documents, type Expr, format, release, resource } from '../../../../compiler/index.ts';
import { selectorOf } from '../../../kit/labels.ts';
import { objectName } from '../../../kit/names.ts';
import { AREA } from '../parts.ts';
import { type Store, storeMeta } from './store.ts';

/** A Service inside the cluster with one port, whose name is that of the container's. */
export function storeService(store: Store, portName: string, port: number): Documents {
  return resource<IService>()({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: storeMeta(store),
    spec: {
      type: 'ClusterIP',
      selector: selectorOf(AREA, store.name),
      ports: [{ name: portName, port, targetPort: portName, protocol: 'TCP' }],
    },
  });
}

/** The host by which the store is found in the cluster, from any namespace. */
export const storeHost = (store: Pick<Store, 'name'>): Expr<string> =>
  format`${objectName(AREA, store.name)}.${release.namespace}.svc`;
