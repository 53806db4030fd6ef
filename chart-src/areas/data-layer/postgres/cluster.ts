/** The Cluster of CloudNativePG: its instances, and the owners of databases. */
import {
  each,
  eachField,
  eq,
  field,
  fields,
  filled,
  format,
  gt,
  ifAny,
  ifSet,
  type Many,
  type Maybe,
  merge,
  ne,
  notEmpty,
  quantity,
  type Ref,
  resource,
  type Tpl,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { priorityClassName } from '../../../catalogue/gpu/priority.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type { ICluster } from '../../../kit/kubernetes/index.ts';
import { givenLabels, type StringMap } from '../../../kit/labels.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { kept, storageClass } from '../../../kit/volume-claim.ts';
import type { PlatformValues } from '../../../platform.ts';
import { dataLayer, storeLabels } from '../parts.ts';
import type { CloudNativePg } from './cloud-native-pg.values.ts';
import type { Database } from './database.values.ts';
import * as names from './names.ts';
import type { ClusterAt } from './parts/cluster.ts';
import { nameInServer, ownerOf } from './parts/database.ts';
import { databaseList } from './parts/list.ts';
import { postgresCluster } from './parts/names.ts';
import { passwordSecret } from './parts/owners.ts';

const { postgres } = dataLayer;
const { metrics } = values<PlatformValues>().platform.telemetry;

type Spec = ICluster['spec'];
type Role = NonNullable<NonNullable<Spec['managed']>['roles']>[number];

/** The Cluster. */
export const byCluster: Controller<ClusterAt> = {
  file: 'cluster',
  documents: ({ settings }) =>
    resource<ICluster>()({
      apiVersion: 'postgresql.cnpg.io/v1',
      kind: 'Cluster',
      metadata: objectMeta({
        object: names.postgres(),
        fullName: postgresCluster(),
        labels: storeLabels(settings.labels),
        // Its volumes would go with it.
        annotations: merge(kept, settings.annotations),
      }),
      spec: {
        imageName: imageReference(settings.image),
        imagePullPolicy: pullPolicy,
        imagePullSecrets: pullSecrets,
        inheritedMetadata: {
          labels: givenLabels(storeLabels(settings.labels)),
          annotations: ifAny<StringMap, StringMap>(settings.annotations, (annotations) => annotations),
        },
        instances: settings.instances,
        // A single instance would never let its node be drained.
        enablePDB: gt(settings.instances, 1),
        storage: {
          size: quantity(settings.volume.size),
          storageClass: storageClass(settings.volume.storage),
        },
        resources: resources(settings.resources),
        ...placement(settings),
        postgresql: { parameters: parameters(), pg_hba: admission() },
        // The operator wants a first database; it belongs to nobody.
        bootstrap: { initdb: { database: 'app', owner: 'app', dataChecksums: true, encoding: 'UTF8' } },
        managed: when(notEmpty(databaseList()), { roles: filled<Role>(owners()) }),
        monitoring: when(eq(metrics.mode, 'operator'), { enablePodMonitor: true }),
      },
    }),
};

interface Placement {
  readonly priorityClassName: Maybe<string>;
  readonly affinity: Tpl<NonNullable<Spec['affinity']>>;
  readonly topologySpreadConstraints: Tpl<NonNullable<Spec['topologySpreadConstraints']>>;
}

/** Where instances run: on nodes of their own, in zones of their own if there are any. */
function placement({ priority, spread, nodeSelector, tolerations }: Ref<CloudNativePg>): Placement {
  return {
    priorityClassName: ifSet(priority, priorityClassName),
    affinity: {
      enablePodAntiAffinity: true,
      podAntiAffinityType: spread,
      topologyKey: 'kubernetes.io/hostname',
      nodeSelector: ifAny<StringMap, StringMap>(nodeSelector, (labels) => labels),
      tolerations: [each(tolerations, 'toleration', (toleration) => toleration)],
    },
    topologySpreadConstraints: [
      {
        topologyKey: 'topology.kubernetes.io/zone',
        maxSkew: 1,
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { 'cnpg.io/cluster': postgresCluster() } },
      },
    ],
  };
}

/** Settings of the server. */
function parameters(): Tpl<StringMap> {
  return fields<StringMap>(
    { max_connections: format`${postgres.maxConnections}` },
    eachField<string, string>(postgres.parameters, 'value', (value, name) =>
      when<StringMap>(ne(value, ''), field<string>(name, value)),
    ),
  );
}

/** Each database lets its owner in, over TLS, and nobody else. The operator's own ways in come before. */
function admission(): Tpl<string[]> {
  const lines = each<Database, string>(
    withDefaults(postgres.databases, postgres.databaseDefaults),
    'database',
    (database, key) =>
      when<string>(
        database.enabled,
        format`hostssl "${nameInServer(database, key)}" "${ownerOf(database, key)}" all scram-sha-256`,
      ),
  );
  return filled<string>(lines, 'host all all all reject');
}

/** A role for the owner of each database. */
function owners(): Many<Role> {
  return each<Database, Role>(
    withDefaults(postgres.databases, postgres.databaseDefaults),
    'database',
    (database, key) =>
      when<Role>(database.enabled, {
        name: ownerOf(database, key),
        ensure: 'present',
        login: true,
        passwordSecret: { name: passwordSecret(database, key) },
      }),
  );
}
