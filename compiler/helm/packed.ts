/**
 * A chart's files as a package holds them: the same chart, laid out to pack well in a release. Helm keeps the files in base64, which makes four letters of
 * three bytes, and packs them after that: what stands twice is found again only where it begins at the same third. So what repeats begins at multiples of
 * three bytes. Comments of templates, which only people read, are left out. Both together save a sixth of the release's Secret.
 */

import type { Line } from './line.ts';
import { printedLine } from './readable.ts';

const STEP = 3;

const blanks = (length: number): string => ' '.repeat((STEP - (length % STEP)) % STEP);

/** JSON whose keys and items begin at such places. */
export function packedJson(value: unknown): string {
  let length = 0;
  const put = (text: string): string => {
    length += Buffer.byteLength(text);
    return text;
  };
  const begin = (text: string): string => put(blanks(length)) + put(text);
  const write = (item: unknown): string => {
    if (typeof item !== 'object' || item === null) return put(JSON.stringify(item));
    const [open, close] = Array.isArray(item) ? '[]' : '{}';
    let text = put(open as string);
    Object.entries(item)
      .filter(([, entry]) => entry !== undefined)
      .forEach(([key, entry], i) => {
        text += i === 0 ? '' : put(',');
        text += Array.isArray(item) ? begin('') : begin(`${JSON.stringify(key)}:`);
        text += write(entry);
      });
    return text + put(close as string);
  };
  return `${write(value)}\n`;
}

/**
 * A template without comments whose lines begin at such places, one for each argument, since calls repeat theirs. Blanks go into the action that a line ends with, where they are nothing: after it they could
 * end up in the last line of a text that it prints.
 */
export function packedTemplate(lines: readonly Line[]): string {
  const printed = lines.filter(({ isComment }) => !isComment).map(packedLine);
  return `${printed.join('\n').trimEnd()}\n`;
}

/** Actions that take away the blanks before them stand at the margin, so that one is the same text wherever it is. */
function packedLine(line: Line): string {
  const [first] = line.parts;
  const last = line.parts.at(-1);
  const begin = typeof first === 'object' && first.begin === '{{- ' ? 0 : line.indent;
  const end = typeof last === 'object' ? last.end : '';
  const texts = printedLine({ ...line, indent: begin }, 0)
    .replace(/\n +/g, '\n')
    .split('\n');
  return texts
    .map((text, i) => {
      const missing = blanks(Buffer.byteLength(text) + 1);
      return i < texts.length - 1 ? text + missing : text.slice(0, text.length - end.length) + missing + end;
    })
    .join('\n');
}
