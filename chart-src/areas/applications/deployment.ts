/** The Deployments of applications. */
import { deployment } from '../../catalogue/workload/deployment.ts';
import { forEachApplication } from './parts/application.ts';
import { podOf } from './parts/pod.ts';

export const deployments = forEachApplication('applicationDeployment', 'The Deployment', (at) =>
  deployment(at.subject, podOf(at)),
);
