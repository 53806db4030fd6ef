/** The Services of applications; that of a worker is there for its metrics. */

import { selectorOfSubject } from '../../catalogue/subject.ts';
import { service } from '../../catalogue/workload/service.ts';
import { forEachApplication } from './parts/application.ts';

export const services = forEachApplication('applicationService', 'The Service', ({ subject, application }) =>
  service(subject, application.service, selectorOfSubject(subject)),
);
