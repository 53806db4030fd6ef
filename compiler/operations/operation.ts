/** What an operation is: a function of expressions with a name, a result type, an evaluation and its form in a chart. */
import { type Expr, expressionOf, wrap } from '../authoring/expression.ts';
import { located } from '../authoring/origin.ts';
import type { ExprNode, Json } from '../ir/nodes.ts';
import type { ValueType } from '../typing/value-type.ts';
import type { Emission } from './emission.ts';

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
  /** Its form in a chart. */
  readonly emit: Emission;
  /** Its form after `if`, where only its truth counts, if that is another. */
  readonly truth?: Emission;
  /** The named template that its form calls. */
  readonly helper?: (chart: string) => readonly string[];
  /** The argument that its result is much the same as to a reader of documentation: it is shown in its place. */
  readonly shows?: number;
}

/** What an operation has that computes all its arguments first. */
interface Strict {
  readonly result: ValueType | ((types: readonly ValueType[]) => ValueType);
  readonly evaluate: (...args: never[]) => Json | undefined;
  readonly emit: Emission;
  readonly helper?: (chart: string) => readonly string[];
  readonly shows?: number;
}

/** An operation that computes all its arguments first. What is left out stays left out, and is found by `complete.ts`. */
export function strict(name: string, { result, evaluate, ...rest }: Strict): Operation {
  const applied = evaluate as (...values: unknown[]) => Json | undefined;
  return {
    name,
    result: typeof result === 'object' ? () => result : result,
    evaluate: applied && ((args) => applied(...args.map((argument) => argument()))),
    apply: applied,
    ...rest,
  };
}

/** The expression that applies an operation. */
export function apply<T>(operation: string, ...args: readonly unknown[]): Expr<T> {
  return wrap(
    located({ kind: 'operation', name: operation, arguments: args.map((argument) => expressionOf(argument)) }),
  );
}
