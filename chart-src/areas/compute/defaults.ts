/** Defaults of `compute`: on, and empty. Nothing is bounded until the user says so. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Compute } from './values.ts';

export const defaults: DeepPartial<Compute> = {
  enabled: true,
  priorities: {},
  quotas: {},
  limitRange: { enabled: false, defaultRequest: {}, default: {}, min: {}, max: {} },
  queueing: {
    mode: 'none',
    kueue: {
      cohort: '',
      fairSharing: false,
      strategy: 'BestEffortFIFO',
      preemption: { withinClusterQueue: 'LowerPriority', reclaimWithinCohort: 'Any' },
      queues: {},
    },
  },
  claims: { mode: 'devicePlugin', dra: { deviceClassName: 'gpu.nvidia.com' } },
  extraObjects: {},
};
