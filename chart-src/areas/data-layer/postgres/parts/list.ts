/** The databases of the server that the chart runs itself, as its provisioner reads them. */
import {
  define,
  defineObject,
  eachField,
  field,
  fields,
  format,
  orElse,
  when,
  withDefaults,
} from '../../../../../compiler/index.ts';
import type { StringMap } from '../../../../kit/labels.ts';
import { dataLayer } from '../../parts.ts';
import type { Database } from '../database.values.ts';
import { nameInServer, ownerOf } from './database.ts';

const { postgres } = dataLayer;

/** Name, owner and number of connections, by the database's key. */
export const databaseList = define(
  'databaseList',
  'Name, owner and number of connections of each database, by its key.',
  [],
  'map',
  () =>
    fields<StringMap>(
      {},
      eachField<Database, string>(
        withDefaults(postgres.databases, postgres.databaseDefaults),
        'database',
        (database, key) =>
          when<StringMap>(
            database.enabled,
            field<string>(
              key,
              format`${nameInServer(database, key)} ${ownerOf(database, key)} ${database.connections}\n`,
            ),
          ),
      ),
    ),
);

/** How many connections each database may have, by its key. */
export const connectionsByDatabase = defineObject<{ [database: string]: number }>()(
  'databaseConnections',
  'How many connections each database may have, by its key.',
  [],
  () =>
    fields<{ [database: string]: number }>(
      {},
      eachField<Database, number>(
        withDefaults(postgres.databases, postgres.databaseDefaults),
        'database',
        (database, key) =>
          // Rules count before all entries are known to be whole.
          when<{ [database: string]: number }>(
            orElse(database.enabled, true),
            field<number>(key, orElse(database.connections, 0)),
          ),
      ),
    ),
);
