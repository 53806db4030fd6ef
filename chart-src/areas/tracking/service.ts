/** The Service of MLflow. */
import { selectorOfSubject } from '../../catalogue/subject.ts';
import { service } from '../../catalogue/workload/service.ts';
import { ofServer } from './parts/server.ts';

export const services = ofServer(({ subject, server }) => service(subject, server.service, selectorOfSubject(subject)));
