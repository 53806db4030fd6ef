/** `ifSet` and `ifAny`: what is there only if a value is. Presence is not truth: 0, false and "" are values. */
import { bodyOf, documentsOf } from './body.ts';
import {
  type Documents,
  type Expr,
  expressionOf,
  type ItemTpl,
  type Maybe,
  type Piece,
  type Ref,
  type Tpl,
  wrap,
} from './expression.ts';
import { located } from './origin.ts';
import { reference } from './reference.ts';
import { inBody } from './scope.ts';

type Use<T, R> = (value: Ref<NonNullable<T>>) => NoInfer<Tpl<R>>;
type MaybeUse<T, R> = (value: Ref<NonNullable<T>>) => NoInfer<ItemTpl<R>>;

/** A piece that is there if an optional value is present, whatever it is. */
export function ifSet<T, R>(subject: Expr<T>, then: MaybeUse<T, R>): Maybe<R>;
/** A piece for a present value, and another for an absent one. */
export function ifSet<T, R>(subject: Expr<T>, then: Use<T, R>, otherwise: NoInfer<Tpl<R>>): Piece<R>;
/** A piece for a present value, and perhaps another for an absent one. */
export function ifSet<T, R>(subject: Expr<T>, then: MaybeUse<T, R>, otherwise: NoInfer<ItemTpl<R>>): Maybe<R>;
export function ifSet(subject: Expr<unknown>, then: (value: never) => unknown, otherwise?: unknown): unknown {
  return guarded('set', subject, then, otherwise);
}

/** Documents that are there if an optional value is present. */
export function ifSetDocuments<T>(
  subject: Expr<T>,
  then: (value: Ref<NonNullable<T>>) => Documents | readonly Documents[],
): Documents {
  const of = expressionOf(subject);
  const body = inBody([], () => documentsOf(then(reference(of) as Ref<NonNullable<T>>)));
  return wrap(located({ kind: 'with', test: 'set', subject: of, body }));
}

/** What can be empty. */
type Filled = string | readonly unknown[] | object | undefined;

/** A piece that is there if a map, list or string has something in it. */
export function ifAny<T extends Filled, R>(subject: Expr<T>, then: MaybeUse<T, R>): Maybe<R>;
/** A piece for a map, list or string with something in it, and another for an empty one. */
export function ifAny<T extends Filled, R>(subject: Expr<T>, then: Use<T, R>, otherwise: NoInfer<Tpl<R>>): Piece<R>;
/** A piece for something, and perhaps another for nothing. */
export function ifAny<T extends Filled, R>(
  subject: Expr<T>,
  then: MaybeUse<T, R>,
  otherwise: NoInfer<ItemTpl<R>>,
): Maybe<R>;
export function ifAny(subject: Expr<unknown>, then: (value: never) => unknown, otherwise?: unknown): unknown {
  return guarded('any', subject, then, otherwise);
}

function guarded(
  test: 'set' | 'any',
  subject: Expr<unknown>,
  then: (value: never) => unknown,
  otherwise: unknown,
): unknown {
  const of = expressionOf(subject);
  return wrap(
    located({
      kind: 'with',
      test,
      subject: of,
      body: inBody([], () => bodyOf(then(reference(of) as never))),
      ...(otherwise === undefined ? {} : { otherwise: bodyOf(otherwise) }),
    }),
  );
}
