/**
 * Lines of a template as the emitter makes them: text, and actions whose words are known. They are printed for people
 * ([readable.ts](readable.ts)) or for a package ([packed.ts](packed.ts)).
 */

/** A word of an action: what can't be broken, such as a path or a string, or a call, which stands in parentheses. */
export type Word = string | readonly Word[];

/** What stands between braces. */
export interface Action {
  /** `{{- ` takes away the blanks and line feeds before it. */
  readonly begin: '{{ ' | '{{- ';
  readonly words: readonly Word[];
  /** ` -}}` takes away those after it. */
  readonly end: ' }}' | ' -}}';
}

export type Part = string | Action;

/** A line. Where it is too long for one, its actions are printed in several. */
export interface Line {
  readonly indent: number;
  readonly parts: readonly Part[];
  /** Whether it holds a comment and nothing else. */
  readonly isComment?: true;
}

/** An action that prints what it yields. */
export const action = (...words: readonly Word[]): Action => ({ begin: '{{ ', words, end: ' }}' });

/** A line of text and actions. */
export const line = (...parts: readonly Part[]): Line => ({ indent: 0, parts });

/** A line with an action that says how the template goes on, and leaves nothing of the line itself. */
export const tag = (...words: readonly Word[]): Line => line({ begin: '{{- ', words, end: ' }}' });

/** A line with a comment. */
export const comment = (text: string): Line => ({ indent: 0, parts: [`{{- /* ${text} */}}`], isComment: true });

/** A line that begins with something more. */
export const prefixed = (prefix: string, { parts, ...rest }: Line): Line => ({ ...rest, parts: [prefix, ...parts] });

/** A line whose last action takes away the line feed after it, too. */
export function closed(of: Line): Line {
  const last = of.parts.at(-1);
  return typeof last === 'object' ? { ...of, parts: [...of.parts.slice(0, -1), { ...last, end: ' -}}' }] } : of;
}

/** Puts lines some columns to the right. */
export function indentLines(lines: readonly Line[], columns = 2): Line[] {
  return lines.map((each) => ({ ...each, indent: each.indent + columns }));
}

/** A word in one line. */
export const flat = (word: Word): string => (typeof word === 'string' ? word : `(${word.map(flat).join(' ')})`);

/** A part in one line. */
export const flatPart = (part: Part): string =>
  typeof part === 'string' ? part : `${part.begin}${part.words.map(flat).join(' ')}${part.end}`;

/** A line in one line. */
export const flatLine = ({ indent, parts }: Line): string => ' '.repeat(indent) + parts.map(flatPart).join('');

/** Lines of a helper that the compiler brings as text. */
export function handWritten(lines: readonly string[]): Line[] {
  const made: Line[] = [];
  let said: string[] = [];
  for (const text of lines) {
    if (said.length > 0 || text.startsWith('{{- /*')) {
      said.push(text);
      if (!text.endsWith('*/}}')) continue;
      made.push({ indent: 0, parts: [said.join('\n')], isComment: true });
      said = [];
    } else {
      made.push(handWrittenLine(text));
    }
  }
  return made;
}

/** Only the last action matters: for a package, blanks go into it. */
function handWrittenLine(text: string): Line {
  const found = /^( *)(.*)(\{\{-? )((?:(?!\}\}).)*)( -?\}\})$/.exec(text);
  if (!found) return line(text);
  const [, indent = '', before = '', begin, words = '', end] = found;
  const last = { begin, words: [words], end } as Action;
  return { indent: indent.length, parts: before === '' ? [last] : [before, last] };
}
