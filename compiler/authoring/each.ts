/** Loops: `forEach` over documents, `each` over items, `eachEntry` over entries of a map. */
import type { BodyNode, EachNode, ExprNode } from '../ir/nodes.ts';
import { bodyOf, documentsOf } from './body.ts';
import {
  type Documents,
  type Entries,
  type Expr,
  expressionOf,
  type ItemTpl,
  type Many,
  type Maybe,
  node,
  type Operand,
  type Piece,
  type Ref,
  type Tpl,
  wrap,
} from './expression.ts';
import { located } from './origin.ts';
import { reference } from './reference.ts';
import { freshName, inBody } from './scope.ts';

const defaultsOf = new WeakMap<object, ExprNode>();

/** Nothing wrong for defaults that have the entry's keys, or only some of them. */
type DefaultsFor<E, D> = [D] extends [E]
  ? unknown
  : [E] extends [D]
    ? Exclude<keyof D, keyof E> extends never
      ? unknown
      : never
    : never;

/** A merged entry: what it says, and what only its defaults do. */
type Over<E, D> = [D] extends [E] ? D : E;

/** The entries of a map whose type carries `@entryDefaults`, each over the defaults. */
export function withDefaults<E extends object, D extends object>(
  map: Expr<{ [name: string]: E }>,
  defaults: Expr<D> & DefaultsFor<E, D>,
): Entries<Over<E, D>> {
  const entries = wrap<Entries<Over<E, D>>>(expressionOf(map));
  defaultsOf.set(entries, expressionOf(defaults));
  return entries;
}

/** The defaults that entries are merged over, if there are any. */
export function withDefaultsOf(source: object): ExprNode | undefined {
  return defaultsOf.get(source);
}

type Source<T> = Expr<{ [name: string]: T }> | Expr<readonly T[]> | Expr<T[]> | Entries<T>;

/** Documents for each entry of a map, in the order of its keys, or for each item of a list. */
export function forEach<T>(
  source: Source<T>,
  name: string,
  body: (value: Ref<T>, key: Expr<string>) => Documents | readonly Documents[],
): Documents {
  return wrap(loop(source, name, (value, key) => documentsOf(body(value as Ref<T>, key))));
}

/** Items of a list, one for each item of a list or entry of a map. */
export function each<T, R>(
  source: Source<T>,
  name: string,
  body: (value: Ref<T>, key: Expr<string>) => NoInfer<ItemTpl<R>>,
): Many<R> {
  return wrap(loop(source, name, (value, key) => bodyOf(body(value as Ref<T>, key))));
}

/** Entries of a map, one for each entry of another map or item of a list: the body yields key and value. */
export function eachEntry<T, R>(
  source: Source<T>,
  name: string,
  body: (value: Ref<T>, key: Expr<string>) => readonly [key: Operand<string>, value: NoInfer<Tpl<R>>],
): Many<R> {
  return wrap(
    loop(source, name, (value, key) => {
      const [entryKey, entryValue] = body(value as Ref<T>, key);
      return located({ kind: 'pair', key: expressionOf(entryKey), value: bodyOf(entryValue) });
    }),
  );
}

/** Entries of a map, as `eachEntry`, where what is iterated over may also yield none: the body yields `field(key, value)` under conditions. */
export function eachField<T, R>(
  source: Source<T>,
  name: string,
  body: (value: Ref<T>, key: Expr<string>) => Piece<{ [key: string]: R }> | Maybe<{ [key: string]: R }>,
): Many<R> {
  return wrap(loop(source, name, (value, key) => bodyOf(body(value as Ref<T>, key))));
}

function loop(
  source: Source<unknown>,
  name: string,
  body: (value: Ref<unknown>, key: Expr<string>) => BodyNode,
): EachNode {
  const variable = freshName(name);
  const key = freshName(`${name}Name`);
  const defaults = defaultsOf.get(source);
  return located({
    kind: 'each',
    source: source[node] as ExprNode,
    ...(defaults ? { defaults } : {}),
    variable,
    key,
    body: inBody([variable, key, `${variable}Overrides`, `${variable}Entries`], () =>
      body(reference({ kind: 'local', name: variable }), reference({ kind: 'local', name: key })),
    ),
  });
}
