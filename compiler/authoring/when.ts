/** `when`: a piece, or documents, under a condition. */
import { bodyOf, documentsOf } from './body.ts';
import {
  type Documents,
  type Expr,
  expressionOf,
  type ItemTpl,
  type Maybe,
  type Piece,
  type Tpl,
  wrap,
} from './expression.ts';
import { located } from './origin.ts';
import { inBody } from './scope.ts';

/** Documents that exist only under a condition; `bind` inside the callback is local to it. */
export function when(condition: Expr<boolean>, documents: () => Documents | readonly Documents[]): Documents;
/** A piece that is one thing or the other. */
export function when<T>(condition: Expr<boolean>, then: NoInfer<Tpl<T>>, otherwise: NoInfer<Tpl<T>>): Piece<T>;
/** A piece that is left out unless the condition holds. */
export function when<T>(condition: Expr<boolean>, then: NoInfer<ItemTpl<T>>): Maybe<T>;
/** A piece that is one thing or the other, of which either may be left out. */
export function when<T>(condition: Expr<boolean>, then: NoInfer<ItemTpl<T>>, otherwise: NoInfer<ItemTpl<T>>): Maybe<T>;
export function when(condition: Expr<boolean>, then: unknown, otherwise?: unknown): unknown {
  const body = typeof then === 'function' ? inBody([], () => documentsOf((then as () => Documents)())) : bodyOf(then);
  return wrap(
    located({
      kind: 'when',
      condition: expressionOf(condition),
      body,
      ...(otherwise === undefined ? {} : { otherwise: bodyOf(otherwise) }),
    }),
  );
}
