/** Names by which databases and their server are found. */
import { define, type Expr, match, type Operand, type Piece } from '../../../../../compiler/index.ts';
import type { ObjectName } from '../../../../kit/names.ts';
import { sharable, sharableStem } from '../../parts/names.ts';
import { dataLayer } from '../../parts.ts';
import * as names from '../names.ts';
import type { Postgres } from '../postgres.values.ts';

const named = (name: ObjectName): Piece<string> => {
  const { own, shared } = sharable(name);
  return match<Postgres, string>(dataLayer.postgres, {
    shared,
    builtin: own,
    cloudNativePg: own,
    external: own,
    none: own,
  });
};

/** The server of the databases, whoever runs it: callers carry a label with this name. */
export const postgresServer = define('postgresServer', 'The name of the server of the databases.', [], 'name', () =>
  named(names.postgres()),
);

const cluster = sharableStem(names.postgres());

/** The cluster of CloudNativePG, which appends to its name. */
export const postgresCluster = (): Expr<string> => cluster.own();

/** The cluster of CloudNativePG that another release has. */
export const postgresClusterOf = (release: Operand<string>): Expr<string> => cluster.shared(release);

/** The binding of a database, by its key in `dataLayer.postgres.databases`. */
export const databaseBinding = define(
  'databaseBinding',
  'The name of the ConfigMap and the Secret of a database.',
  ['database'],
  'name',
  (database) => named(names.database(database)),
);
