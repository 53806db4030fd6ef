/** Rules of logins: nobody gets in without being known, and somebody does. */
import {
  and,
  type Expr,
  eq,
  not,
  notEmpty,
  or,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Authentication } from '../authentication.values.ts';

const { platform } = values<PlatformValues>();

/** Rules of `notebooks.hub.auth`. */
export function loginRules(auth: Ref<Authentication>, place: RulePlace): readonly Rules[] {
  const named = or(auth.allowAll, notEmpty(auth.allowedUsers), notEmpty(auth.admins));
  const nobody = (violated: Expr<boolean>): Rules =>
    rule(place, {
      name: 'nobody-may-log-in',
      violated,
      at: ['allowedUsers'],
      message: 'nobody may log in: neither people nor groups are named, and allowAll is false',
      remedy: { allowedUsers: ['jane'] },
    });
  return [
    rulesMatch(auth, {
      oidc: ({ allowedGroups, adminGroups, groupsClaim }) => {
        const groups = or(notEmpty(allowedGroups), notEmpty(adminGroups));
        return [
          nobody(not(or(named, groups))),
          rule(place, {
            name: 'groups-without-claim',
            violated: and(groups, eq(groupsClaim, '')),
            at: ['oidc', 'groupsClaim'],
            message: "groups are named, and nothing says which field of the provider's answer lists those of a person",
            remedy: { oidc: { groupsClaim: 'groups' } },
          }),
        ];
      },
      sharedPassword: () => [
        nobody(not(named)),
        rule(place, {
          name: 'shared-password-in-production',
          violated: eq(platform.environment, 'production'),
          at: ['mode'],
          message:
            'with one password for all nobody can be told from anybody else, which is for a cluster that only you reach; take a provider of logins (oidc), or programs with tokens alone',
          remedy: { mode: 'tokens' },
        }),
      ],
    }),
  ];
}
