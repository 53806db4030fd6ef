/** A chart as a function: from merged values to manifests, notes and violations, without Helm. */
import { type ChartIr, isExpression, type Json, type TemplateFile } from '../ir/nodes.ts';
import { type Content, control, isControl } from './blocks.ts';
import type { Coverage } from './coverage.ts';
import { documentsOf } from './documents.ts';
import type { Environment, Release, Values, Violation } from './environment.ts';
import { type Compiling, compute } from './expression.ts';
import { addHelpers } from './helpers.ts';
import { type Part, Program } from './program.ts';
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
  readonly #begin: (environment: Environment) => void;
  readonly #guard: Part;
  readonly #notes: Part;
  readonly #templates: readonly (readonly [file: TemplateFile, run: Part])[];

  constructor(ir: ChartIr, coverage?: Coverage) {
    this.#ir = ir;
    const program = new Program();
    const helpers = new Map(ir.defines.map((define) => [define.name, define]));
    const compiling: Compiling = { program, helpers, coverage };
    addHelpers(compiling);
    const checks = ir.guard.map(({ stage, key, body }) => {
      coverage?.enter(`guard: ${stage} of ${key ?? 'all areas'}`);
      return reportsOf({ kind: 'sequence', items: [body] }, compiling, 'sink');
    });
    program.part(checks.join(''));
    coverage?.enter('notes');
    program.part(ir.notes ? linesOf(ir.notes, compiling, 'sink') : '');
    for (const file of ir.templates) {
      coverage?.enter(file.sources.join(', '));
      program.part(documentsOf(file.body, compiling, 'sink'));
    }
    const { begin, parts } = program.finish();
    const [guard, notes, ...templates] = parts as [Part, Part, ...Part[]];
    this.#begin = begin;
    this.#guard = guard;
    this.#notes = notes;
    this.#templates = ir.templates.map((file, i) => [file, templates[i] as Part]);
  }

  /** The rules that merged, schema-valid values violate. */
  check(values: Values, options: RenderOptions): Violation[] {
    const environment = this.#environment(values, options);
    this.#begin(environment);
    this.#guard([]);
    return environment.violations;
  }

  /** The manifests for values that passed the schema and the rules. */
  render(values: Values, options: RenderOptions): RenderedChart {
    this.#begin(this.#environment(values, options));
    const manifests: Manifest[] = [];
    for (const [file, run] of this.#templates) {
      if (file.area !== undefined && !isOn(values[file.area])) continue;
      const objects: Manifest['object'][] = [];
      run(objects);
      for (const object of objects) manifests.push({ template: file.path, object });
    }
    const lines: string[] = [];
    this.#notes(lines);
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
      violations: [],
      marks: new Set(),
    };
  }
}

function isOn(area: Json | undefined): boolean {
  return typeof area === 'object' && !Array.isArray(area) && area.enabled === true;
}

const linesOf: Content = (node, compiling, sink) => {
  if (isControl(node)) return control(node, compiling, linesOf, sink);
  if (node.kind === 'text') return linesOf({ kind: 'sequence', items: node.lines }, compiling, sink);
  if (!isExpression(node)) throw new TypeError(`a ${node.kind} is no line`);
  return `${sink}.push(String(${compute(node, compiling)}));\n`;
};
