/** Where the defaults of a map's entries are, from the tag `@entryDefaults`. */
import type { ExprNode } from '../ir/nodes.ts';
import { select } from './build.ts';

/** The expression of the defaults: a sibling of the map, or the entry that holds the map. */
export function entryDefaultsOf(tag: string, holder: ExprNode): ExprNode {
  return tag === '..' ? holder : select(holder, ...tag.split('.'));
}
