/** The Services of models: one in front of the versions that take part in the release, and one for each version. */
import { ne, when } from '../../../compiler/index.ts';
import { service, versionService } from '../../catalogue/workload/service.ts';
import { forEachModel, forEachVersion } from './parts/model.ts';
import { releasedSelector } from './parts/released.ts';

export const services = forEachModel((at) =>
  when(ne(at.model.runtime.mode, 'kserve'), () => service(at.subject, at.model.service, releasedSelector(at))),
);

export const servicesOfVersions = forEachVersion(({ subject, version, model }) =>
  when(ne(version.runtime.mode, 'kserve'), () => versionService(subject, model.service)),
);
