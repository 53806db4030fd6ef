/** KEDA's ScaledObjects of versions. */
import { ne, when } from '../../../compiler/index.ts';
import { scaledObject } from '../../catalogue/workload/scaled-object.ts';
import { forEachVersion } from './parts/model.ts';

export const scaledObjects = forEachVersion(({ model, subject, version }) =>
  when(ne(version.runtime.mode, 'kserve'), () => scaledObject(subject, model.calls)),
);
