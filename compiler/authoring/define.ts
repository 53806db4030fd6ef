/**
 * `define`: a named helper of the chart, which stands in it once. Its body is made when the chart is compiled, so that it may look at
 * what modules bring that are loaded after it.
 */
import { CompileError, CompileErrors, compileErrorsIn, formatPosition } from '../errors.ts';
import type { CallNode, Define, ExprNode, Yield } from '../ir/nodes.ts';
import { bodyOf } from './body.ts';
import {
  type Expr,
  expressionOf,
  type ItemTpl,
  type Many,
  type Operand,
  type Ref,
  type Tpl,
  wrap,
} from './expression.ts';
import { located, Place } from './origin.ts';
import { reference } from './reference.ts';
import { inBody } from './scope.ts';

/** A helper as its module defined it. */
interface Defined extends NewDefine {
  readonly place: Place;
}

const defined: Defined[] = [];

/**
 * All helpers of the modules that are loaded, in the order of their names. It makes their bodies.
 *
 * @throws CompileErrors with all that is wrong in bodies, and names that two helpers have
 */
export function definesOfChart(): Define[] {
  const errors: CompileError[] = [];
  const made = new Map<string, Define>();
  const places = new Map<string, Defined>();
  // A body may call for a module's part that defines helpers of its own: the loop comes to them, too.
  for (const helper of defined) {
    const first = places.get(helper.name);
    if (first) {
      errors.push(twice(first, helper));
      continue;
    }
    places.set(helper.name, helper);
    try {
      const source = helper.place.position?.file;
      made.set(helper.name, { ...helper.place.run(() => madeOf(helper)), ...(source ? { source } : {}) });
    } catch (error) {
      errors.push(...compileErrorsIn(error));
    }
  }
  if (errors.length > 0) throw new CompileErrors(errors);
  return [...made.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function twice(first: Defined, second: Defined): CompileError {
  const place = first.place.position;
  const message = `there is a helper "${first.name}" already${place ? `, at ${formatPosition(place)}` : ''}`;
  return new CompileError('T018', message, second.place.position, 'Give one of them another name.');
}

declare const held: unique symbol;

/** A parameter that is a map of strings, or one of the types of the values. */
export interface TypedParameter<Name extends string, T> {
  readonly name: Name;
  /** The type's name in the values; none for a map of strings. */
  readonly definition: string | undefined;
  /** Whether calls may leave it out. */
  readonly optional?: true;
  readonly [held]?: T;
}

/** A parameter that is a map of strings. */
export const mapParameter = <const Name extends string>(
  name: Name,
): TypedParameter<Name, { readonly [key: string]: string }> => ({
  name,
  definition: undefined,
});

/** A parameter of one of the values' types, named as in `values.ts`; `[]` after the name is a list of it. `integer`, `string[]` and `switch` (an object with `enabled`) are known too. */
export const valueParameter =
  <T>() =>
  <const Name extends string>(name: Name, definition: string): TypedParameter<Name, T> => ({ name, definition });

/** A parameter that calls may leave out. */
export const optional = (parameter: Parameter): TypedParameter<string, unknown> => ({
  ...(typeof parameter === 'string' ? { name: parameter, definition: 'string' } : parameter),
  optional: true,
});

export type Parameter = string | TypedParameter<string, unknown>;
type Kind<P> = P extends TypedParameter<string, infer T> ? T : string;
type Yielded<Result> = Result extends 'map' ? { [key: string]: string } : string;
type Names = readonly Parameter[];
export type Parameters<Names extends readonly Parameter[]> = { [I in keyof Names]: Ref<Kind<Names[I]>> };
export type Arguments<Names extends readonly Parameter[]> = { [I in keyof Names]: Operand<Kind<Names[I]>> };

/**
 * A helper that yields an object of a published type, for what several manifests have in common, or what a name carries a hash of.
 *
 * @param description - one sentence on what it yields, for the reader of the chart.
 * @returns the function that calls it.
 * @example defineObject<IPodTemplateSpec>()('pod', 'The pods of a job.', [valueParameter<Job>()('job', 'Job')], (job) => ({ ... }))
 */
export const defineObject =
  <T>() =>
  <const Names extends readonly Parameter[]>(
    name: string,
    description: string,
    parameters: Names,
    body: (...args: Parameters<Names>) => Tpl<T>,
  ): ((...args: Arguments<Names>) => Expr<T>) =>
    // What a map holds is nothing that its emission or evaluation asks for.
    define(name, description, parameters, 'map', body as never) as unknown as (...args: Arguments<Names>) => Expr<T>;

/**
 * A helper that yields a string or a map.
 *
 * @param description - one sentence on what it yields, for the reader of the chart.
 * @param result - `name` is a string that is always a legal DNS name, so that YAML needs no quotes around it.
 * @returns the function that calls it.
 */
export function define<const Of extends Names, const Result extends 'name' | 'string' | 'map'>(
  name: string,
  description: string,
  parameters: Of,
  result: Result,
  body: (...args: Parameters<Of>) => Tpl<Yielded<Result>>,
): (...args: Arguments<Of>) => Expr<Yielded<Result>> {
  const helper = addDefine({ name, description, parameters, result, make: body });
  return (...args) => wrap(callOf(helper, args));
}

/**
 * A helper that yields items of the list that it is called in, perhaps none.
 *
 * @param description - one sentence on what it yields, for the reader of the chart.
 * @returns the function that calls it.
 * @example
 * const callsEnv = defineItems<IEnvVar>()('callsEnv', 'Variables from what is called.', [calls], (calls) => items(...));
 */
export const defineItems =
  <T>() =>
  <const Of extends Names>(
    name: string,
    description: string,
    parameters: Of,
    body: (...args: Parameters<Of>) => ItemTpl<T>,
  ): ((...args: Arguments<Of>) => Many<T>) => {
    const helper = addDefine({ name, description, parameters, result: 'items', make: body });
    return (...args) => wrap(callOf(helper, args));
  };

/** What a helper is made of. */
export interface NewDefine {
  readonly name: string;
  readonly description: string;
  readonly parameters: Names;
  readonly result: Yield;
  readonly make: (...args: never[]) => unknown;
}

const namesOf = (parameters: Names): string[] =>
  parameters.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name));

/** Adds a helper to the chart; its body is made later. */
export function addDefine(helper: NewDefine): NewDefine {
  defined.push({ ...helper, place: new Place() });
  return helper;
}

/** The call of a helper with an argument for each of its parameters. */
export function callOf({ name, parameters, result }: NewDefine, args: readonly unknown[]): CallNode {
  const given = (args as readonly Operand<unknown>[]).map(expressionOf);
  const named = namesOf(parameters).map((parameter, i) => [parameter, given[i] as ExprNode] as const);
  return located({ kind: 'call', helper: name, arguments: Object.fromEntries(named), yields: result });
}

/** Makes the body of a helper. */
export function madeOf({ name, description, parameters, result, make }: NewDefine): Define {
  const names = namesOf(parameters);
  const typed = parameters.filter((parameter) => typeof parameter !== 'string');
  const body = inBody(names, () =>
    bodyOf(make(...(names.map((parameter) => reference({ kind: 'local', name: parameter })) as never[]))),
  );
  return {
    name,
    description,
    parameters: names,
    types: Object.fromEntries(typed.map((parameter) => [parameter.name, parameter.definition ?? 'map'])),
    result,
    body,
  };
}
