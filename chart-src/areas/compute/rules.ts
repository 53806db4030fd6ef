/** Rules of `compute` that types can't say. */
import type { Rules } from '../../../compiler/index.ts';
import { apiRules } from './rules/apis.ts';
import { claimRules } from './rules/claims.ts';
import { flavorRules } from './rules/flavors.ts';
import { limitRangeRules } from './rules/limit-range.ts';
import { priorityRules } from './rules/priorities.ts';
import { queueRules } from './rules/queues.ts';
import { quotaRules } from './rules/quotas.ts';

export const rules: readonly Rules[] = [
  ...priorityRules,
  ...quotaRules,
  ...limitRangeRules,
  ...queueRules,
  ...flavorRules,
  ...claimRules,
  ...apiRules,
];
