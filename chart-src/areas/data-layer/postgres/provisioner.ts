/**
 * The Deployment that keeps owners and databases of the server that the chart runs itself. It is no Job: a password that was changed in its Secret, a
 * release that was rolled back and a volume that began empty need no upgrade to be seen to, and `helm upgrade --wait` waits until all are there.
 */
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import {
  choose,
  eq,
  field,
  fields,
  file,
  format,
  list,
  notEmpty,
  type Piece,
  type Ref,
  resource,
  sha256,
  toJson,
  values,
  when,
} from '../../../../compiler/index.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { onAnyNode } from '../../../catalogue/pod/placement.ts';
import { tmpMount, tmpVolume } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { callsLabel, podLabelsOf, type StringMap, selectorOf } from '../../../kit/labels.ts';
import { objectName } from '../../../kit/names.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity, podSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';
import { storeHost } from '../parts/service.ts';
import { AREA, storeLabels } from '../parts.ts';
import type { BuiltinPostgres } from './builtin.values.ts';
import { databaseList } from './parts/list.ts';
import { ownersVolume } from './parts/owners.ts';
import { PROVISIONER, SCRIPTS, SERVER, scriptsName, serverName, whenBuiltin } from './parts/server.ts';

const { platform } = values<PlatformValues>();

/** The server's policy lets it in. */
const callsServer = field<string>(callsLabel(serverName), 'true');

export const provisioner = whenBuiltin((builtin) =>
  when(notEmpty(databaseList()), () =>
    resource<IDeployment>()({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: objectMeta({ area: AREA, workload: PROVISIONER, labels: storeLabels(builtin.labels) }),
      spec: {
        replicas: 1,
        // Two at work on different lists would undo each other's.
        strategy: { type: 'Recreate' },
        selector: { matchLabels: selectorOf(AREA, PROVISIONER) },
        template: {
          metadata: {
            labels: fields<StringMap>(podLabelsOf(AREA, PROVISIONER, storeLabels(builtin.labels)), callsServer),
            annotations: {
              'checksum/databases': sha256(toJson(databaseList())),
              'checksum/scripts': sha256(toJson(list<string>(file('files/data-layer/postgres/provision.sh')))),
            },
          },
          spec: podSpec(builtin),
        },
      },
    }),
  ),
);

function podSpec(builtin: Ref<BuiltinPostgres>): Piece<IPodSpec> {
  return fields<IPodSpec>(
    {
      automountServiceAccountToken: false,
      imagePullSecrets: pullSecrets,
      securityContext: podSecurity(builtin.securityContext),
      containers: [
        {
          name: 'provisioner',
          image: imageReference(builtin.image),
          imagePullPolicy: pullPolicy,
          command: ['/bin/sh', `${SCRIPTS}/provision.sh`],
          env: [
            variable('POSTGRES_MAJOR_VERSION', format`${builtin.majorVersion}`),
            variable('PGHOST', storeHost({ name: SERVER })),
            variable('PGSSLMODE', choose(eq(builtin.tls.mode, 'none'), 'disable', 'require')),
          ],
          readinessProbe: { exec: { command: ['test', '-e', '/tmp/ready'] }, periodSeconds: 2 },
          resources: resources(platform.toolbox.resources),
          securityContext: containerSecurity(true),
          volumeMounts: [
            tmpMount,
            { name: 'scripts', mountPath: SCRIPTS, readOnly: true },
            { name: 'databases', mountPath: '/databases', readOnly: true },
            { name: 'owners', mountPath: '/credentials', readOnly: true },
            { name: 'administrator', mountPath: '/administrator', readOnly: true },
          ],
        },
      ],
      volumes: [
        tmpVolume,
        { name: 'scripts', configMap: { name: scriptsName } },
        { name: 'databases', configMap: { name: objectName(AREA, PROVISIONER) } },
        { name: 'owners', projected: { sources: ownersVolume() } },
        { name: 'administrator', secret: { secretName: serverName } },
      ],
    },
    onAnyNode(builtin),
  );
}
