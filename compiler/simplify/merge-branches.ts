/** Branches that do the same become one: `if a: X else if b: X` asks for a or b, and modes with equal bodies share a case. */
import type { BodyNode, ExprNode, NodeOf } from '../ir/nodes.ts';
import { withType } from '../typing/typed.ts';
import { booleanType } from '../typing/value-type.ts';
import { instead, rewrite } from './rewrite.ts';

/** The same body with equal branches merged. */
export const mergeBranches = (body: BodyNode): BodyNode => rewrite(body, merged);

const same = (a: BodyNode, b: BodyNode): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function merged(node: BodyNode): BodyNode {
  if (node.kind === 'when') return mergedWhen(node);
  if (node.kind === 'match') return mergedMatch(node);
  return node;
}

function mergedWhen(node: NodeOf<'when'>): BodyNode {
  const { otherwise } = node;
  if (otherwise?.kind !== 'when' || !same(node.body, otherwise.body)) return node;
  const condition = either(node.condition, otherwise.condition);
  const rest = otherwise.otherwise ? { otherwise: otherwise.otherwise } : {};
  return instead(node, { kind: 'when', condition, body: node.body, ...rest });
}

function either(a: ExprNode, b: ExprNode): ExprNode {
  const conditions = [a, b].flatMap((of) => (of.kind === 'operation' && of.name === 'or' ? of.arguments : [of]));
  return withType({ kind: 'operation', name: 'or', arguments: conditions }, booleanType);
}

function mergedMatch(node: NodeOf<'match'>): BodyNode {
  const cases: (readonly [modes: readonly string[], body: BodyNode])[] = [];
  for (const [modes, body] of node.cases) {
    const known = cases.findIndex(([, other]) => same(other, body));
    const [others] = cases[known] ?? [];
    if (others) cases[known] = [[...others, ...modes], body];
    else cases.push([modes, body]);
  }
  if (cases.length === node.cases.length) return node;
  const [[, only] = []] = cases;
  return only && cases.length === 1 && node.total && !node.impossible ? only : instead(node, { ...node, cases });
}
