/** `match`: what depends on a `mode`; the only way to a mode's own settings. */
import type { BodyNode } from '../ir/nodes.ts';
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

/** The modes of a `mode` object. */
export type Mode<T> = T extends { mode: infer M extends string } ? M : never;
/** The settings of one mode. */
export type Settings<T, M> = M extends keyof T ? Ref<NonNullable<T[M]>> : undefined;

/**
 * The case of a mode that a condition around the `match` excludes, so that all modes have one. The evaluator throws should it occur
 * nonetheless; a chart takes the last case for it.
 */
export function impossible(): never {
  throw new Error('a mode that is impossible has no content');
}

/** A piece for every mode: always there. */
export function match<T extends { mode: string }, R>(
  subject: Expr<T>,
  cases: { readonly [M in Mode<T>]: (settings: Settings<T, M>) => NoInfer<Tpl<R>> },
): Piece<R>;
/** A piece for some modes: left out in the others. */
export function match<T extends { mode: string }, R>(
  subject: Expr<T>,
  cases: { readonly [M in Mode<T>]?: (settings: Settings<T, M>) => NoInfer<ItemTpl<R>> },
): Maybe<R>;
export function match(subject: Expr<unknown>, cases: object): unknown {
  return matchBodies(subject, cases, bodyOf);
}

/** Documents for some modes. */
export function matchDocuments<T extends { mode: string }>(
  subject: Expr<T>,
  cases: { readonly [M in Mode<T>]?: (settings: Settings<T, M>) => Documents | readonly Documents[] },
): Documents {
  return matchBodies(subject, cases, (made) => documentsOf(made as Documents));
}

/** A body for each case, made by its callback from the mode's settings. */
export function matchBodies<W>(subject: Expr<unknown>, cases: object, bodyFrom: (made: unknown) => BodyNode): W {
  const of = expressionOf(subject);
  const all = Object.entries(cases as Record<string, (settings: unknown) => unknown>);
  const bodies = all
    .filter(([, make]) => make !== impossible)
    .map(([mode, make]): readonly [readonly string[], BodyNode] => [
      [mode],
      inBody([], () => bodyFrom(make((reference(of) as unknown as Record<string, unknown>)[mode]))),
    ]);
  const excluded = all.filter(([, make]) => make === impossible).map(([mode]) => mode);
  const without = excluded.length > 0 ? { impossible: excluded } : {};
  return wrap(located({ kind: 'match', subject: of, cases: bodies, ...without }));
}
