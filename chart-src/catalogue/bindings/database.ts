/** What a workload gets that calls a database. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  entry,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  nameOf,
  type Operand,
  type Ref,
} from '../../../compiler/index.ts';
import type { Credentials } from '../../kit/values/credentials.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { DatabaseName } from '../../shared/references.ts';
import { databaseBinding } from './names.ts';
import { bindingVariable, optionalVariable, secretVariable } from './variables.ts';

/** Variables that a called database sets. */
export const DATABASE_ENV = [
  'DB_HOST',
  'DB_PORT',
  'DB_NAME',
  'DB_READ_HOST',
  'DB_SSLMODE',
  'DB_USERNAME',
  'DB_PASSWORD',
  'DATABASE_URL',
  'PGSSLROOTCERT',
] as const;

const DATABASE_URL =
  'postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)';

/** Address and credentials of the database. */
export function databaseEnv(calls: Pick<Ref<Calls>, 'database'>): Maybe<IEnvVar> {
  return ifSet(calls.database, databaseVariables);
}

/** The same for a database that is certain. */
export function databaseVariables(name: Ref<DatabaseName>): Many<IEnvVar> {
  const database = bind('database', entry(name));
  const binding = bind('databaseBinding', databaseBinding(nameOf(name)));
  // What is composed has to come after its parts.
  const byParts = (
    secret: Operand<string>,
    usernameKey: Operand<string>,
    passwordKey: Operand<string>,
  ): Many<IEnvVar> =>
    items<IEnvVar>(
      bindingVariable('DB_HOST', binding, 'host'),
      bindingVariable('DB_PORT', binding, 'port'),
      bindingVariable('DB_NAME', binding, 'database'),
      bindingVariable('DB_READ_HOST', binding, 'readOnlyHost'),
      bindingVariable('DB_SSLMODE', binding, 'sslMode'),
      secretVariable('DB_USERNAME', secret, usernameKey),
      secretVariable('DB_PASSWORD', secret, passwordKey),
      { name: 'DATABASE_URL', value: DATABASE_URL },
    );
  return items<IEnvVar>(
    match<Credentials, IEnvVar>(database.credentials, {
      generated: () => byParts(binding, 'username', 'password'),
      parts: ({ secret, usernameKey, passwordKey }) => byParts(secret, usernameKey, passwordKey),
      uri: ({ secret, key }) => secretVariable('DATABASE_URL', secret, key),
    }),
    // All that is built on PostgreSQL's own library reads it.
    optionalVariable('PGSSLROOTCERT', binding, 'sslRootCert'),
  );
}
