/** Pieces that yield nothing whatever the values are: they and what is empty without them are left out. */
import type { BodyNode } from '../ir/nodes.ts';
import { instead, rewrite } from './rewrite.ts';

const NOTHING: BodyNode = { kind: 'sequence', items: [] };

/** The same body without conditions that are constant, and without what never yields anything. */
export const dropNothing = (body: BodyNode): BodyNode => rewrite(body, dropped);

const isNothing = (node: BodyNode): boolean => node.kind === 'sequence' && node.items.length === 0;
const isEmptyObject = (node: BodyNode): boolean => node.kind === 'object' && node.fields.length === 0;

function dropped(node: BodyNode): BodyNode {
  switch (node.kind) {
    case 'when':
      if (node.condition.kind === 'literal')
        return node.condition.value === true ? node.body : (node.otherwise ?? NOTHING);
      return withoutOtherwise(node);
    case 'with':
      return withoutOtherwise(node);
    case 'each':
    case 'block':
    case 'note':
    case 'unmarked':
      return isNothing(node.body) ? NOTHING : node;
    case 'sequence': {
      const items = node.items.flatMap((item) => (item.kind === 'sequence' ? item.items : [item]));
      if (items.length === 1) return items[0] as BodyNode;
      return items.length === node.items.length ? node : instead(node, { ...node, items });
    }
    case 'object': {
      const fields = node.fields.filter(([, value]) => !isNothing(value));
      if (fields.length === node.fields.length) return node;
      return fields.length === 0 ? NOTHING : instead(node, { ...node, fields });
    }
    case 'array': {
      const items = node.items.filter((item) => !isNothing(item));
      if (items.length === node.items.length) return node;
      return items.length === 0 && !node.filled ? NOTHING : instead(node, { ...node, items });
    }
    case 'fields': {
      // The first part is often {}, which adds nothing.
      const parts = node.parts.filter((part) => !isNothing(part) && !isEmptyObject(part));
      if (parts.length === node.parts.length || parts.length === 0) return node;
      return instead(node, { ...node, parts });
    }
    default:
      return node;
  }
}

function withoutOtherwise(node: Extract<BodyNode, { kind: 'when' | 'with' }>): BodyNode {
  const { otherwise, ...rest } = node;
  const isBare = !otherwise || isNothing(otherwise);
  if (isBare && isNothing(node.body)) return NOTHING;
  return otherwise && isBare ? instead(node, rest) : node;
}
