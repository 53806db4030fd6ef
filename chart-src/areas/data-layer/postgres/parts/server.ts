/** The server that the chart runs itself, as the templates of this folder see it. */
import { type Expr, matchDocuments } from '../../../../../compiler/index.ts';
import { objectName } from '../../../../kit/names.ts';
import { type ForBuiltin, storeOf } from '../../parts/store.ts';
import { AREA, dataLayer } from '../../parts.ts';
import type { BuiltinPostgres } from '../builtin.values.ts';
import type { Postgres } from '../postgres.values.ts';

const { postgres } = dataLayer;

/** The server's name in the area, whoever runs it. */
export const SERVER = 'postgres';

/** The port of PostgreSQL. */
export const POSTGRES_PORT = 5432;

/** Where its container finds its scripts. */
export const SCRIPTS = '/scripts';

/** The server's name in the cluster: of its Service, its volume, and the Secret of its administrator. */
export const serverName: Expr<string> = objectName(AREA, SERVER);

/** The ConfigMap of its scripts. */
export const scriptsName: Expr<string> = objectName(AREA, 'postgres-scripts');

/** What keeps owners and databases as the values say. */
export const PROVISIONER = 'postgres-provisioner';

/** Documents for a server that the chart runs itself. */
export const whenBuiltin: ForBuiltin<BuiltinPostgres> = (body) =>
  matchDocuments<Postgres>(postgres, { builtin: (builtin) => body({ builtin, subject: storeOf(SERVER, builtin) }) });
