/** The volumes on which models keep what they have fetched. */
import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import {
  at,
  choose,
  dict,
  type Expr,
  ifAny,
  matchDocuments,
  merge,
  quantity,
  resource,
  values,
} from '../../compiler/index.ts';
import type { StringMap } from '../common/labels.ts';
import { metaOfSubject } from '../common/subject.ts';
import type { PlatformValues } from '../platform.ts';
import { forEachModel } from './parts/model.ts';

const { platform } = values<PlatformValues>();

/** Helm leaves the claim where it is on uninstall, and Argo CD does when the application no longer has it. */
const kept: Expr<StringMap> = dict<string>({
  'helm.sh/resource-policy': 'keep',
  'argocd.argoproj.io/sync-options': 'Prune=false',
});

export const caches = forEachModel(({ subject, model }) =>
  matchDocuments(model.artifactCache, {
    volume: ({ size, storage, accessMode, keep }) =>
      resource<IPersistentVolumeClaim>()({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: metaOfSubject({
          ...subject,
          annotations: merge(choose<StringMap>(keep, kept, dict<string>({})), subject.annotations),
        }),
        spec: {
          accessModes: [accessMode],
          storageClassName: ifAny<string, string>(storageClass(storage), (name) => name),
          resources: { requests: { storage: quantity(size) } },
        },
      }),
  }),
);

/** The class that the platform has for a purpose; none is the cluster's default. */
function storageClass(purpose: Expr<'fast' | 'standard' | 'shared'>): Expr<string> {
  return at(platform.storage as unknown as Expr<StringMap>, purpose);
}
