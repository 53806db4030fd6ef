/** Arithmetic on integers, as Go does it: 64-bit in the chart, so values stay below 2^53. */
import type { Expr, Operand } from '../authoring/expression.ts';
import { integerType } from '../typing/value-type.ts';
import { counts } from './emission.ts';
import { apply, type Operation, strict } from './operation.ts';

type Int = Operand<number>;

/** The sum of integers. */
export const add = (a: Int, b: Int): Expr<number> => apply('add', a, b);
/** The difference of two integers. */
export const sub = (a: Int, b: Int): Expr<number> => apply('sub', a, b);
/** The product of two integers. */
export const mul = (a: Int, b: Int): Expr<number> => apply('mul', a, b);
/** The quotient of two integers, cut towards zero; the divisor must not be 0. */
export const div = (a: Int, b: Int): Expr<number> => apply('div', a, b);
/** The greater of two integers. */
export const max = (a: Int, b: Int): Expr<number> => apply('max', a, b);
/** The smaller of two integers. */
export const min = (a: Int, b: Int): Expr<number> => apply('min', a, b);

const integers = (name: string, evaluate: (a: number, b: number) => number): Operation =>
  strict(name, { result: integerType, evaluate, emit: counts(name) });

export const operations: readonly Operation[] = [
  integers('add', (a, b) => a + b),
  integers('sub', (a, b) => a - b),
  integers('mul', (a, b) => a * b + 0),
  integers('div', (a, b) => {
    if (b === 0) throw new RangeError('division by 0');
    return Math.trunc(a / b) + 0; // never -0, which Go's integers don't have
  }),
  integers('max', (a, b) => Math.max(a, b)),
  integers('min', (a, b) => Math.min(a, b)),
];
