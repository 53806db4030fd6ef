/** Renders and checks the chart in process, for the tests of areas. */
import { ChartEvaluator, type Manifest as Rendered } from '../../compiler/evaluate/chart.ts';
import type { Violation } from '../../compiler/evaluate/environment.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import { createValidator } from '../../compiler/schema/validate.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { mergeValues } from '../../compiler/values/merge.ts';
import { loadProject } from '../../scripts/generate/project.ts';

const { ir, model, defaults } = await loadProject();

export { defaults, ir, model };

const evaluator = new ChartEvaluator(ir);
/** The chart's schema. */
export const schema = chartFlavour(model, { defaults, hints: true });
const validate = createValidator(schema, defaults);

/** An object of a manifest, whose fields a test reads freely. */
// biome-ignore lint/suspicious/noExplicitAny: tests name the fields that they look at.
export type Manifest = any;

/** For whom the chart is rendered. */
export interface Situation {
  readonly release?: string;
  readonly namespace?: string;
  /** What the cluster offers. */
  readonly apis?: readonly string[];
}

/** One values file, or several that are laid over each other. */
type Files = string | readonly string[];

const overDefaults = (files: Files): { [key: string]: Json } =>
  mergeValues(
    defaults,
    [files].flat().map((yaml) => loadValues(yaml, 'values.yaml').values),
  ) as { [key: string]: Json };

/** What the schema says against values. */
export const problemsOf = (files: Files): string[] =>
  validate(overDefaults(files)).map(({ path, message }) => `${path.join('.')} ${message}`);

/** Values over the defaults; the schema has to take them. */
export function merged(files: Files): { [key: string]: Json } {
  const problems = problemsOf(files);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return overDefaults(files);
}

/** What the rules say against values. */
export function check(files: Files, { release = 'demo', namespace = 'ml', apis = [] }: Situation = {}): Violation[] {
  return evaluator.check(merged(files), { release: { name: release, namespace }, apis: new Set(apis) });
}

/** The manifests of values, with their templates, and the notes; a rule that is violated is an error. */
export function renderAll(files: Files): { manifests: readonly Rendered[]; notes: string } {
  const values = merged(files);
  const options = { release: { name: 'demo', namespace: 'ml' } };
  const violations = evaluator.check(values, options);
  if (violations.length > 0)
    throw new Error(violations.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const { manifests, notes } = evaluator.render(values, options);
  // Plain objects: maps of values have no prototype, which deep comparison minds.
  return { manifests: JSON.parse(JSON.stringify(manifests)) as Rendered[], notes };
}

/** The manifests of an area, in the order of their files. */
export function renderArea(area: string, files: Files): Manifest[] {
  const { manifests } = renderAll(files);
  return manifests.filter(({ template }) => template.startsWith(`templates/${area}/`)).map(({ object }) => object);
}

/** The environment variables of a container: values, or where they come from. */
export const envOf = (container: Manifest): Manifest =>
  Object.fromEntries(container.env.map((entry: Manifest) => [entry.name, entry.value ?? entry.valueFrom]));

/** What was rendered. */
export class Manifests {
  readonly all: readonly Manifest[];
  readonly notes: string;
  readonly #prefix: string;

  /** @param area - whose objects are looked for by name, written as in names */
  constructor(area: string, files: Files) {
    const { manifests, notes } = renderAll(files);
    this.all = manifests.map(({ object }) => object);
    this.notes = notes;
    this.#prefix = `demo-${area}-`;
  }

  /** The objects of a kind. */
  of(kind: string): Manifest[] {
    return this.all.filter((object) => object.kind === kind);
  }

  /** The one object of a kind and name. The name is given without release and area, or as the beginning of it with a `*`. */
  one(kind: string, name: string): Manifest {
    const full = `${this.#prefix}${name}`;
    const found = this.of(kind).filter(({ metadata }) =>
      full.endsWith('*') ? metadata.name.startsWith(full.slice(0, -1)) : metadata.name === full,
    );
    if (found.length === 1) return found[0];
    throw new Error(
      `${found.length} ${kind} of name ${name} among ${this.of(kind).map((object) => object.metadata.name)}`,
    );
  }
}
