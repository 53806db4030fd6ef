/** PodDisruptionBudgets of versions. */
import { podDisruptionBudget } from '../../catalogue/workload/pod-disruption-budget.ts';
import { forEachVersion } from './parts/model.ts';

export const budgets = forEachVersion(({ subject }) => podDisruptionBudget(subject));
