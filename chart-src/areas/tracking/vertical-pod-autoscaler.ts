/** Advice on what MLflow should request. */
import { verticalPodAutoscaler } from '../../catalogue/workload/vertical-pod-autoscaler.ts';
import { ofServer } from './parts/server.ts';

export const advice = ofServer(({ subject }) => verticalPodAutoscaler(subject));
