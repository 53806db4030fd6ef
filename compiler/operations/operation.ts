/** What an operation is: a function of expressions with a name, a result type and an evaluation. */
import { type Expr, expressionOf, wrap } from '../authoring/expression.ts';
import { located } from '../authoring/origin.ts';
import type { ExprNode, Json } from '../ir/nodes.ts';
import type { ValueType } from '../typing/value-type.ts';

/** Computes an argument; only those in `mayBeAbsent` can yield `undefined`. */
export type Argument = () => Json | undefined;

export interface Operation {
  readonly name: string;
  /** Arguments whose absence the operation asks about; anywhere else reading an absent value is an error. */
  readonly mayBeAbsent?: readonly number[];
  /** The arguments between which it chooses at run time, for branch coverage; `boolean` stands for its own result. */
  readonly branches?: 'boolean' | 'presence';
  result(types: readonly ValueType[]): ValueType;
  /** For an operation that is there for the types only: what takes its place once they are known, or what is wrong. */
  readonly replaced?: (args: readonly ExprNode[]) => ExprNode | { readonly wrong: string; readonly help: string };
  /** `undefined`: what was asked for is absent. */
  evaluate(args: readonly Argument[]): Json | undefined;
  /** The same on computed arguments, for operations that need all of theirs. */
  readonly apply?: (...values: unknown[]) => Json | undefined;
}

/** An operation that computes all its arguments first. */
export function strict(
  name: string,
  result: ValueType | ((types: readonly ValueType[]) => ValueType),
  evaluate: (...args: never[]) => Json | undefined,
): Operation {
  return {
    name,
    result: typeof result === 'function' ? result : () => result,
    evaluate: (args) => (evaluate as (...values: unknown[]) => Json | undefined)(...args.map((argument) => argument())),
    apply: evaluate as (...values: unknown[]) => Json | undefined,
  };
}

/** The expression that applies an operation. */
export function apply<T>(operation: string, ...args: readonly unknown[]): Expr<T> {
  return wrap(
    located({ kind: 'operation', name: operation, arguments: args.map((argument) => expressionOf(argument)) }),
  );
}
