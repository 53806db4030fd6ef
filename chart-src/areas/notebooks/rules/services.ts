/** Rules of programs that use the hub's API. */
import { and, type Expr, eq, type Ref, type Rules, rule, rulesForEach } from '../../../../compiler/index.ts';
import type { Culling } from '../culling.values.ts';
import type { HubServices } from '../hub.values.ts';

/** The name of the program that stops idle notebooks. */
const CULLER = 'idle-culler';

/** Rules of `notebooks.hub.services`. */
export function hubServiceRules(services: Expr<HubServices>, culling: Ref<Culling>): readonly Rules[] {
  return [
    rulesForEach(services, 'service', ['notebooks', 'hub', 'services'], ({ token }, { name }) => [
      rule(
        { path: ['notebooks', 'hub'] },
        {
          name: 'service-name-taken',
          violated: and(culling.enabled, eq(name, CULLER)),
          at: ['services', name],
          message: `the program that stops idle notebooks is called "${CULLER}"; call yours by another name`,
          remedy: { services: { [`my-${CULLER}`]: { token: { secret: token.secret, key: token.key } } } },
          replaces: true,
        },
      ),
    ]),
  ];
}
