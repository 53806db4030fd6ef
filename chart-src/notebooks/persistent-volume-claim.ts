/** The volume of the hub's state, where no database has it. */
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
import type { PlatformValues } from '../platform.ts';
import { metaOf } from './parts/metadata.ts';
import { hubSubject, notebooks } from './parts/subjects.ts';

const { platform } = values<PlatformValues>();

/** Helm leaves the claim where it is on uninstall, and Argo CD does when the application no longer has it. */
const kept: Expr<StringMap> = dict<string>({
  'helm.sh/resource-policy': 'keep',
  'argocd.argoproj.io/sync-options': 'Prune=false',
});

export const hub = matchDocuments(notebooks.hub.state, {
  volume: ({ size, storage, keep }) => {
    const subject = hubSubject();
    return resource<IPersistentVolumeClaim>()({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: metaOf({
        ...subject,
        annotations: merge(choose<StringMap>(keep, kept, dict<string>({})), subject.annotations),
      }),
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: ifAny<string, string>(
          at(platform.storage as unknown as Expr<StringMap>, storage),
          (name) => name,
        ),
        resources: { requests: { storage: quantity(size) } },
      },
    });
  },
});
