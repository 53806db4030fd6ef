/** `fields` and `field`: an object put together from parts, some of them conditional or with computed keys. */
import type { BodyNode } from '../ir/nodes.ts';
import { bodyOf } from './body.ts';
import { expressionOf, type Many, type Maybe, type Operand, type Piece, type Tpl, wrap } from './expression.ts';
import { located } from './origin.ts';

/** What may be missing in the second part and later ones: anything. */
type Part<T> = Tpl<Partial<T>> | Maybe<Partial<T>> | MapPart<T>;
type MapPart<T> = string extends keyof T ? Many<T[keyof T]> | Tpl<T> | Maybe<T> : never;

/**
 * One object of several parts, in their order. The first part has what is required; parts must not share keys. A part
 * that is an expression is left out while it is empty.
 *
 * @example fields({ cpu, memory }, ifSet(pool, (pool) => field(pool.resource, gpus)))
 */
export function fields<T>(first: NoInfer<Tpl<T>>, ...more: readonly NoInfer<Part<T>>[]): Piece<T> {
  return wrap(located({ kind: 'fields', parts: [first, ...more].map(bodyOf) }));
}

/** One entry of a map whose key is computed; a part of `fields`. */
export function field<T>(key: Operand<string>, value: NoInfer<Tpl<T>>): Piece<{ [key: string]: T }> {
  const made: BodyNode = { kind: 'pair', key: expressionOf(key), value: bodyOf(value) };
  return wrap(located(made));
}
