/** The YAML that mends a violation, written as the values that it sets. */
import { expressionOf, isAuthored, type Operand } from '../authoring/expression.ts';
import { inOnePlace } from '../authoring/origin.ts';
import type { ExprNode } from '../ir/nodes.ts';
import { yamlScalar } from '../values/yamlString.ts';
import { yamlWord } from './build.ts';

/** Values to set; leaves may be expressions, and so may the keys of a Map. */
export type Remedy = { readonly [key: string]: Setting } | ReadonlyMap<Operand<string>, Setting>;
type Setting = Operand<string | number | boolean> | Remedy | readonly string[] | readonly Remedy[];

/** The YAML of a remedy. */
export function remedyText(remedy: Remedy): (string | ExprNode)[] {
  const text = inOnePlace(() => lines(remedy, 0));
  const last = text.at(-1);
  return typeof last === 'string' ? [...text.slice(0, -1), last.replace(/\n$/, '')] : text;
}

function lines(remedy: Remedy, depth: number): (string | ExprNode)[] {
  const entries = remedy instanceof Map ? [...remedy] : Object.entries(remedy);
  return entries.flatMap(([key, value]: readonly [Operand<string>, Setting]) => {
    const name = ['  '.repeat(depth), yamlWord(typeof key === 'string' ? key : expressionOf(key))];
    if (isAuthored(value)) return [...name, ': ', yamlWord(expressionOf(value as Operand<string>)), '\n'];
    if (Array.isArray(value)) return [...name, ':', ...list(value, depth + 1)];
    if (typeof value === 'object') return [...name, ':\n', ...lines(value as Remedy, depth + 1)];
    return [...name, `: ${yamlScalar(value)}\n`];
  });
}

function list(items: readonly (string | Remedy)[], depth: number): (string | ExprNode)[] {
  if (items.every((item) => typeof item === 'string')) return [` [${items.map(yamlScalar).join(', ')}]\n`];
  const maps = items.flatMap((item) => {
    const [, ...rest] = lines(item as Remedy, depth + 1);
    return [`${'  '.repeat(depth)}- `, ...rest];
  });
  return ['\n', ...maps];
}
