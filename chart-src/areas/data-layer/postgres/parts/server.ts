/** The server that the chart runs itself, as the templates of this folder see it. */
import { type Expr, matchDocuments } from '../../../../../compiler/index.ts';
import { type ForBuiltin, storeOf } from '../../parts/store.ts';
import { dataLayer } from '../../parts.ts';
import type { BuiltinPostgres } from '../builtin.values.ts';
import * as names from '../names.ts';
import type { Postgres } from '../postgres.values.ts';

const { postgres } = dataLayer;

/** The port of PostgreSQL. */
export const POSTGRES_PORT = 5432;

/** Where its container finds its scripts. */
export const SCRIPTS = '/scripts';

/** The server's name in the cluster: of its Service, its volume, and the Secret of its administrator. */
export const serverName: Expr<string> = names.postgres().full;

/** The ConfigMap of its scripts. */
export const scriptsName: Expr<string> = names.postgres().part('scripts').full;

/** Documents for a server that the chart runs itself. */
export const whenBuiltin: ForBuiltin<BuiltinPostgres> = (body) =>
  matchDocuments<Postgres>(postgres, {
    builtin: (builtin) => body({ builtin, subject: storeOf(names.postgres(), builtin) }),
  });
