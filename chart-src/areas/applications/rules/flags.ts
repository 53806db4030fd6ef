/** Rules of feature flags. */
import { type Expr, format, hasKey, not, type Rules, rule, rulesForPairs, values } from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Json } from '../../../shared/types/free-form.ts';

const { applications } = values<PlatformValues>();

/** Rules of all flags. */
export const flagRules = (): Rules =>
  rulesForPairs(applications.flags, 'flag', ({ defaultVariant, variants }, name) => [
    rule(
      { path: ['applications', 'flags', name] },
      {
        name: 'flag-variant-unknown',
        violated: not(hasKey(variants as Expr<{ [variant: string]: Json }>, defaultVariant)),
        at: ['defaultVariant'],
        message: format`the flag has no variant "${defaultVariant}"`,
        remedy: { variants: new Map([[defaultVariant, true]]) },
      },
    ),
  ]);
