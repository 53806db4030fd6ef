/** The PodDisruptionBudget of MLflow. */
import { podDisruptionBudget } from '../../catalogue/workload/pod-disruption-budget.ts';
import { ofServer } from './parts/server.ts';

export const budgets = ofServer(({ subject }) => podDisruptionBudget(subject));
