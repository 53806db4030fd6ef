/** `define`: a named helper of the chart, written once in `_helpers.tpl`. */
import type { Define } from '../ir/nodes.ts';
import { bodyOf } from './body.ts';
import { type Expr, expressionOf, type Operand, type Tpl, wrap } from './expression.ts';
import { located } from './origin.ts';
import { reference } from './reference.ts';
import { inBody } from './scope.ts';

const defined = new Map<string, Define>();

/** All helpers that were defined so far, in the order of their names. */
export function definesOfChart(): Define[] {
  return [...defined.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A parameter that is a string, by its name; or one that is a map. */
type Parameter = string | { readonly map: string };
type Kind<P> = P extends string ? string : { readonly [key: string]: string };
type Yield<Result> = Result extends 'map' ? { [key: string]: string } : string;
type Parameters<Names extends readonly Parameter[]> = { [I in keyof Names]: Expr<Kind<Names[I]>> };
type Arguments<Names extends readonly Parameter[]> = { [I in keyof Names]: Operand<Kind<Names[I]>> };

/**
 * A helper that yields a string or a map.
 *
 * @param description - one sentence on what it yields, for the reader of the chart.
 * @param result - `name` is a string that is always a legal DNS name, so that YAML needs no quotes around it.
 * @returns the function that calls it.
 */
export function define<const Names extends readonly Parameter[], const Result extends Define['result']>(
  name: string,
  description: string,
  parameters: Names,
  result: Result,
  body: (...args: Parameters<Names>) => Tpl<Yield<Result>>,
): (...args: Arguments<Names>) => Expr<Yield<Result>> {
  const names = parameters.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.map));
  const made = inBody(names, () =>
    bodyOf(body(...(names.map((parameter) => reference({ kind: 'local', name: parameter })) as Parameters<Names>))),
  );
  defined.set(name, { name, description, parameters: names, result, body: made });
  return (...args) =>
    wrap(located({ kind: 'include', name, arguments: (args as readonly Operand<unknown>[]).map(expressionOf) }));
}
