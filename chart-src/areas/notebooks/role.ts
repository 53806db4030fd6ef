/** What the hub may do in the release's namespace: start and stop people's pods, make their volumes, and read the profiles. Nothing elsewhere. */
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import { documents, resource } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import { hubSubject } from './parts/subjects.ts';

export const hub = documents(() =>
  resource<IRole>()({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: metaOfSubject(hubSubject()),
    rules: [
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch', 'create', 'delete'] },
      { apiGroups: [''], resources: ['persistentvolumeclaims'], verbs: ['get', 'create', 'delete'] },
      // Why a pod does not come up stands in its events.
      { apiGroups: [''], resources: ['events'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: [''], resources: ['podtemplates'], verbs: ['list'] },
    ],
  }),
);
