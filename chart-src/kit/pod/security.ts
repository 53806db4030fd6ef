/** Security contexts of the Pod Security Standard `restricted`. */
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import {
  defineObject,
  type Expr,
  ne,
  type Operand,
  type Tpl,
  type TypedParameter,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { SecurityContext } from '../values/security.ts';

const { platform } = values<PlatformValues>();

const id = <const Name extends string>(name: Name): TypedParameter<Name, number> =>
  valueParameter<number>()(name, 'integer');

/** User and groups of a pod. */
export type UserIds = { readonly [K in Exclude<keyof SecurityContext, 'readOnlyRootFilesystem'>]: Operand<number> };

/** The security context of a pod. OpenShift gives each namespace a range of user ids of its own. */
export function podSecurity({ runAsUser, runAsGroup, fsGroup }: UserIds): Expr<IPodSecurityContext> {
  return podSecurityHelper(runAsUser, runAsGroup, fsGroup);
}

const podSecurityHelper = defineObject<IPodSecurityContext>()(
  'podSecurity',
  'The security context of a pod.',
  [id('user'), id('group'), id('fsGroup')],
  (user, group, fsGroup) => {
    const idsAreOurs = ne(platform.provider, 'openshift');
    return {
      runAsNonRoot: true,
      runAsUser: when(idsAreOurs, user),
      runAsGroup: when(idsAreOurs, group),
      fsGroup: when(idsAreOurs, fsGroup),
      // A volume of many files would otherwise be gone through at each start.
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    };
  },
);

/** The security context of a container. */
export function containerSecurity(readOnlyRootFilesystem: Expr<boolean> | true): Tpl<ISecurityContext> {
  return {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem,
    capabilities: { drop: ['ALL'] },
  };
}
