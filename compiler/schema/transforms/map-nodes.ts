/** Walks a schema node bottom-up and replaces each node by what a function makes of it. */

import type { SchemaNode } from '../model.ts';

/** Applies `change` to every node below, then to the node itself. */
export function mapNodes(node: SchemaNode, change: (node: SchemaNode) => SchemaNode): SchemaNode {
  const below = (child: SchemaNode): SchemaNode => mapNodes(child, change);
  const copy: SchemaNode = { ...node };
  if (copy.properties) {
    copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([key, child]) => [key, below(child)]));
  }
  if (typeof copy.additionalProperties === 'object') copy.additionalProperties = below(copy.additionalProperties);
  if (copy.items) copy.items = below(copy.items);
  if (copy.anyOf) copy.anyOf = copy.anyOf.map(below);
  return change(copy);
}
