/** HorizontalPodAutoscalers of applications. */
import { horizontalPodAutoscaler } from '../../catalogue/workload/horizontal-pod-autoscaler.ts';
import { forEachApplication } from './parts/application.ts';

export const autoscalers = forEachApplication('applicationHpa', 'The HorizontalPodAutoscaler', ({ subject }) =>
  horizontalPodAutoscaler(subject),
);
