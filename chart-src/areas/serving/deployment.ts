/** The Deployments of models: one for each version, so that versions stand side by side and the old one answers at once. */
import { ne, when } from '../../../compiler/index.ts';
import { deployment } from '../../catalogue/workload/deployment.ts';
import { forEachVersion } from './parts/model.ts';
import { serverOf } from './parts/server.ts';

export const deployments = forEachVersion((at) =>
  when(ne(at.version.runtime.mode, 'kserve'), () => deployment(at.subject, serverOf(at))),
);
