/** Text that Markdown shows as it is meant, also in the cells of a table. */

import { yamlScalar } from '../values/yamlString.ts';

/** A constant as inline code. */
export function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const fence = text.includes('`') ? '``' : '`';
  return text === '' ? '`""`' : `${fence}${text}${fence}`;
}

/** A constant as YAML has it. */
export function yamlCode(value: unknown): string {
  return code(yamlScalar(value));
}

/** Prose from a comment: `<` outside of code is no tag. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('*', '\\*')))
    .join('');
}

/** Text for a cell: `|` would end it, also inside code, and lines can't break. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\n+/g, '<br>');
}

/** A link, its text given as Markdown. */
export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** Words as an enumeration: `a`, `b` and `c`. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
