/** Comparisons. Both sides have one type: a constant outside a union does not compile. */
import type { Expr, Operand } from '../authoring/expression.ts';
import { booleanType } from '../typing/value-type.ts';
import { compares } from './emission.ts';
import { apply, type Operation, strict } from './operation.ts';

/** Whether two strings, integers or booleans are equal. */
export function eq<T extends string | number | boolean>(a: Expr<T>, b: NoInfer<Operand<T>>): Expr<boolean> {
  return apply('eq', a, b);
}

/** Whether two strings, integers or booleans differ. */
export function ne<T extends string | number | boolean>(a: Expr<T>, b: NoInfer<Operand<T>>): Expr<boolean> {
  return apply('ne', a, b);
}

/** Whether an integer is less than another. */
export const lt = (a: Operand<number>, b: Operand<number>): Expr<boolean> => apply('lt', a, b);
/** Whether an integer is at most another. */
export const le = (a: Operand<number>, b: Operand<number>): Expr<boolean> => apply('le', a, b);
/** Whether an integer is greater than another. */
export const gt = (a: Operand<number>, b: Operand<number>): Expr<boolean> => apply('gt', a, b);
/** Whether an integer is at least another. */
export const ge = (a: Operand<number>, b: Operand<number>): Expr<boolean> => apply('ge', a, b);

/** Whether a string of ASCII comes before another, in the order of map keys. */
export const precedes = (a: Expr<string>, b: Expr<string>): Expr<boolean> => apply('lt', a, b);

const comparison = (name: string, evaluate: (a: never, b: never) => boolean): Operation =>
  strict(name, { result: booleanType, evaluate, emit: compares(name) });

export const operations: readonly Operation[] = [
  comparison('eq', (a: unknown, b: unknown) => a === b),
  comparison('ne', (a: unknown, b: unknown) => a !== b),
  comparison('lt', (a: number, b: number) => a < b),
  comparison('le', (a: number, b: number) => a <= b),
  comparison('gt', (a: number, b: number) => a > b),
  comparison('ge', (a: number, b: number) => a >= b),
];
