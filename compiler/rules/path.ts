/** Paths of values in reports: constant keys, and the names of entries that a loop goes through. */
import type { ExprNode } from '../ir/nodes.ts';
import { formatted, literal, yamlWord } from './build.ts';

/** A key, or an expression that yields one. */
export type Step = string | ExprNode;

/** The path as one string, with dots between the keys. */
export function pathText(path: readonly Step[]): ExprNode {
  return formatted(path.flatMap((step, i) => (i === 0 ? [step] : ['.', step])));
}

/** How many steps lead to each entry that a report marks: those that hold the offending value. */
export function marked(entries: readonly (readonly Step[])[]): ExprNode {
  return literal([...new Set(entries.map(({ length }) => length))]);
}

/** Steps as the nodes that a report holds. */
export function stepNodes(path: readonly Step[]): ExprNode[] {
  return path.map((step) => (typeof step === 'string' ? { kind: 'literal', value: step } : step));
}

/**
 * YAML that sets a value at a path; `value` is what stands after the last key, or the lines below it. An item of a list is
 * written as the list's only one.
 */
export function yamlAt(path: readonly Step[], value: readonly (string | ExprNode)[]): (string | ExprNode)[] {
  return path.flatMap((step, depth) => {
    if (isIndex(step)) return [];
    const last = depth === path.length - 1;
    const dash = isIndex(path[depth - 1]) ? '- ' : '';
    const pad = '  '.repeat(dash ? depth - 1 : depth);
    return [
      `${depth === 0 ? '' : '\n'}${pad}${dash}`,
      yamlWord(step),
      last && value.length > 0 ? ': ' : ':',
      ...(last ? value : []),
    ];
  });
}

/** The variable of a loop over a list, which stands for a position in it. */
export function isIndex(step: Step | undefined): boolean {
  return typeof step === 'object' && step.kind === 'local' && step.name.endsWith('Index');
}
