/** What belongs to MLflow in the chart, for the tests beside this file. */
import { envOf, type Manifest, Manifests } from '../lib/chart.ts';

export { check, envOf, type Manifest } from '../lib/chart.ts';

/** The manifests of values files, laid over each other. */
export const render = (...files: readonly string[]): Rendered => new Rendered('tracking', files);

/** What was rendered. */
export class Rendered extends Manifests {
  /** The objects of a kind in the area. */
  override of(kind: string): Manifest[] {
    return super.of(kind).filter((object) => object.metadata.name.startsWith('demo-tracking-'));
  }

  /** The one object of a kind: the server's, if no name is given. */
  override one(kind: string, name = 'mlflow'): Manifest {
    return super.one(kind, name);
  }

  /** The pod of the server. */
  get pod(): Manifest {
    return this.one('Deployment').spec.template;
  }

  /** The server's container. */
  get server(): Manifest {
    return this.pod.spec.containers[0];
  }

  /** The container that sees to the tables before the server starts. */
  get tables(): Manifest {
    return this.pod.spec.initContainers.find(({ name }: Manifest) => name === 'tables');
  }

  /** The server's variables. */
  get env(): Manifest {
    return envOf(this.server);
  }
}

/** A server in a volume. */
export const evaluation = 'tracking: {enabled: true}';

/** A server with a database and a bucket. */
export const shared = `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    databases: {mlflow: {credentials: {mode: parts, parts: {secret: mlflow-db}}}}
  objectStore:
    mode: external
    external: {endpoint: "https://s3.example.com", region: eu-west-1}
    credentials: {mode: keys, keys: {secret: s3-keys}}
    buckets: {artifacts: {}}
tracking:
  enabled: true
  builtin:
    replicas: 2
    strategy: {mode: rollingUpdate}
    calls: {database: mlflow, bucket: artifacts}
`;
