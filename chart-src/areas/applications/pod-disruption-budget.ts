/** PodDisruptionBudgets of applications. */
import { podDisruptionBudget } from '../../catalogue/workload/pod-disruption-budget.ts';
import { forEachApplication } from './parts/application.ts';

export const budgets = forEachApplication('applicationPdb', 'The PodDisruptionBudget', ({ subject }) =>
  podDisruptionBudget(subject),
);
