/** Databases of a cluster of CloudNativePG. The operator makes them, and leaves them when the release goes. */
import { forEach, resource, when, withDefaults } from '../../../../compiler/index.ts';
import type { IDatabase } from '../../../kit/kubernetes/index.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { dataLayer, storeLabels } from '../parts.ts';
import * as names from './names.ts';
import { whenCloudNativePg } from './parts/cluster.ts';
import { nameInServer, ownerOf } from './parts/database.ts';
import { postgresCluster } from './parts/names.ts';

const { postgres } = dataLayer;

export const databases = whenCloudNativePg(({ labels }) =>
  forEach(withDefaults(postgres.databases, postgres.databaseDefaults), 'database', (database, key) =>
    when(database.enabled, () =>
      resource<IDatabase>()({
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Database',
        metadata: objectMeta({
          object: names.database(key),
          workload: names.postgres(),
          labels: storeLabels(labels),
        }),
        spec: {
          cluster: { name: postgresCluster() },
          name: nameInServer(database, key),
          owner: ownerOf(database, key),
          connectionLimit: database.connections,
          databaseReclaimPolicy: 'retain',
        },
      }),
    ),
  ),
);
