/** The rule of whom a caller trusts: a server that speaks no TLS shows no certificate. */
import {
  type Expr,
  ne,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesWhen,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { TrustedCa } from '../values/trusted-ca.ts';

/** The rule for a server that may speak no TLS. */
export const trustedCaRules = (ca: Ref<TrustedCa>, place: RulePlace, isPlaintext: Expr<boolean>): Rules =>
  rulesWhen(isPlaintext, () => [trustedCaChecks(place, ca)]);

const trustedCaChecks = sharedRules(
  'trustedCaRules',
  'Rules of whom a caller trusts, of a server that speaks no TLS.',
  [valueParameter<TrustedCa>()('ca', 'TrustedCa')],
  (place, ca) => [
    rule(place, {
      name: 'ca-without-tls',
      violated: ne(ca.mode, 'system'),
      at: ['ca', 'mode'],
      message: 'the server speaks no TLS, so that there is no certificate to check',
      remedy: { ca: { mode: 'system' } },
    }),
  ],
);
