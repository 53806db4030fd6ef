/** A database in a template: what it is called in the server, who owns it. */
import { choose, type Expr, ne, type Ref, replace } from '../../../../../compiler/index.ts';
import type { Database } from '../database.values.ts';

/** Its name in the server. */
export const nameInServer = ({ database }: Ref<Database>, key: Expr<string>): Expr<string> =>
  choose(ne(database, ''), database, replace('-', '_', key));

/** The role that owns it. */
export const ownerOf = (database: Ref<Database>, key: Expr<string>): Expr<string> =>
  choose(ne(database.owner, ''), database.owner, nameInServer(database, key));
