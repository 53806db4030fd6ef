/** A chart as a function: from merged values to manifests, notes and violations, without Helm. */
import { type BodyNode, type ChartIr, isExpression, type Json, type TemplateFile } from '../ir/nodes.ts';
import { control, isControl, type Run } from './blocks.ts';
import type { Coverage } from './coverage.ts';
import { type Environment, type Release, Results, type Values, type Violation } from './environment.ts';
import { type Compiling, compute } from './expression.ts';
import { Helpers } from './helpers.ts';
import { Invariants } from './invariants.ts';
import { fieldValue } from './manifest.ts';
import { reportsOf } from './reports.ts';

/** A rendered manifest and the template file that it comes from. Parts of it may be parts of the values, or of other manifests. */
export interface Manifest {
  readonly template: string;
  readonly object: { [key: string]: Json };
}

/** What the cluster offers; nothing by default, as in `helm template`. */
export interface RenderOptions {
  readonly release: Release;
  readonly apis?: ReadonlySet<string>;
}

export interface RenderedChart {
  readonly manifests: readonly Manifest[];
  readonly notes: string;
}

/** Renders one chart, many times. */
export class ChartEvaluator {
  readonly #ir: ChartIr;
  readonly #invariants: Invariants;
  readonly #templates: readonly (readonly [file: TemplateFile, run: Run<Json[]>])[];
  readonly #guard: Run<unknown>;
  readonly #notes: Run<string[]> | undefined;

  constructor(ir: ChartIr, coverage?: Coverage) {
    this.#ir = ir;
    const invariants = new Invariants(coverage === undefined);
    this.#invariants = invariants;
    const compiling: Compiling = { helpers: new Helpers(ir.defines, invariants, coverage), invariants, coverage };
    this.#templates = ir.templates.map((file) => {
      coverage?.enter(file.source);
      return [file, documentsOf(file.body, compiling)] as const;
    });
    coverage?.enter('guard');
    this.#guard = reportsOf(ir.guard, compiling);
    coverage?.enter('notes');
    this.#notes = ir.notes && linesOf(ir.notes, compiling);
  }

  /** The rules that merged, schema-valid values violate. */
  check(values: Values, options: RenderOptions): Violation[] {
    const environment = this.#environment(values, options);
    this.#guard(environment, undefined);
    return environment.violations;
  }

  /** The manifests for values that passed the schema and the rules. */
  render(values: Values, options: RenderOptions): RenderedChart {
    const environment = this.#environment(values, options);
    const manifests: Manifest[] = [];
    for (const [file, run] of this.#templates) {
      if (file.area !== undefined && !isOn(values[file.area])) continue;
      const objects: Json[] = [];
      run(environment, objects);
      for (const object of objects) manifests.push({ template: file.path, object: object as Manifest['object'] });
    }
    const lines: string[] = [];
    this.#notes?.(environment, lines);
    return { manifests, notes: lines.join('\n') };
  }

  #environment(values: Values, { release, apis }: RenderOptions): Environment {
    return {
      values,
      facts: {
        'release.name': release.name,
        'release.namespace': release.namespace,
        'release.service': 'Helm',
        'chart.name': this.#ir.name,
        'chart.version': this.#ir.version,
        'chart.appVersion': this.#ir.appVersion,
      },
      hasApi: (api) => apis?.has(api) ?? false,
      files: this.#ir.files,
      locals: {},
      violations: [],
      marks: new Set(),
      known: this.#invariants.nothingKnown(),
      results: new Results(),
    };
  }
}

function isOn(area: Json | undefined): boolean {
  return typeof area === 'object' && !Array.isArray(area) && area.enabled === true;
}

function documentsOf(node: BodyNode, compiling: Compiling): Run<Json[]> {
  if (isControl(node)) return control(node, compiling, documentsOf);
  if (node.kind === 'check') return documentsOf(node.body, compiling);
  if (node.kind !== 'resource') throw new TypeError(`a ${node.kind} is no document`);
  const object = fieldValue(node.object, compiling);
  return (environment, documents) => {
    const slot: { value?: Json } = {};
    object(environment, slot);
    documents.push(slot.value as Json);
  };
}

function linesOf(node: BodyNode, compiling: Compiling): Run<string[]> {
  if (isControl(node)) return control(node, compiling, linesOf);
  if (node.kind === 'text') return linesOf({ kind: 'sequence', items: node.lines }, compiling);
  if (!isExpression(node)) throw new TypeError(`a ${node.kind} is no line`);
  const line = compute(node, compiling);
  return (environment, lines) => {
    lines.push(String(line(environment)));
  };
}
