/** `entry`: from a reference (a name whose type says which map it names) to what it names. */
import { type Expr, expressionOf, type IsReference, type Ref, type ref, wrap } from './expression.ts';
import { located } from './origin.ts';
import { reference } from './reference.ts';

type Target<R> = R extends { readonly [ref]?: infer T } ? NonNullable<T> : never;

/**
 * The map entry that a reference names. It takes no map: the type knows it. That the entry exists is checked before
 * any template runs, by a rule that the reference makes by itself.
 */
export function entry<R extends string>(name: Expr<R> & IsReference<R>): Ref<Target<R>> {
  return reference(located({ kind: 'entry', reference: expressionOf(name) }));
}

/** A reference as the plain string that it is. */
export function nameOf<R extends string>(name: Expr<R>): Expr<string> {
  return wrap(expressionOf(name));
}
