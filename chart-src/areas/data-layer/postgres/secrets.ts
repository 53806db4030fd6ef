/** The Secrets of databases whose credentials are generated, and that of the administrator of the chart's own server. */
import {
  and,
  eachField,
  eq,
  field,
  fields,
  type Maybe,
  match,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { fileOf, madeSecret, random } from '../../../catalogue/credentials/secret.ts';
import { AREA, dataLayer } from '../parts.ts';
import type { Database } from './database.values.ts';
import { DATABASE } from './parts/binding.ts';
import { ownerOf } from './parts/database.ts';
import { databaseBinding } from './parts/names.ts';
import { serverName } from './parts/server.ts';
import type { Postgres } from './postgres.values.ts';

const { postgres } = dataLayer;
type Files = { [file: string]: string };

/** The type that CloudNativePG asks for. */
const BASIC_AUTH = 'kubernetes.io/basic-auth';

/** Manifests of the Secrets, where the chart's own server or an operator lets their owners in. */
export function databaseSecrets(): Maybe<Files> {
  const owners = eachField<Database, string>(
    withDefaults(postgres.databases, postgres.databaseDefaults),
    'database',
    (database, name) =>
      when<Files>(
        and(database.enabled, eq(database.credentials.mode, 'generated')),
        field<string>(
          fileOf(databaseBinding(name)),
          madeSecret(AREA, databaseBinding(name), {
            type: BASIC_AUTH,
            data: DATABASE.credentials({ username: ownerOf(database, name), password: random('password') }),
          }),
        ),
      ),
  );
  const administrator = field<string>(
    fileOf(serverName),
    madeSecret(AREA, serverName, {
      type: BASIC_AUTH,
      data: { username: 'postgres', password: random('password') },
    }),
  );
  return match<Postgres, Files>(postgres, {
    builtin: () => fields<Files>(administrator, owners),
    cloudNativePg: () => owners,
  });
}
