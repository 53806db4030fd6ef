/** Integers end at 2^53-1: beyond, Helm reads a values file by float64 and prints another number than the user wrote. */

import type { SchemaNode } from '../model.ts';

/** Adds the upper bound to an integer that has none, and the lower to one that may be negative. */
export function integerBounds(node: SchemaNode): SchemaNode {
  if (node.type !== 'integer') return node;
  return {
    ...node,
    minimum: node.minimum ?? Number.MIN_SAFE_INTEGER,
    maximum: node.maximum ?? Number.MAX_SAFE_INTEGER,
  };
}
