/** `bind`: a local variable of the chart, for what a template reads more than once. */
import { type Expr, expressionOf, type Ref } from './expression.ts';
import { reference } from './reference.ts';
import { addBinding } from './scope.ts';

/** Names a value within the body whose callback is running. */
export function bind<T>(name: string, value: Ref<T> | Expr<T>): Ref<T> {
  return reference({ kind: 'local', name: addBinding(name, expressionOf(value)) });
}
