/** Branches that differ by type alone become one node with several types: `anyOf` makes Helm print every branch of it. */

import type { SchemaNode } from '../model.ts';

/** `anyOf: [{type: string}, {type: array, items}]` becomes `{type: [string, array], items}`. */
export function mergeAnyOf(node: SchemaNode): SchemaNode {
  const { anyOf, ...rest } = node;
  if (!anyOf || rest.type !== undefined) return node;
  const types = anyOf.flatMap((branch) => branch.type ?? []);
  const distinct = new Set(types).size === types.length;
  const narrowed = anyOf.some(
    (branch) => branch.type === undefined || branch.enum || branch.const !== undefined || branch.properties,
  );
  if (!distinct || narrowed) return node;
  return { ...Object.assign({}, ...anyOf), ...rest, type: types };
}
