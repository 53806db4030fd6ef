/** Claims of volumes: what they have in common, and what lets one outlive the release. */
import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import {
  at,
  choose,
  type Documents,
  dict,
  type Expr,
  ifAny,
  type Maybe,
  merge,
  quantity,
  resource,
  values,
} from '../../compiler/index.ts';
import type { PlatformValues } from '../platform.ts';
import type { Quantity } from '../shared/types/scalars.ts';
import type { StringMap } from './labels.ts';
import type { ObjectMetaTpl } from './object-meta.ts';

const { platform } = values<PlatformValues>();

/** How pods may mount a volume. */
export type AccessMode = 'ReadWriteOnce' | 'ReadWriteMany';

/** Annotations of what outlives the release: Helm leaves it on uninstall, and Argo CD when the application no longer has it. */
export const kept: Expr<StringMap> = dict<string>({
  'helm.sh/resource-policy': 'keep',
  'argocd.argoproj.io/sync-options': 'Prune=false',
});

/** Annotations of a claim that stays where `keep` says so. */
export const keptIf = (keep: Expr<boolean>, annotations: Expr<StringMap>): Expr<StringMap> =>
  merge(choose<StringMap>(keep, kept, dict<string>({})), annotations);

/** The class that the platform has for a purpose; none is the cluster's default. */
export function storageClass(purpose: Expr<'fast' | 'standard' | 'shared'>): Maybe<string> {
  return ifAny<string, string>(at(platform.storage as unknown as Expr<StringMap>, purpose), (name) => name);
}

/** What every volume says of itself. */
export interface VolumeSettings {
  readonly size: Expr<Quantity>;
  /** Which class of the platform it is of. */
  readonly storage: Expr<'fast' | 'standard' | 'shared'>;
}

/** A claim. One of its own, unlike one of a StatefulSet's template, can grow with the values. */
export function volumeClaim(
  metadata: ObjectMetaTpl,
  { size, storage }: VolumeSettings,
  accessMode: Expr<AccessMode> | AccessMode = 'ReadWriteOnce',
): Documents {
  return resource<IPersistentVolumeClaim>()({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata,
    spec: {
      accessModes: [accessMode],
      storageClassName: storageClass(storage),
      resources: { requests: { storage: quantity(size) } },
    },
  });
}
