/** The Service of MLflow. */
import { selectorOfSubject } from '../common/subject.ts';
import { service } from '../common/workload/service.ts';
import { ofServer } from './parts/server.ts';

export const services = ofServer(({ subject, server }) => service(subject, server.service, selectorOfSubject(subject)));
