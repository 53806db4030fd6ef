/** Advice on what applications should request. */
import { verticalPodAutoscaler } from '../../catalogue/workload/vertical-pod-autoscaler.ts';
import { forEachApplication } from './parts/application.ts';

export const advice = forEachApplication('applicationVpa', 'The VerticalPodAutoscaler', ({ subject }) =>
  verticalPodAutoscaler(subject),
);
