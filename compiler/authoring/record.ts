/** `record`: data with fields of known types, for what is computed once and read in several places. */
import { dict } from '../operations/maps.ts';
import { type Expr, expressionOf, type Operand, wrap } from './expression.ts';

/** Data as an expression; bound to a variable, its fields are read like those of a value. */
export function record<T>(fields: { readonly [K in keyof T]: Operand<T[K]> }): Expr<T> {
  return wrap(expressionOf(dict<unknown>(fields)));
}
