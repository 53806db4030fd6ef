/** From authored templates and types to a chart: resolves everything into the IR. */
import { definesOfChart } from './authoring/define.ts';
import { type Documents, node } from './authoring/expression.ts';
import type { Text } from './authoring/text.ts';
import { type CompileError, compileErrorsIn, throwAll } from './errors.ts';
import type { BodyNode, ChartIr, Define, Json, TemplateFile } from './ir/nodes.ts';
import { operationFaults } from './operations/index.ts';
import { type AreaRules, guardOf } from './rules/guard.ts';
import { definitionOf, resolve, type ValuesModel } from './schema/model.ts';
import { simplified } from './simplify/simplify.ts';
import { released } from './typing/later-defaults.ts';
import { resolveBody } from './typing/resolve-body.ts';
import { Scope } from './typing/scope.ts';
import { booleanType, integerType, stringListType, stringType, type ValueType } from './typing/value-type.ts';
import { compactJson } from './values/compact-json.ts';

/** A template as its module exports it. */
export interface AuthoredTemplate {
  /** Its path in the chart. */
  readonly path: string;
  /** Its TypeScript files. */
  readonly sources: readonly string[];
  /** The area that gates it. */
  readonly area?: string;
  readonly documents: readonly Documents[];
}

/** Where a helper is: its file in the chart, and the TypeScript file as readers of the chart know it. */
export type HelperFile = Required<Pick<Define, 'path' | 'source'>>;

/** All that makes a chart. */
export interface ChartSource {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string;
  readonly model: ValuesModel;
  readonly defaults: Json;
  /** Keys with a default in this major's first release; see `compiler/schema/chart-flavour.ts`. */
  readonly baseline?: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly templates: readonly AuthoredTemplate[];
  readonly rules: readonly AreaRules[];
  readonly notes?: Text;
  /** Which file of the chart holds a helper, by the path of the TypeScript file that defines it. @default `templates/_helpers.tpl` */
  readonly helperFile?: (source: string, result: Define['result']) => HelperFile;
  /** Files that the chart ships as they are, by their path in the chart. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Resolves templates, helpers and rules against the types.
 *
 * @throws CompileErrors with all that is wrong
 */
export function compileChart(source: ChartSource): ChartIr {
  throwAll(operationFaults());
  const model = released(source.model, source.defaults, source.baseline);
  const errors: CompileError[] = [];
  const guarded = <T>(make: () => T, instead: T): T => {
    try {
      return make();
    } catch (error) {
      errors.push(...compileErrorsIn(error));
      return instead;
    }
  };
  const nothing: BodyNode = { kind: 'sequence', items: [] };
  const resolved = (body: BodyNode, ...parameters: readonly (readonly [name: string, type: ValueType])[]): BodyNode =>
    guarded(() => {
      const names = parameters.map(([name]) => name);
      return simplified(resolveBody(body, new Scope().with(...parameters), model), names);
    }, nothing);

  const guard = guardOf(source.model, source.defaults, source.areas, source.rules);
  const own = guarded(definesOfChart, []);
  const written = [...own, ...guard.helpers].sort((a, b) => (a.name < b.name ? -1 : 1));
  const defines = written.map((define): Define => {
    const parameters = define.parameters.map(
      (name) => [name, parameterType(source.model, define.types?.[name])] as const,
    );
    const { source: file, ...helper } = define;
    const held = file === undefined ? {} : source.helperFile?.(file, define.result);
    return { ...helper, ...held, body: resolved(define.body, ...parameters) };
  });
  const templates = source.templates.map(({ path, sources, area, documents }): TemplateFile => {
    const body: BodyNode =
      documents.length === 1 && documents[0]
        ? documents[0][node]
        : { kind: 'sequence', items: documents.map((document) => document[node]) };
    return { path, sources, ...(area === undefined ? {} : { area }), body: resolved(body) };
  });
  const files = Object.fromEntries(
    [...guard.shapes].map(([name, shape]) => [`files/shapes/${name}.json`, `${compactJson(shape)}\n`]),
  );
  const ir: ChartIr = {
    name: source.name,
    version: source.version,
    appVersion: source.appVersion,
    defines,
    templates,
    guard: guard.parts.map((part) => ({ ...part, body: resolved(part.body) })),
    ...(source.notes ? { notes: resolved(source.notes[node]) } : {}),
    files: { ...source.files, ...files },
  };
  throwAll(errors);
  return ir;
}

/** Types of parameters that are no definitions. */
const plainTypes: Readonly<Record<string, ValueType>> = {
  map: { type: 'object', additionalProperties: stringType },
  string: stringType,
  switch: { type: 'object', properties: { enabled: booleanType }, required: ['enabled'] },
  integer: integerType,
  'integer[]': { type: 'array', items: integerType },
  'string[]': stringListType,
};

function parameterType(model: ValuesModel, type: string | undefined): ValueType {
  if (type === undefined) return stringType;
  const known = plainTypes[type];
  if (known) return known;
  const item = /^(.*)\[\]$/.exec(type)?.[1];
  return item === undefined
    ? resolve(model, definitionOf(model, type))
    : { type: 'array', items: resolve(model, definitionOf(model, item)) };
}
