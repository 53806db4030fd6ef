/** ServiceMonitors of applications. */
import { serviceMonitor } from '../../catalogue/workload/metrics.ts';
import { forEachApplication } from './parts/application.ts';

export const monitors = forEachApplication('applicationMonitor', 'The ServiceMonitor', ({ subject, application }) =>
  serviceMonitor(subject, application.monitor, 'one'),
);
