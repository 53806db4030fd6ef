/** The YAML that mends a violation, written as the values that it sets. */
import { expressionOf, isAuthored, type Operand } from '../authoring/expression.ts';
import type { ExprNode } from '../ir/nodes.ts';
import type { Step } from './path.ts';

/** Values to set; leaves may be expressions. An item of a list that is a map begins with its first key behind the dash. */
export type Remedy = {
  readonly [key: string]: Operand<string | number | boolean> | Remedy | readonly string[] | readonly Remedy[];
};

/** The YAML of a remedy below a path. */
export function remedyText(path: readonly Step[], remedy: Remedy): (string | ExprNode)[] {
  const head = path.flatMap((step, depth) => ['  '.repeat(depth), step, ':\n']);
  const text = [...head, ...lines(remedy, path.length)];
  const last = text.at(-1);
  return typeof last === 'string' ? [...text.slice(0, -1), last.replace(/\n$/, '')] : text;
}

function lines(remedy: Remedy, depth: number): (string | ExprNode)[] {
  return Object.entries(remedy).flatMap(([key, value]) => {
    const pad = '  '.repeat(depth);
    if (isAuthored(value)) return [`${pad}${key}: `, expressionOf(value as Operand<string>), '\n'];
    if (Array.isArray(value)) return [`${pad}${key}:`, ...list(value, depth + 1)];
    if (typeof value === 'object') return [`${pad}${key}:\n`, ...lines(value as Remedy, depth + 1)];
    return [`${pad}${key}: ${scalar(value as string | number | boolean)}\n`];
  });
}

function list(items: readonly (string | Remedy)[], depth: number): (string | ExprNode)[] {
  if (items.every((item) => typeof item === 'string')) return [` [${items.join(', ')}]\n`];
  const maps = items.flatMap((item) => {
    const [first, ...rest] = lines(item as Remedy, depth + 1);
    const dash = `${'  '.repeat(depth)}- ${(first as string).trimStart()}`;
    return [dash, ...rest];
  });
  return ['\n', ...maps];
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' && !/^[A-Za-z0-9][-A-Za-z0-9_./@ ]*$/.test(value)
    ? JSON.stringify(value)
    : String(value);
}
