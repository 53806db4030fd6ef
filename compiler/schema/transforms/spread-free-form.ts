/** What free-form JSON is made of is free-form too, and so is what refers to it: the tag may stand on any of the types involved. */

import { refName, type SchemaNode } from '../model.ts';
import { mapNodes } from './map-nodes.ts';

/** Marks definitions inside free-form ones, then each reference to one. */
export function spreadFreeForm(definitions: Record<string, SchemaNode>): Record<string, SchemaNode> {
  const free = new Set<string>();
  const spread = (name: string): void => {
    if (free.has(name)) return;
    free.add(name);
    mapNodes(definitions[name] ?? {}, (node) => {
      const inner = refName(node);
      if (inner !== undefined) spread(inner);
      return node;
    });
  };
  for (const [name, node] of Object.entries(definitions)) if (node.freeForm) spread(name);
  const mark = (node: SchemaNode): SchemaNode => {
    const name = refName(node);
    return name !== undefined && free.has(name) ? { ...node, freeForm: true } : node;
  };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, node]) => {
      const marked = mapNodes(node, mark);
      return [name, free.has(name) ? { ...marked, freeForm: true } : marked];
    }),
  );
}
