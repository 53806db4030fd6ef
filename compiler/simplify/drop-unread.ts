/** Variables that nobody reads: expressions do nothing but yield a value, so that without a reader they are left out. */
import type { BodyNode, NodeOf } from '../ir/nodes.ts';
import { edgesOf } from './edges.ts';
import { instead, rewrite } from './rewrite.ts';

/** The same body without variables that are never read. */
export const dropUnread = (body: BodyNode): BodyNode =>
  rewrite(body, (node) => (node.kind === 'block' ? read(node) : node));

/** What is left of a block; the last variable is looked at first, since a variable may be there for a later one alone. */
function read(node: NodeOf<'block'>): BodyNode {
  const readers: BodyNode[] = [node.body];
  const bindings = node.bindings
    .toReversed()
    .filter(([name, value]) => readers.some((reader) => reads(reader, name)) && readers.push(value))
    .toReversed();
  if (bindings.length === node.bindings.length) return node;
  return bindings.length === 0 ? node.body : instead(node, { ...node, bindings });
}

function reads(node: BodyNode, name: string): boolean {
  return (node.kind === 'local' && node.name === name) || edgesOf(node).some((edge) => reads(edge.node, name));
}
