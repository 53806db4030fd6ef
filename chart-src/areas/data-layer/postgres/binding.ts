/** Bindings of databases: where each is, for all that call it. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import {
  choose,
  type Documents,
  type Expr,
  eq,
  forEach,
  format,
  matchDocuments,
  ne,
  type Operand,
  resource,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { caFile } from '../../../catalogue/bindings/ca.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { storeHost } from '../parts/service.ts';
import { dataLayer, storeLabels } from '../parts.ts';
import { ROLE } from './callable.ts';
import * as names from './names.ts';
import { DATABASE } from './parts/binding.ts';
import { clusterHost, poolerHost } from './parts/cluster.ts';
import { nameInServer } from './parts/database.ts';
import { databaseBinding } from './parts/names.ts';
import { POSTGRES_PORT } from './parts/server.ts';
import type { Postgres } from './postgres.values.ts';

const { postgres } = dataLayer;

/** Where a server is, and how far clients trust the way to it. */
interface Address {
  readonly host: Operand<string>;
  readonly port?: Expr<number>;
  readonly readOnlyHost: Operand<string>;
  readonly sslMode: Operand<string>;
  /** Whether callers get the certificate of whoever signed the server's. */
  readonly hasCa: Expr<boolean> | true;
}

export const bindings = matchDocuments<Postgres>(postgres, {
  builtin: ({ tls }) => {
    const host = storeHost(names.postgres());
    const hasTls = eq(tls.mode, 'secret');
    return bindingsOf({ host, readOnlyHost: host, sslMode: choose(hasTls, 'verify-full', 'disable'), hasCa: hasTls });
  },
  cloudNativePg: () => {
    const pooled = eq(postgres.pooler.mode, 'pgbouncer');
    return bindingsOf({
      host: choose(pooled, poolerHost, clusterHost('rw')),
      readOnlyHost: clusterHost('ro'),
      // The pooler shows the certificate of the cluster, in which its own name is not.
      sslMode: choose(pooled, 'verify-ca', 'verify-full'),
      hasCa: true,
    });
  },
  external: ({ host, port, readOnlyHost, sslMode, ca }) =>
    bindingsOf({
      host,
      port,
      readOnlyHost: choose(ne(readOnlyHost, ''), readOnlyHost, host),
      sslMode,
      hasCa: ne(ca.mode, 'system'),
    }),
});

function bindingsOf({ host, port, readOnlyHost, sslMode, hasCa }: Address): Documents {
  return forEach(withDefaults(postgres.databases, postgres.databaseDefaults), 'database', (database, name) =>
    when(database.enabled, () =>
      resource<IConfigMap>()({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: objectMeta({
          object: names.database(name),
          workload: names.postgres(),
          fullName: databaseBinding(name),
          labels: storeLabels(),
        }),
        data: DATABASE.data({
          host,
          port: format`${port ?? POSTGRES_PORT}`,
          readOnlyHost,
          database: nameInServer(database, name),
          sslMode,
          sslRootCert: hasCa === true ? caFile(ROLE) : when(hasCa, caFile(ROLE)),
        }),
      }),
    ),
  );
}
