/** Rules of the ServiceAccount that pods run as. */
import { type Expr, type RulePlace, type Rules, rulesMatch } from '../../../compiler/index.ts';
import type { ServiceAccount } from '../values/service-account.ts';
import { usedNameRule } from './used-name.ts';

type Account = Pick<ServiceAccount, 'mode' | 'use'>;

/** Rules of the account under `serviceAccount`. */
export const serviceAccountRules = (account: Expr<Account>, place: RulePlace): Rules =>
  rulesMatch<Account>(account, {
    use: ({ name }) => [usedNameRule({ name, at: ['serviceAccount', 'use', 'name'] }, place)],
  });
