/** Renders the chart in process and finds what belongs to MLflow in it, for the tests beside this file. */
import { type Manifest, render as renderAll } from '../serving/lib.ts';

export { check, type Manifest } from '../serving/lib.ts';

/** The manifests of values files, laid over each other. */
export function render(...files: readonly string[]): Rendered {
  return new Rendered(renderAll(...files).all);
}

export class Rendered {
  readonly all: readonly Manifest[];

  constructor(all: readonly Manifest[]) {
    this.all = all;
  }

  /** The objects of a kind in the area. */
  of(kind: string): Manifest[] {
    return this.all.filter((object) => object.kind === kind && object.metadata.name.startsWith('demo-tracking-'));
  }

  /** The one object of a kind; its name is given without release and area, or as the beginning of it with a `*`. */
  one(kind: string, name = 'mlflow'): Manifest {
    const full = `demo-tracking-${name}`;
    const found = this.of(kind).filter(({ metadata }) =>
      full.endsWith('*') ? metadata.name.startsWith(full.slice(0, -1)) : metadata.name === full,
    );
    if (found.length !== 1) throw new Error(`${found.length} ${kind} of name ${name}`);
    return found[0];
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

/** The variables of a container by their names. */
export function envOf(container: Manifest): Manifest {
  return Object.fromEntries(container.env.map((entry: Manifest) => [entry.name, entry.value ?? entry.valueFrom]));
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
