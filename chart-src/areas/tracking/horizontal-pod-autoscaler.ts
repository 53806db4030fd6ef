/** The HorizontalPodAutoscaler of MLflow. */
import { horizontalPodAutoscaler } from '../../catalogue/workload/horizontal-pod-autoscaler.ts';
import { ofServer } from './parts/server.ts';

export const autoscalers = ofServer(({ subject }) => horizontalPodAutoscaler(subject));
