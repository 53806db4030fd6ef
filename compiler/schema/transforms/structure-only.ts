/** Leaves of a generated node what the type itself says; comments and tags are read again from the source. */

import type { SchemaNode } from '../model.ts';

/** Drops descriptions, tags, titles and `propertyOrder`. */
export function structureOnly(node: SchemaNode): SchemaNode {
  const { $ref, type, properties, required, additionalProperties, items, enum: words, const: word, anyOf } = node;
  const kept = { $ref, type, properties, required, additionalProperties, items, enum: words, const: word, anyOf };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}
