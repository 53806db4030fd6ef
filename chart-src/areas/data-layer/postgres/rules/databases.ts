/** Rules of `dataLayer.postgres.databases`. */
import {
  and,
  type Expr,
  eq,
  format,
  hasPrefix,
  includes,
  list,
  ne,
  or,
  precedes,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForEach,
  rulesMatch,
  rulesWhen,
  withDefaults,
} from '../../../../../compiler/index.ts';
import { fitting } from '../../../../kit/rules/fitting.ts';
import type { Credentials } from '../../../../kit/values/credentials.ts';
import { dataLayer } from '../../parts.ts';
import type { Database } from '../database.values.ts';
import { nameInServer, ownerOf } from '../parts/database.ts';
import type { Postgres } from '../postgres.values.ts';

const { postgres } = dataLayer;

/** Names of the server's own, and of the operator's. */
const DATABASES = ['postgres', 'template0', 'template1', 'app'];
const ROLES = ['postgres', 'app', 'streaming_replica', 'cnpg_pooler_pgbouncer', 'public', 'none'];

const all = (body: (database: Ref<Database>, place: RulePlace & { name: Expr<string> }) => readonly Rules[]): Rules =>
  rulesForEach(
    withDefaults(postgres.databases, postgres.databaseDefaults),
    'database',
    ['dataLayer', 'postgres', 'databases'],
    body,
  );

const isOperators = eq(postgres.mode, 'cloudNativePg');

/** Rules of each database, by who runs the server. */
export const databaseRules = (): readonly Rules[] => [
  rulesWhen(or(eq(postgres.mode, 'builtin'), isOperators), () => [
    all((database, place) => [
      ...madeRules(database, place),
      rulesWhen(isOperators, () => [secretRules(database, place)]),
    ]),
  ]),
  rulesMatch<Postgres>(postgres, {
    external: () => [
      all((database, place) => [
        rule(place, {
          name: 'database-credentials-generated',
          violated: eq(database.credentials.mode, 'generated'),
          at: ['credentials', 'mode'],
          message:
            'credentials are generated for a server that the chart or an operator runs; those of an external one are in a Secret of yours',
          remedy: { credentials: { mode: 'parts', parts: { secret: format`database-${place.name}` } } },
        }),
      ]),
    ],
  }),
];

/** What the server is told to make has to be possible there. */
function madeRules(database: Ref<Database>, place: RulePlace & { name: Expr<string> }): readonly Rules[] {
  return [
    rule(place, {
      name: 'database-credentials-uri',
      violated: eq(database.credentials.mode, 'uri'),
      at: ['credentials', 'mode'],
      message: 'the server has to be told a user name and a password, and an address is neither',
      remedy: { credentials: { mode: 'generated' } },
    }),
    ...nameRules(database, place),
  ];
}

function secretRules({ credentials }: Ref<Database>, place: RulePlace): Rules {
  return rulesMatch<Credentials>(credentials, {
    parts: ({ usernameKey, passwordKey }) => [
      rule(place, {
        name: 'database-secret-keys',
        violated: or(ne(usernameKey, 'username'), ne(passwordKey, 'password')),
        at: ['credentials', 'parts'],
        message: 'CloudNativePG reads the keys "username" and "password" of a Secret, and no others',
        remedy: { credentials: { parts: { usernameKey: 'username', passwordKey: 'password' } } },
      }),
    ],
  });
}

function nameRules(database: Ref<Database>, place: RulePlace & { name: Expr<string> }): readonly Rules[] {
  const name = nameInServer(database, place.name);
  const owner = ownerOf(database, place.name);
  return [
    rule(place, {
      name: 'database-name-taken',
      violated: includes(list<string>(...DATABASES), name),
      at: ['database'],
      message: format`${name} is a database of the server's own`,
      remedy: { database: format`${name}_data` },
    }),
    rule(place, {
      name: 'database-owner-taken',
      violated: and(
        or(includes(list<string>(...ROLES), owner), hasPrefix('pg_', owner)),
        // The name is what has to change, and the owner follows it.
        or(ne(database.owner, ''), eq(includes(list<string>(...DATABASES), name), false)),
      ),
      at: ['owner'],
      message: format`${owner} is a role of the server's own`,
      remedy: { owner: fitting(63, format`owner_of_${name}`) },
    }),
    rulesForEach(
      withDefaults(postgres.databases, postgres.databaseDefaults),
      'other',
      ['dataLayer', 'postgres', 'databases'],
      (other, otherPlace) => [
        rule(place, {
          name: 'database-twice',
          violated: and(precedes(otherPlace.name, place.name), eq(nameInServer(other, otherPlace.name), name)),
          at: ['database'],
          message: format`"${otherPlace.name}" is called ${name} in the server too`,
          remedy: { database: format`${fitting(61, name)}_2` },
        }),
        rule(place, {
          name: 'database-owner-twice',
          violated: and(
            precedes(otherPlace.name, place.name),
            ne(nameInServer(other, otherPlace.name), name),
            eq(ownerOf(other, otherPlace.name), owner),
          ),
          at: ['owner'],
          message: format`${owner} owns "${otherPlace.name}" too, and one password would open both`,
          remedy: { owner: fitting(63, format`owner_of_${name}`) },
        }),
      ],
    ),
  ];
}
