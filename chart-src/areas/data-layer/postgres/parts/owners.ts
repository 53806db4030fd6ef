/** User names and passwords of all owners, as files: `<key of the database>/username` and `/password`. */
import type { IVolumeProjection } from 'kubernetes-models/v1/VolumeProjection';
import {
  type Expr,
  each,
  filled,
  format,
  impossible,
  match,
  type Operand,
  type Piece,
  type Ref,
  type Tpl,
  when,
  withDefaults,
} from '../../../../../compiler/index.ts';
import type { Credentials } from '../../../../kit/values/credentials.ts';
import { dataLayer } from '../../parts.ts';
import type { Database } from '../database.values.ts';
import { databaseBinding } from './names.ts';

const { postgres } = dataLayer;

/** The Secret of an owner. */
export const passwordSecret = (database: Ref<Database>, key: Expr<string>): Piece<string> =>
  match<Credentials, string>(database.credentials, {
    generated: () => databaseBinding(key),
    parts: ({ secret }) => secret,
    uri: impossible,
  });

/** The sources of a projected volume, one for each database. */
export function ownersVolume(): Piece<IVolumeProjection[]> {
  return filled<IVolumeProjection>(
    each<Database, IVolumeProjection>(
      withDefaults(postgres.databases, postgres.databaseDefaults),
      'database',
      (database, key) =>
        when<IVolumeProjection>(
          database.enabled,
          match<Credentials, IVolumeProjection>(database.credentials, {
            generated: () => from(key, databaseBinding(key), 'username', 'password'),
            parts: ({ secret, usernameKey, passwordKey }) => from(key, secret, usernameKey, passwordKey),
            uri: impossible,
          }),
        ),
    ),
  );
}

function from(
  key: Expr<string>,
  name: Expr<string>,
  usernameKey: Operand<string>,
  passwordKey: Operand<string>,
): Tpl<IVolumeProjection> {
  return {
    secret: {
      name,
      items: [
        { key: usernameKey, path: format`${key}/username` },
        { key: passwordKey, path: format`${key}/password` },
      ],
    },
  };
}
