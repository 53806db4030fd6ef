/** Turns what authors write (literals with expressions in them) into nodes. */

import { collect } from '../errors.ts';
import type { BodyNode, Json } from '../ir/nodes.ts';
import { type Documents, isAuthored, node } from './expression.ts';
import { authoringError, inOnePlace, located } from './origin.ts';

/** The node of a template: literals become objects, lists and constants; `undefined` fields are dropped. */
export function bodyOf(template: unknown): BodyNode {
  if (isAuthored(template)) return template[node];
  switch (typeof template) {
    case 'string':
    case 'number':
    case 'boolean':
      return { kind: 'literal', value: template satisfies Json };
    case 'object':
      if (template !== null) return inOnePlace(() => literalOf(template));
      break;
    default:
  }
  throw authoringError('T002', `a template can't hold ${String(template)}`, 'Leave the field out, or give it a value.');
}

function literalOf(template: object): BodyNode {
  if (Array.isArray(template)) return located({ kind: 'array', items: collect(template, bodyOf) });
  return located({
    kind: 'object',
    fields: collect(
      Object.entries(template).filter(([, value]) => value !== undefined),
      ([key, value]) => [key, bodyOf(value)] as const,
    ),
  });
}

/** One body for one or several documents. */
export function documentsOf(documents: Documents | readonly Documents[]): BodyNode {
  if (isAuthored(documents)) return documents[node];
  const items = (documents as readonly Documents[]).map((document) => document[node]);
  return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
}
