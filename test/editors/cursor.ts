/** Texts with a place in them: `pool: ‸` is where the user types. */
import type { CompletionItem, Position } from './lsp-types.ts';

const CURSOR = '‸';

/** A text without its mark, and where the mark was. */
export function cursorIn(marked: string): { readonly text: string; readonly at: Position } {
  const before = marked.slice(0, marked.indexOf(CURSOR));
  if (!marked.includes(CURSOR)) throw new Error(`no ${CURSOR} in\n${marked}`);
  const lines = before.split('\n');
  return { text: marked.replace(CURSOR, ''), at: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

/**
 * The text after an item is taken, as an editor writes it: further lines are indented like the line it is taken in.
 *
 * @param fill what the user types at the places without a proposal, in their order
 */
export function take(text: string, at: Position, item: CompletionItem, fill: readonly string[] = []): string {
  const lines = text.split('\n');
  const line = lines[at.line] ?? '';
  const range = item.textEdit?.range ?? { start: at, end: at };
  const indent = /^[ -]*/.exec(line.slice(0, range.start.character))?.[0].replaceAll('-', ' ') ?? '';
  const inserted = expand(item.textEdit?.newText ?? item.insertText ?? item.label, fill);
  const adjusted = inserted.replaceAll('\n', `\n${indent}`);
  lines[at.line] = line.slice(0, range.start.character) + adjusted + line.slice(range.end.character);
  return lines.join('\n');
}

/** A snippet with its first proposals taken, and its empty places filled. */
export function expand(snippet: string, fill: readonly string[] = []): string {
  const left = [...fill];
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, () => left.shift() ?? '');
}
