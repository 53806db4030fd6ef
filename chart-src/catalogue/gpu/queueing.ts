/** Queues in front of GPU pools. `compute` says whether there are any. */
import type { Expr, RulePlace, Rules } from '../../../compiler/index.ts';
import type { GpuPoolName, QueueName } from '../../shared/references.ts';
import { provided } from '../provided.ts';

/** What waits in a queue. */
export interface Queued {
  readonly queue: Expr<QueueName | undefined>;
  readonly pool: Expr<GpuPoolName | undefined>;
}

/** What has to hold of what waits in a queue: there are queues, and that one lets onto its pool. */
export const queueRules = provided<(queued: Queued, place: RulePlace, what: string) => Rules>(
  'what has to hold of what waits in a queue',
);
