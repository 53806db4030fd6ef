/** What has to be right about the text of a values file before it is parsed: characters, line ends, document separators. */

import type { Position } from '../errors.ts';
import { ValuesError } from './error.ts';

/** Position of an offset in the text; line and column count from 1, columns in UTF-16 units as editors do. */
export function positionAt(text: string, offset: number, file: string): Position {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What go-yaml's reader refuses, and the two line separators that it takes for line ends. */
const FORBIDDEN = /[^\t\n\r\x20-\x7E\x85\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * The text with every line end as `\n` and without a byte order mark, which editors count in no column: go-yaml also ends a line at
 * a lone carriage return and at U+0085.
 *
 * @throws ValuesError for characters that Helm refuses, and for what Helm 3 and Helm 4 read differently
 */
export function checkText(raw: string, file: string): string {
  const text = raw.replace(/^\uFEFF/, '');
  const refuse = (offset: number, problem: string, help: string): never => {
    throw new ValuesError(problem, help, positionAt(text, offset, file));
  };

  const bad = FORBIDDEN.exec(text);
  if (bad) {
    const code = `U+${(text.codePointAt(bad.index) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/[\u2028\u2029]/.test(bad[0])) {
      // To Helm it ends the line, so that a comment could hide a value behind it; no editor shows it.
      refuse(
        bad.index,
        `invisible line separator ${code}`,
        'Delete it, or write it as "\\L" or "\\P" in double quotes.',
      );
    }
    refuse(
      bad.index,
      `character ${code} is not allowed in YAML`,
      'Delete it, or write it as an escape ("\\u...") in double quotes.',
    );
  }

  const directive = /^%/m.exec(text);
  if (directive) {
    refuse(
      directive.index,
      'YAML directives are refused by Helm 4',
      'Delete the line; to start a string with %, quote it.',
    );
  }

  // Helm 4 cuts the file at these lines before YAML sees it, and takes only a comment behind the dashes.
  const separator = /^---(?:#|[^\S\n]*[^\s#])/m.exec(text);
  if (separator) {
    refuse(
      separator.index,
      'text on a line that begins with ---',
      'Put it on the next line, or quote a key that starts so.',
    );
  }
  const twice = text.indexOf('\r\r\n');
  if (twice >= 0) {
    refuse(twice, 'two carriage returns at the end of a line', 'Save the file with one kind of line ends.');
  }
  // Helm 4 puts a newline behind them, and a block of text may keep both.
  if (/[\r\x85]$/.test(text)) {
    const help = 'End the file with a newline.';
    refuse(text.length - 1, 'a carriage return or U+0085 alone at the end of the file', help);
  }
  return text.replaceAll(/\r(?!\n)|\u0085/g, '\n');
}
