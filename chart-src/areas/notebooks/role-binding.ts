/** Gives the hub's ServiceAccount its Role. */
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { documents, release, resource } from '../../../compiler/index.ts';
import { metaOfSubject, nameOfSubject } from '../../catalogue/subject.ts';
import { hubAccount } from './parts/hub-account.ts';
import { hubSubject } from './parts/subjects.ts';

export const hub = documents(() => {
  const subject = hubSubject();
  return resource<IRoleBinding>()({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: metaOfSubject(subject),
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: nameOfSubject(subject) },
    subjects: [
      {
        kind: 'ServiceAccount',
        name: hubAccount(),
        namespace: release.namespace,
      },
    ],
  });
});
