/** `items` and `filled`: several items of a list under one condition, and lists that are never empty. */
import { bodyOf } from './body.ts';
import { type ItemTpl, type Many, type Piece, wrap } from './expression.ts';
import { located } from './origin.ts';

/** Several items of a list, for a `when`, `ifSet` or `match` that holds for all of them. */
export function items<T>(...made: readonly NoInfer<ItemTpl<T>>[]): Many<T> {
  return wrap(located({ kind: 'sequence', items: made.map(bodyOf) }));
}

/**
 * A list of which a rule or the schema makes sure that it has an item, though no single one is certain. Without it the
 * list would be left out while it is empty.
 */
export function filled<T>(...made: readonly NoInfer<ItemTpl<T>>[]): Piece<T[]> {
  return wrap(located({ kind: 'array', items: made.map(bodyOf), filled: true }));
}
