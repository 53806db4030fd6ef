/** Boolean logic and choice. */
import type { Expr, Operand } from '../authoring/expression.ts';
import type { ExprNode, Json } from '../ir/nodes.ts';
import { booleanType } from '../typing/value-type.ts';
import { call, calls } from './emission.ts';
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

/** Conditions of conditions: only the truth of each counts where only theirs does. */
const logic = (name: string): Pick<Operation, 'emit' | 'truth'> => ({
  emit: calls(name),
  truth: (helm, ...args) => call(name, ...args.map((argument) => helm.truth(argument))),
});

export const operations: readonly Operation[] = [
  {
    name: 'and',
    branches: 'boolean',
    result: () => booleanType,
    evaluate: (args) => args.every((argument) => argument()),
    ...logic('and'),
  },
  {
    name: 'or',
    branches: 'boolean',
    result: () => booleanType,
    evaluate: (args) => args.some((argument) => argument()),
    ...logic('or'),
  },
  {
    ...strict('not', { result: booleanType, evaluate: (value: boolean) => !value, emit: calls('not') }),
    truth: (helm, value) =>
      value?.kind === 'operation' && value.name === 'isSet'
        ? call('kindIs', '"invalid"', helm.argument(value.arguments[0] as ExprNode))
        : call('not', helm.truth(value as ExprNode)),
  },
  // Helm computes both, so that an absent one is an error even where it is not chosen.
  strict('choose', {
    result: ([, then]) => then ?? {},
    evaluate: (condition: boolean, then: Json, otherwise: Json) => (condition ? then : otherwise),
    emit: (helm, condition, then, otherwise) =>
      call(
        'ternary',
        helm.typed(then as ExprNode),
        helm.typed(otherwise as ExprNode),
        helm.argument(condition as ExprNode),
      ),
  }),
];
