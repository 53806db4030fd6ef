/**
 * Secrets that a cluster makes for itself. A Job of the area creates each that is not there, of letters and digits that nobody has seen: rendering stays
 * deterministic, values hold no password, and Helm owns none of them, so that they outlive the release like the data that they open.
 *
 * @example
 * // chart-src/areas/<area>/credentials.ts
 * const secrets = define('myCredentials', 'Secrets of ...', [], 'map', () => fields<StringMap>({},
 *   when(isGenerated, field(fileOf(binding), madeSecret('myArea', binding, { data: { username: name, password: random('password') } })))));
 * export const credentials = credentialsJob(names.credentials(), secrets());
 */
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import {
  type Documents,
  defineObject,
  dict,
  type Expr,
  mapParameter,
  notEmpty,
  resource,
  when,
} from '../../../compiler/index.ts';
import { type StringMap, selectorOf } from '../../kit/labels.ts';
import type { FixedName } from '../../kit/names.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import { toolboxJob, toolboxPod } from '../toolbox/job.ts';
import { smallJob } from '../toolbox/workload.ts';
import type { Workload } from '../workloads/workload.ts';

const SCRIPT = 'files/catalogue/create-secrets.sh';

/** The pods of such a Job. Its account and its ConfigMap are called as it is. */
const podTemplate = defineObject<IPodTemplateSpec>()(
  'credentialsPod',
  'The pods of a Job that makes Secrets.',
  ['object', mapParameter('selector')],
  (object, selector) =>
    toolboxPod({
      container: 'credentials',
      config: object,
      script: SCRIPT,
      folder: '/secrets',
      podLabels: selector,
      account: object,
    }),
);

/**
 * The Job of an area that creates Secrets, and the account that may do so; nothing if there is none to make.
 *
 * @param object - `names.credentials()` of the area's own, a form that is hashed
 * @param secrets - manifests by file: `fileOf(name)` and `madeSecret(...)`; a `define` of a map yields them.
 */
export function credentialsJob(object: FixedName, secrets: Expr<StringMap>): Workload {
  const make = (): readonly Documents[] => {
    const metadata = objectMeta({ object, labels: dict<string>({}) });
    const account = object.full;
    const job = toolboxJob({
      object,
      script: SCRIPT,
      files: secrets,
      template: podTemplate(object.full, selectorOf(object.area, object.name)),
    });
    return [
      resource<IServiceAccount>()({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata,
        automountServiceAccountToken: false,
      }),
      // It can't be told by name what may be created; but nothing that is there can be read or changed.
      resource<IRole>()({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata,
        rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['create'] }],
      }),
      resource<IRoleBinding>()({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: account },
        subjects: [{ kind: 'ServiceAccount', name: account }],
      }),
      ...job,
    ];
  };
  return smallJob({
    what: 'maker of credentials',
    object,
    file: 'credentials',
    where: (body) => when(notEmpty(secrets), () => body({})),
    make,
  });
}
