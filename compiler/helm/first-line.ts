/** Where the text of a helper begins: callers put it on lines of its own, so that a line feed before it would be an empty line. */
import { closed, type Line } from './line.ts';

/** The lines of a helper's body, of which no first one begins with a line feed, whichever branch it is in. */
export function withoutFirstFeed(lines: readonly Line[]): Line[] {
  // Whether nothing has been printed yet, here and before each of the blocks around.
  let isFirst = true;
  const before: boolean[] = [];
  return lines.map((line) => {
    const [part] = line.parts;
    const word =
      typeof part === 'object' && line.parts.length === 1 && part.begin === '{{- ' ? part.words[0] : undefined;
    if (word === 'end') {
      before.pop();
      isFirst = false;
      return line;
    }
    const wasFirst = isFirst;
    if (word === 'if' || word === 'with' || word === 'range') before.push(isFirst);
    // What a loop prints comes after what it printed before.
    if (word === 'range') isFirst = false;
    if (word === 'else') isFirst = before.at(-1) ?? false;
    if (line.isComment || isVariable(word) || word === 'if' || word === 'with' || word === 'else') {
      return isFirst ? closed(line) : line;
    }
    if (word === 'range' || !wasFirst) return line;
    isFirst = false;
    return withoutIndent(line);
  });
}

const isVariable = (word: unknown): boolean => typeof word === 'string' && word.startsWith('$');

/** A block of text at the margin: the line feed before it is all that `nindent 0` adds. */
function withoutIndent(line: Line): Line {
  const [part] = line.parts;
  if (typeof part !== 'object' || part.words.slice(-3).join(' ') !== '| nindent 0') return line;
  return { ...line, parts: [{ ...part, words: part.words.slice(0, -3) }, ...line.parts.slice(1)] };
}
