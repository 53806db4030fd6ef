/** The Deployment of MLflow. */
import { deployment } from '../../catalogue/workload/deployment.ts';
import { serverParts } from './parts/deployment-parts.ts';
import { ofServer } from './parts/server.ts';

export const server = ofServer((at) => deployment(at.subject, serverParts(at)));
