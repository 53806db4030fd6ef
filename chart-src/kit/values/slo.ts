/** `slo`: what a workload promises to those who call it. */
import type { PositiveCount } from '../../shared/types/scalars.ts';

/** What the model promises; an annotation of its objects. */
export interface ModelSlo {
  /**
   * How fast 95 of 100 predictions are, or faster.
   *
   * @unit milliseconds
   */
  p95Milliseconds: PositiveCount;
}
