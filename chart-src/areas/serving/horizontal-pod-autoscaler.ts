/** HorizontalPodAutoscalers of versions; KServe brings its own. */
import { ne, when } from '../../../compiler/index.ts';
import { horizontalPodAutoscaler } from '../../catalogue/workload/horizontal-pod-autoscaler.ts';
import { forEachVersion } from './parts/model.ts';

export const autoscalers = forEachVersion(({ subject, version }) =>
  when(ne(version.runtime.mode, 'kserve'), () => horizontalPodAutoscaler(subject)),
);
