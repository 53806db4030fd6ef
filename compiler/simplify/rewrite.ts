/** Rewrites a tree of the IR from its leaves up. What a change leaves alone stays the same object, with its type and its place. */
import { inheritOrigin } from '../authoring/origin.ts';
import { type BodyNode, isExpression } from '../ir/nodes.ts';
import { typeOf, withType } from '../typing/typed.ts';

/** What takes the place of a node whose parts have been rewritten already; the node itself where there is nothing to change. */
export type Change = (node: BodyNode) => BodyNode;

/** The tree with every node changed. */
export function rewrite(node: BodyNode, change: Change): BodyNode {
  return change(node.kind === 'literal' ? node : inParts(node, change));
}

function inParts(node: BodyNode, change: Change): BodyNode {
  const made = partsOf(node, change);
  if (made === node) return node;
  inheritOrigin(made, node);
  return isExpression(made) && isExpression(node) ? withType(made, typeOf(node)) : made;
}

/** A copy of a list, a record or a node with every node in it rewritten, or the same if none is changed. */
function partsOf<T extends object>(of: T, change: Change): T {
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(of)) {
    if (typeof value !== 'object' || value === null) continue;
    const made = isNode(value) ? rewrite(value, change) : partsOf(value, change);
    if (made === value) continue;
    copy ??= (Array.isArray(of) ? [...of] : { ...of }) as Record<string, unknown>;
    copy[key] = made;
  }
  return (copy ?? of) as T;
}

/** Nodes hold nodes, and lists and records of nodes, and constants only in literals. */
function isNode(value: object): value is BodyNode {
  return 'kind' in value && typeof value.kind === 'string';
}

/** Puts a node in the place of another: it has the other's place in the source and, if both are expressions, its type. */
export function instead<N extends BodyNode>(node: BodyNode, made: N): N {
  inheritOrigin(made, node);
  if (isExpression(made) && isExpression(node)) withType(made, typeOf(node));
  return made;
}
