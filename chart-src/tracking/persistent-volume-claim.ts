/** The volume of a server without a database or a bucket. What is in it can't be made again, so that it stays when the release goes. */
import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { at, dict, type Expr, ifAny, merge, quantity, resource, values, when } from '../../compiler/index.ts';
import type { StringMap } from '../common/labels.ts';
import { metaOfSubject } from '../common/subject.ts';
import type { PlatformValues } from '../platform.ts';
import { needsVolume, ofServer } from './parts/server.ts';

const { platform } = values<PlatformValues>();

/** Helm leaves the claim where it is on uninstall, and Argo CD does when the application no longer has it. */
const kept: Expr<StringMap> = dict<string>({
  'helm.sh/resource-policy': 'keep',
  'argocd.argoproj.io/sync-options': 'Prune=false',
});

export const claims = ofServer(({ subject, server }) =>
  when(needsVolume(server), () => {
    const annotations = merge<string>(kept, subject.annotations) as Expr<StringMap>;
    return resource<IPersistentVolumeClaim>()({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: metaOfSubject({ ...subject, annotations }),
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: ifAny<string, string>(
          at(platform.storage as unknown as Expr<StringMap>, server.volume.storage),
          (name) => name,
        ),
        resources: { requests: { storage: quantity(server.volume.size) } },
      },
    });
  }),
);
