/** One legal word is `{type, const}`: without the type, editors complete only the first branch of a union. */

import type { SchemaNode } from '../model.ts';

/** Gives a `const` its type, and makes one of an `enum` with one value. */
export function constWithType(node: SchemaNode): SchemaNode {
  const single = node.enum?.length === 1 ? node.enum[0] : node.const;
  if (single === undefined) return node;
  const { enum: _, ...rest } = node;
  return { ...rest, type: typeof single, const: single };
}
