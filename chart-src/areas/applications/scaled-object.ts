/** KEDA's ScaledObjects of applications. */
import { scaledObject } from '../../catalogue/workload/scaled-object.ts';
import { forEachApplication } from './parts/application.ts';

export const scaledObjects = forEachApplication(
  'applicationScaledObject',
  'The ScaledObject',
  ({ application, subject }) => scaledObject(subject, application.calls),
);
