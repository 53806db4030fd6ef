/** Where an expression stands in a Helm template: what the dot is, how the root and the variables are written. */
import type { ExprNode } from '../ir/nodes.ts';

export interface Context {
  /** The chart's name: the prefix of its helpers. */
  readonly chart: string;
  /** How the root context is written: `.` at the top, `$` in loops, `$.root` in helpers. */
  readonly root: '' | '$' | '$.root';
  /** The expression that `.` stands for, if any. */
  readonly dot?: ExprNode;
  /** Parameters of the helper that is being written: they are read from its argument. */
  readonly parameters: ReadonlySet<string>;
  /** The column at which the current lines begin. */
  readonly column: number;
  /** A condition that is known to hold here, so that it isn't asked twice. */
  readonly holds?: ExprNode;
}

/** The same place, some columns to the right. */
export function indented(context: Context, columns = 2): Context {
  return { ...context, column: context.column + columns };
}

/** The same place inside a block that changes the dot. */
export function inside(context: Context, dot: ExprNode | undefined): Context {
  const { dot: _, ...rest } = context;
  return { ...rest, root: context.root === '' ? '$' : context.root, ...(dot ? { dot } : {}) };
}

/** Whether two expressions are the same, written by whomever. */
export function same(a: ExprNode | undefined, b: ExprNode | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
