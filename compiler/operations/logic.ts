/** Boolean logic and choice. */
import type { Expr, Operand } from '../authoring/expression.ts';
import type { Json } from '../ir/nodes.ts';
import { booleanType } from '../typing/value-type.ts';
import { apply, type Operation, strict } from './operation.ts';

/** Whether all conditions hold; later ones are computed only if the earlier hold. */
export const and = (...conditions: readonly Expr<boolean>[]): Expr<boolean> => apply('and', ...conditions);
/** Whether one of the conditions holds. */
export const or = (...conditions: readonly Expr<boolean>[]): Expr<boolean> => apply('or', ...conditions);
/** Whether a condition does not hold. */
export const not = (condition: Expr<boolean>): Expr<boolean> => apply('not', condition);

/** One of two values. Both must be computable whatever the condition is. */
export function choose<T extends Json>(condition: Expr<boolean>, then: Operand<T>, otherwise: Operand<T>): Expr<T> {
  return apply('choose', condition, then, otherwise);
}

export const operations: readonly Operation[] = [
  {
    name: 'and',
    branches: 'boolean',
    result: () => booleanType,
    evaluate: (args) => args.every((argument) => argument()),
  },
  {
    name: 'or',
    branches: 'boolean',
    result: () => booleanType,
    evaluate: (args) => args.some((argument) => argument()),
  },
  strict('not', booleanType, (value: boolean) => !value),
  // Helm computes both, so that an absent one is an error even where it is not chosen.
  strict(
    'choose',
    ([, then]) => then ?? {},
    (condition: boolean, then: Json, otherwise: Json) => (condition ? then : otherwise),
  ),
];
