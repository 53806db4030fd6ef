/** Volumes of stores: claims that stay when the release goes. */
import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import {
  at,
  type Documents,
  dict,
  type Expr,
  ifAny,
  merge,
  quantity,
  type Ref,
  resource,
  values,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../common/labels.ts';
import { objectName } from '../../common/names.ts';
import type { PlatformValues } from '../../platform.ts';
import { AREA } from '../parts.ts';
import type { StoreVolume } from '../store.values.ts';
import { type Store, storeMeta } from './store.ts';

const { platform } = values<PlatformValues>();

/** Annotations of what outlives the release: Helm leaves it on uninstall, and Argo CD when the application no longer has it. */
export const kept: Expr<StringMap> = dict<string>({
  'helm.sh/resource-policy': 'keep',
  'argocd.argoproj.io/sync-options': 'Prune=false',
});

/** The claim of a store's volume. A claim of its own, unlike one of a StatefulSet's template, can grow with the values. */
export function storeClaim(store: Store, { size, storage }: Ref<StoreVolume>): Documents {
  return resource<IPersistentVolumeClaim>()({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { ...storeMeta(store), annotations: merge(kept, store.settings.annotations) },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: ifAny<string, string>(storageClass(storage), (name) => name),
      resources: { requests: { storage: quantity(size) } },
    },
  });
}

/** The name of the claim. */
export const claimName = (store: Store): Expr<string> => objectName(AREA, store.name);

/** The class that the platform has for a purpose; none is the cluster's default. */
export function storageClass(purpose: Expr<'fast' | 'standard'>): Expr<string> {
  return at(platform.storage as unknown as Expr<StringMap>, purpose);
}
