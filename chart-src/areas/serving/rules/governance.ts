/** Rules of governance: what is live was let go live by somebody. */
import { and, eq, type Ref, type RulePlace, type Rules, rule, values } from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Governance } from '../governance.values.ts';

const { platform } = values<PlatformValues>();

/** Rules of a version's record. */
export function governanceRules({ stage, approvedBy }: Ref<Governance>, place: RulePlace): Rules {
  return rule(place, {
    name: 'approval-missing',
    violated: and(eq(platform.environment, 'production'), eq(stage, 'production'), eq(approvedBy, '')),
    at: ['governance', 'approvedBy'],
    message: 'a model of the stage production has no approval, and the environment is production',
    remedy: { governance: { approvedBy: 'jane.doe@example.com', approvedAt: '2026-11-02' } },
  });
}
