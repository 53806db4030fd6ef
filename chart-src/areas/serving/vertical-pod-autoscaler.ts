/** Advice on what versions should request. */
import { ne, when } from '../../../compiler/index.ts';
import { verticalPodAutoscaler } from '../../catalogue/workload/vertical-pod-autoscaler.ts';
import { forEachVersion } from './parts/model.ts';

export const advice = forEachVersion(({ subject, version }) =>
  when(ne(version.runtime.mode, 'kserve'), () => verticalPodAutoscaler(subject)),
);
