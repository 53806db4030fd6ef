/**
 * The types in which templates are written: references that mirror the values' types, and templates that mirror the
 * Kubernetes types. They exist for the TypeScript compiler; at run time each is an object that carries a node.
 */
import type { BodyNode, ExprNode, Json } from '../ir/nodes.ts';

/** Under this key every authoring object carries its node; a symbol, since a value may have any name. */
export const node: unique symbol = Symbol('node');
declare const yields: unique symbol;
declare const always: unique symbol;
declare const maybe: unique symbol;
declare const many: unique symbol;
declare const documents: unique symbol;
declare const entries: unique symbol;

/** The brand of a reference type: `string & { readonly [ref]?: GpuPool }` names an entry of a map of `GpuPool`. */
export declare const ref: unique symbol;

/** Nothing wrong for a reference to an entry of type `T`, and for a plain string; no value fits a reference to another map. */
export type KeyFor<K, T> = typeof ref extends keyof K
  ? K extends { readonly [ref]?: infer Target }
    ? NonNullable<Target> extends T
      ? unknown
      : never
    : never
  : unknown;

/** Only a reference. */
export type IsReference<K> = typeof ref extends keyof K ? unknown : never;

/** An expression that yields a `T` when the chart is rendered. */
export interface Expr<out T> {
  readonly [node]: ExprNode;
  /** Only for the compiler; a function, so that an optional value is not taken for a certain one. */
  readonly [yields]: () => T;
}

/** A piece of a manifest of type `T` that is always there. Its mark, like the others', is its own: inference must not mix them. */
export interface Piece<out T> {
  readonly [node]: BodyNode;
  readonly [always]: () => T;
}

/** A piece of a manifest of type `T` that may be left out. */
export interface Maybe<out T> {
  readonly [node]: BodyNode;
  readonly [maybe]: () => T;
}

/** Any number of items of type `T`, or entries whose values are `T`. */
export interface Many<out T> {
  readonly [node]: BodyNode;
  readonly [many]: () => T;
}

/** Documents: manifests, conditions and loops around them. */
export interface Documents {
  readonly [node]: BodyNode;
  readonly [documents]: true;
}

/** The entries of a map, each merged over the defaults of all. */
export interface Entries<out T> {
  readonly [node]: ExprNode;
  readonly [entries]: () => T;
}

type Primitive = string | number | boolean;

/** A typed path into the values: has the keys of `T` and nothing else. What may be absent shows no keys. */
export type Ref<T> = Expr<T> & Members<T>;

type Members<T> = [T] extends [Primitive | undefined]
  ? unknown
  : undefined extends T
    ? unknown
    : [T] extends [readonly unknown[]]
      ? unknown
      : [T] extends [object]
        ? string extends keyof T
          ? unknown
          : { readonly [K in keyof T]-?: Ref<T[K]> }
        : unknown;

/** A template of a `T`: a literal in which any leaf or subtree may be an expression. */
export type Tpl<T> = Expr<T> | Piece<T> | Written<T>;

type Written<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Item_<Item>[]
    : T extends object
      ? string extends keyof T
        ? { readonly [key: string]: Field<T[keyof T] | undefined> } | Many<T[keyof T]>
        : { readonly [K in keyof T]: Field<T[K]> }
      : never;

/** What may stand as an item of a list. */
type Item_<T> = Tpl<T> | Maybe<T> | Many<T>;

/** What may stand at a field: a conditional piece only where the target type lets the field be absent. */
type Field<T> = undefined extends T ? Tpl<NonNullable<T>> | Maybe<NonNullable<T>> | undefined : Tpl<T>;

/** What may stand as an item of a list of `T`. */
export type ItemTpl<T> = Item_<T>;
/** What may stand at a field of type `T`. */
export type FieldTpl<T> = Field<T>;

/** A constant or an expression. */
export type Operand<T> = T | Expr<T>;

/** Whether something is an authoring object and not a literal. */
export function isAuthored(value: unknown): value is { readonly [node]: BodyNode } {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && node in value;
}

/** Boundary between nodes and the phantom types above: the one cast that makes both. */
export function wrap<W>(body: BodyNode): W {
  return { [node]: body } as W;
}

/** The node of an expression or a constant. */
export function expressionOf(operand: Operand<unknown>): ExprNode {
  return isAuthored(operand) ? (operand[node] as ExprNode) : { kind: 'literal', value: operand as Json };
}
