/** Expressions in words, for errors and coverage reports. */
import type { ExprNode } from '../ir/nodes.ts';

/** A short text for an expression, close to how its author wrote it. */
export function describe(node: ExprNode): string {
  switch (node.kind) {
    case 'root':
      return 'values';
    case 'literal':
      return JSON.stringify(node.value);
    case 'local':
      return node.name;
    case 'select':
      return [describe(node.of), ...node.path].join('.');
    case 'entry':
      return `entry(${describe(node.reference)})`;
    case 'operation':
      return `${node.name}(${node.arguments.map(describe).join(', ')})`;
    case 'call':
      return `${node.helper}(${Object.values(node.arguments).map(describe).join(', ')})`;
    case 'union':
      return `union(${node.parts.map(({ map }) => describe(map)).join(', ')})`;
    case 'fact':
      return node.name;
    case 'capability':
      return `capability(${node.api})`;
    case 'file':
      return `file(${node.path})`;
    default:
      return node.kind;
  }
}
