/** Expressions without a variable in them are the same all through a rendering: each is computed once in it, at the most. */
import type { ExprNode, Json } from '../ir/nodes.ts';

/** What a rendering has computed so far, by place; `null` is an absent value. */
export type Known = (Json | null | undefined)[];

/** The places of the invariant expressions of a chart. */
export class Invariants {
  readonly #places = new Map<string | ExprNode, number>();
  readonly #shared: boolean;

  /** @param shared whether expressions that read the same are computed once; not where each is to count its branches */
  constructor(shared: boolean) {
    this.#shared = shared;
  }

  placeOf(node: ExprNode): number {
    const key = this.#shared ? JSON.stringify(node) : node;
    const place = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, place);
    return place;
  }

  /** For a rendering that begins. */
  nothingKnown(): Known {
    return new Array(this.#places.size);
  }
}

/** Whether an expression has no variable in it, and is worth being kept. */
export function isInvariant(node: ExprNode): boolean {
  return !['literal', 'root', 'fact', 'file'].includes(node.kind) && !hasLocal(node);
}

function hasLocal(node: ExprNode): boolean {
  switch (node.kind) {
    case 'local':
      return true;
    case 'select':
      return hasLocal(node.of);
    case 'entry':
      return hasLocal(node.map as ExprNode) || hasLocal(node.reference);
    case 'operation':
    case 'include':
      return node.arguments.some(hasLocal);
    case 'dict':
      return node.entries.flat().some(hasLocal);
    case 'list':
      return node.items.some(hasLocal);
    default:
      return false;
  }
}
