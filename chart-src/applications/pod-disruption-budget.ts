/** PodDisruptionBudgets of applications. */
import { podDisruptionBudget } from '../common/workload/pod-disruption-budget.ts';
import { forEachApplication } from './parts/application.ts';

export const budgets = forEachApplication('applicationPdb', 'The PodDisruptionBudget', ({ subject }) =>
  podDisruptionBudget(subject),
);
