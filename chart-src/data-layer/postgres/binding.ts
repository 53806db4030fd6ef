/** Bindings of databases: where each is, for all that call it. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { choose, forEach, format, matchDocuments, ne, resource, when, withDefaults } from '../../../compiler/index.ts';
import { databaseBinding } from '../../common/bindings/names.ts';
import { objectMeta } from '../../common/object-meta.ts';
import { AREA, dataLayer, storeLabels } from '../parts.ts';
import { nameInServer } from './parts/database.ts';
import type { Postgres } from './postgres.values.ts';

const { postgres } = dataLayer;

export const bindings = matchDocuments<Postgres>(postgres, {
  external: ({ host, port, readOnlyHost, sslMode }) =>
    forEach(withDefaults(postgres.databases, postgres.databaseDefaults), 'database', (database, name) =>
      when(database.enabled, () =>
        resource<IConfigMap>()({
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: objectMeta({
            area: AREA,
            workload: 'postgres',
            fullName: databaseBinding(name),
            labels: storeLabels(),
          }),
          data: {
            type: 'postgresql',
            host,
            port: format`${port}`,
            readOnlyHost: choose(ne(readOnlyHost, ''), readOnlyHost, host),
            database: nameInServer(database, name),
            sslMode,
          },
        }),
      ),
    ),
});
