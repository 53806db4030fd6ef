/** What belongs to applications in the chart, for the tests beside this file. */
import { envOf, type Manifest, Manifests } from '../lib/chart.ts';

export { check, envOf, type Manifest } from '../lib/chart.ts';
export { stores } from './stores.ts';

/** The manifests of values files, laid over each other; a rule that is violated is an error. */
export const render = (...files: readonly string[]): Applications => new Applications('applications', files);

/** What was rendered. */
export class Applications extends Manifests {
  /** The pod of an application. */
  pod(name: string): Manifest {
    return this.one('Deployment', name).spec.template;
  }

  /** The environment variables of the main container of an application. */
  env(name: string): Manifest {
    return envOf(this.pod(name).spec.containers[0]);
  }

  /** The Job of an application's migrations. */
  migrations(name: string): Manifest {
    return this.one('Job', `migrations-${name}--*`);
  }
}

/** An API and nothing else, for tests that change a few lines of it. */
export const api = `
applications:
  enabled: true
  api:
    enabled: true
    image: {registry: ghcr.io, repository: acme/backend, tag: v1.0.0}
`;
