/** What belongs to models in the chart, for the tests beside this file. */
import { envOf, type Manifest, Manifests } from '../lib/chart.ts';

export { check, type Manifest } from '../lib/chart.ts';

/** The manifests of values files, laid over each other; a rule that is violated is an error. */
export const render = (...files: readonly string[]): Models => new Models('serving', files);

/** What was rendered. */
export class Models extends Manifests {
  /** The main container of a version. */
  server(name: string): Manifest {
    return this.one('Deployment', name).spec.template.spec.containers[0];
  }

  /** The environment variables of the main container of a version. */
  env(name: string): Manifest {
    return envOf(this.server(name));
  }

  /** The names of the pods' Deployments that a Service sends requests to. */
  behind(service: string): string[] {
    const { selector } = this.one('Service', service).spec;
    return this.of('Deployment')
      .filter(({ spec }) =>
        Object.entries(selector).every(([key, value]) => spec.template.metadata.labels[key] === value),
      )
      .map(({ metadata }) => metadata.name.replace('demo-serving-', ''));
  }
}

/** A model of two versions, for tests that change a few lines of it. */
export const fraud = `
serving:
  models:
    fraud:
      image: {registry: ghcr.io, repository: acme/fraud, tag: v1.0.0}
      versions: {v1: {}, v2: {}}
`;
