/** ServiceMonitors of models; KServe's own Services are read by what comes with KServe. */
import { ne, when } from '../../../compiler/index.ts';
import { serviceMonitor } from '../../catalogue/workload/metrics.ts';
import { forEachModel } from './parts/model.ts';

export const monitors = forEachModel(({ subject, model }) =>
  when(ne(model.runtime.mode, 'kserve'), () => serviceMonitor(subject, model.monitor, 'several')),
);
