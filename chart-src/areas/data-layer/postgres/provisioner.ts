/**
 * The Deployment that keeps owners and databases of the server that the chart runs itself. It is no Job: a password that was changed in its Secret, a
 * release that was rolled back and a volume that began empty need no upgrade to be seen to, and `helm upgrade --wait` waits until all are there.
 */
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import {
  choose,
  type Documents,
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
import { none } from '../../../catalogue/none.ts';
import { variable } from '../../../catalogue/pod/env.ts';
import { onAnyNode } from '../../../catalogue/pod/placement.ts';
import { barePodSpec } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { called, podLabelsOfSubject, selectorOfSubject } from '../../../catalogue/subject.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { callsLabel, type StringMap } from '../../../kit/labels.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import type { PlatformValues } from '../../../platform.ts';
import { storeHost } from '../parts/service.ts';
import { ofStores } from '../parts/stateful-set.ts';
import type { BuiltinAt } from '../parts/store.ts';
import type { BuiltinPostgres } from './builtin.values.ts';
import * as names from './names.ts';
import { databaseList } from './parts/list.ts';
import { ownersVolume } from './parts/owners.ts';
import { SCRIPTS, scriptsName, serverName, whenBuiltin } from './parts/server.ts';

const { platform } = values<PlatformValues>();

/** The server's policy lets it in. */
const callsServer = field<string>(callsLabel(serverName), 'true');

/** Documents for a server that has databases. */
const forProvisioner = (body: (at: BuiltinAt<BuiltinPostgres>) => Documents | readonly Documents[]): Documents =>
  whenBuiltin(({ builtin, subject }) =>
    when(notEmpty(databaseList()), () => body({ builtin, subject: { ...subject, ...called(names.provisioner()) } })),
  );

const byDeployment: Controller<BuiltinAt<BuiltinPostgres>> = {
  file: 'provisioner',
  documents: ({ builtin, subject }) =>
    resource<IDeployment>()({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: objectMeta({ object: subject.object, labels: subject.labels }),
      spec: {
        replicas: 1,
        // Two at work on different lists would undo each other's.
        strategy: { type: 'Recreate' },
        selector: { matchLabels: selectorOfSubject(subject) },
        template: {
          metadata: {
            labels: fields<StringMap>(podLabelsOfSubject(subject), callsServer),
            annotations: {
              'checksum/databases': sha256(toJson(databaseList())),
              'checksum/scripts': sha256(toJson(list<string>(file('files/data-layer/postgres/provision.sh')))),
            },
          },
          spec: podSpec(builtin),
        },
      },
    }),
};

function podSpec(builtin: Ref<BuiltinPostgres>): Piece<IPodSpec> {
  const { runAsUser, runAsGroup, fsGroup } = builtin.securityContext;
  return barePodSpec(
    {
      settings: {
        image: builtin.image,
        securityContext: { runAsUser, runAsGroup, fsGroup, readOnlyRootFilesystem: true },
      },
    },
    {
      container: 'provisioner',
      commandLine: { command: ['/bin/sh', `${SCRIPTS}/provision.sh`] },
      env: [
        variable('POSTGRES_MAJOR_VERSION', format`${builtin.majorVersion}`),
        variable('PGHOST', storeHost(names.postgres())),
        variable('PGSSLMODE', choose(eq(builtin.tls.mode, 'none'), 'disable', 'require')),
      ],
      more: { readinessProbe: { exec: { command: ['test', '-e', '/tmp/ready'] }, periodSeconds: 2 } },
      resources: resources(platform.toolbox.resources),
      placement: onAnyNode(builtin),
      automountToken: false,
      volumes: [
        { name: 'scripts', configMap: { name: scriptsName } },
        { name: 'databases', configMap: { name: names.provisioner().full } },
        { name: 'owners', projected: { sources: ownersVolume() } },
        { name: 'administrator', secret: { secretName: serverName } },
      ],
      volumeMounts: [
        { name: 'scripts', mountPath: SCRIPTS, readOnly: true },
        { name: 'databases', mountPath: '/databases', readOnly: true },
        { name: 'owners', mountPath: '/credentials', readOnly: true },
        { name: 'administrator', mountPath: '/administrator', readOnly: true },
      ],
    },
  );
}

export const provisioner = workload({
  what: 'provisioner of PostgreSQL',
  forEach: forProvisioner,
  controller: byDeployment,
  services: none('nobody calls it'),
  storage: none('it keeps nothing'),
  network: none('its label lets it in at the server; nothing is kept from it'),
  ...ofStores,
  calls: none('it talks to the server that it prepares'),
});
