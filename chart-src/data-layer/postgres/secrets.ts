/** The Secrets of databases whose credentials are generated. */
import { and, eachField, eq, field, type Maybe, match, when, withDefaults } from '../../../compiler/index.ts';
import { databaseBinding } from '../../common/bindings/names.ts';
import { fileOf, madeSecret, random } from '../../common/credentials/secret.ts';
import { AREA, dataLayer } from '../parts.ts';
import type { Database } from './database.values.ts';
import { ownerOf } from './parts/database.ts';
import type { Postgres } from './postgres.values.ts';

const { postgres } = dataLayer;
type Files = { [file: string]: string };

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
            // The type that CloudNativePG asks for.
            type: 'kubernetes.io/basic-auth',
            data: { username: ownerOf(database, name), password: random('password') },
          }),
        ),
      ),
  );
  return match<Postgres, Files>(postgres, { builtin: () => owners });
}
