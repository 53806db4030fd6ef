/** Words that the chart itself knows: what rules compare with, what prefixes they look for. Random text would never hit them. */
import type { ChartIr } from '../../../compiler/ir/nodes.ts';

/** The string constants of templates and rules that may be values or parts of them, and short continuations of prefixes. */
export function wordsOf(ir: ChartIr): string[] {
  const compared = new Set(['eq', 'ne', 'hasPrefix', 'hasSuffix', 'contains', 'includes', 'trimPrefix', 'trimSuffix']);
  const words = new Set<string>();
  const literals = (node: unknown): void => {
    const { kind, value, items, arguments: args } = (node ?? {}) as Record<string, unknown>;
    if (kind === 'list') for (const item of items as unknown[]) literals(item);
    if (kind === 'operation') for (const item of args as unknown[]) literals(item);
    for (const text of kind === 'literal' ? [value].flat() : []) {
      if (typeof text !== 'string' || text.length > 80) continue;
      words.add(text);
      words.add(`${text}a`);
      words.add(`a${text}b`);
    }
  };
  JSON.stringify(ir, (_, node: unknown) => {
    const { kind, name, arguments: args } = (node ?? {}) as Record<string, unknown>;
    if (kind === 'operation' && compared.has(String(name))) for (const item of args as unknown[]) literals(item);
    return node;
  });
  return [...words].sort();
}
