/** KEDA's ScaledObject of MLflow. */
import { scaledObject } from '../../catalogue/workload/scaled-object.ts';
import { ofServer } from './parts/server.ts';

export const scaledObjects = ofServer(({ server, subject }) => scaledObject(subject, server.calls));
