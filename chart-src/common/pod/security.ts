/** Security contexts of the Pod Security Standard `restricted`. */
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import { type Expr, ne, type Operand, type Tpl, values, when } from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { SecurityContext } from '../values/security.ts';

const { platform } = values<PlatformValues>();

/** User and groups of a pod. */
type UserIds = { readonly [K in Exclude<keyof SecurityContext, 'readOnlyRootFilesystem'>]: Operand<number> };

/** The security context of a pod. OpenShift gives each namespace a range of user ids of its own. */
export function podSecurity(settings: UserIds): Tpl<IPodSecurityContext> {
  const idsAreOurs = ne(platform.provider, 'openshift');
  return {
    runAsNonRoot: true,
    runAsUser: when(idsAreOurs, settings.runAsUser),
    runAsGroup: when(idsAreOurs, settings.runAsGroup),
    fsGroup: when(idsAreOurs, settings.fsGroup),
    // A volume of many files would otherwise be gone through at each start.
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** The security context of a container. */
export function containerSecurity(readOnlyRootFilesystem: Expr<boolean> | true): Tpl<ISecurityContext> {
  return {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem,
    capabilities: { drop: ['ALL'] },
  };
}
