/** Typed references: `values<PlatformValues>().serving.models` is a path whose every step the compiler checks. */
import type { ExprNode } from '../ir/nodes.ts';
import { type Expr, node, type Ref } from './expression.ts';
import { located } from './origin.ts';

/**
 * The values of the chart, as a reference that mirrors their type.
 *
 * @example const { serving, gpuPools } = values<PlatformValues>();
 */
export function values<T>(): Ref<T> {
  return reference<T>({ kind: 'root' });
}

/** A reference over any expression: reading a key of it makes the reference one step longer. */
export function reference<T>(target: ExprNode): Ref<T> {
  return new Proxy(Object.create(null) as object, {
    has: (_, key) => key === node,
    get: (_, key) => {
      // A variable's place is where it is used.
      if (key === node) return target.kind === 'local' ? located({ ...target }) : target;
      if (typeof key === 'symbol') return undefined;
      return reference(step(target, key));
    },
  }) as Ref<T>;
}

function step(target: ExprNode, key: string): ExprNode {
  return target.kind === 'select'
    ? located({ kind: 'select', of: target.of, path: [...target.path, key] })
    : located({ kind: 'select', of: target, path: [key] });
}

/** The node of an expression, with its type forgotten. */
export function nodeOf(expression: Expr<unknown>): ExprNode {
  return expression[node];
}
