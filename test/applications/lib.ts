/** Renders and checks the chart in process, for the tests beside this file. */
import { ChartEvaluator } from '../../compiler/evaluate/chart.ts';
import type { Violation } from '../../compiler/evaluate/environment.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import { createValidator } from '../../compiler/schema/validate.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { mergeValues } from '../../compiler/values/merge.ts';
import { loadProject } from '../../scripts/generate/project.ts';

const { ir, model, defaults } = await loadProject();
const evaluator = new ChartEvaluator(ir);
const validate = createValidator(chartFlavour(model, { defaults, hints: true }), defaults);

/** An object of a manifest, whose fields a test reads freely. */
// biome-ignore lint/suspicious/noExplicitAny: tests name the fields that they look at.
export type Manifest = any;

/** For whom the chart is rendered. */
export interface Situation {
  readonly release?: string;
  readonly apis?: readonly string[];
}

type Values = { [key: string]: Json };

function merged(files: readonly string[]): Values {
  const values = mergeValues(
    defaults,
    files.map((yaml) => loadValues(yaml, 'values.yaml').values),
  );
  const problems = validate(values);
  if (problems.length > 0)
    throw new Error(problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  return values as Values;
}

/** What the rules say against values files, laid over each other. */
export function check(yaml: string | readonly string[], { release = 'demo', apis = [] }: Situation = {}): Violation[] {
  return evaluator.check(merged([yaml].flat()), { release: { name: release, namespace: 'ml' }, apis: new Set(apis) });
}

/** The manifests of values files, laid over each other; a rule that is violated is an error. */
export function render(...files: readonly string[]): Manifests {
  const values = merged(files);
  const options = { release: { name: 'demo', namespace: 'ml' } };
  const violations = evaluator.check(values, options);
  if (violations.length > 0)
    throw new Error(violations.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const { manifests, notes } = evaluator.render(values, options);
  // Plain objects: maps of values have no prototype, which deep comparison minds.
  return new Manifests(JSON.parse(JSON.stringify(manifests.map(({ object }) => object))) as Manifest[], notes);
}

/** What was rendered. */
export class Manifests {
  readonly all: readonly Manifest[];
  readonly notes: string;

  constructor(all: readonly Manifest[], notes: string) {
    this.all = all;
    this.notes = notes;
  }

  /** The objects of a kind. */
  of(kind: string): Manifest[] {
    return this.all.filter((object) => object.kind === kind);
  }

  /** The one object of a kind and name; the name is given without release and area. */
  one(kind: string, name: string): Manifest {
    const found = this.of(kind).filter((object) => object.metadata.name === `demo-applications-${name}`);
    if (found.length !== 1) {
      throw new Error(
        `${found.length} ${kind} of name ${name} among ${this.of(kind).map((object) => object.metadata.name)}`,
      );
    }
    return found[0];
  }

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
    const found = this.of('Job').filter((job) => job.metadata.name.startsWith(`demo-applications-${name}-migrations-`));
    if (found.length !== 1) throw new Error(`${found.length} Jobs of ${name}`);
    return found[0];
  }
}

/** The environment variables of a container: values, or where they come from. */
export const envOf = (container: Manifest): Manifest =>
  Object.fromEntries(container.env.map((entry: Manifest) => [entry.name, entry.value ?? entry.valueFrom]));

/** An API and nothing else, for tests that change a few lines of it. */
export const api = `
applications:
  enabled: true
  api:
    enabled: true
    image: {registry: ghcr.io, repository: acme/backend, tag: v1.0.0}
`;

/** Four stores that are somewhere else. */
export const stores = `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    maxConnections: 200
    databases:
      platform: {connections: 100, credentials: {mode: parts, parts: {secret: db}}}
      reports: {credentials: {mode: uri, uri: {secret: reports}}}
  caches:
    cache: {mode: external, external: {host: cache.example.com}, credentials: {mode: parts, parts: {secret: cache}}}
    whole: {mode: external, external: {host: cache.example.com}, credentials: {mode: uri, uri: {secret: cache}}}
  objectStore:
    mode: external
    buckets: {artifacts: {}}
  kafka:
    mode: external
    external: {bootstrapServers: "kafka.example.com:9092"}
    topics: {events: {}, model-events: {}}
`;
