/** The single faults that {@link checkSyntax} looks for: one function for each kind of lexeme. */

/** What a fault depends on beside the lexeme itself. */
export interface Context {
  /** Type of the lexeme before, spaces left out. */
  before: string;
  /** `|` or `>` and so on, while the text it announces is still to come. */
  header: string;
  /** The header of the block of text behind which nothing but blanks has come; else empty. */
  block: string;
  /** How many `[` and `{` are open. */
  depth: number;
  /** The next character; empty at the end of the file. */
  next: string;
  /** The text since the key began that a colon would end. */
  key: string | undefined;
  /** Has there been a `key:` outside brackets? */
  inBlock: boolean;
  /** Has there been nothing but comments yet? */
  empty: boolean;
  /** Has there been nothing but blanks since a comment? */
  commented: boolean;
  /** How many characters stand before the lexeme on its line. */
  column: number;
}

export interface Fault {
  problem: string;
  help: string;
  /** Offset in the lexeme. */
  at?: number;
}

const UNCLOSED: Fault = {
  problem: 'a quote that is never closed',
  help: "Close it; inside, write '' for a single quote.",
};
const BEHIND_HEADER: Fault = {
  problem: 'text on the line of a | or >',
  help: 'Put the text on the next lines, indented.',
};
const FILE_END: Fault = {
  problem: 'the file ends inside a block of text, without a newline behind a line of text',
  help: 'End the file with a newline and no spaces before it: else Helm 3 and Helm 4 read different texts.',
};
const ONLY_SPACES: Fault = {
  problem: 'a line of nothing but spaces in or behind a block of text with a digit',
  help: 'Take the spaces out of the line, or write the text in double quotes.',
};

/** The fault of a lexeme, or undefined. */
export function faultOf(type: string, lexeme: string, context: Context): Fault | undefined {
  switch (type) {
    case 'space':
      return tab(lexeme, context) ?? behindBlock(context);
    case 'anchor':
      return behindValue(lexeme, context) ?? anchor(lexeme, context);
    case 'alias':
      return anchor(lexeme, context);
    case 'tag':
      return behindValue(lexeme, context) ?? tag(lexeme, context);
    case 'single-quoted-scalar':
      return /^'(?:[^']|'')*'$/.test(lexeme) ? undefined : UNCLOSED;
    case 'double-quoted-scalar':
      return /^"(?:[^"\\]|\\.)*"$/s.test(lexeme) ? badEscape(lexeme) : UNCLOSED;
    case 'map-value-ind':
      return colon(context);
    case 'explicit-key-ind':
      return { problem: 'a key written as `? key`', help: 'Write `key: value` on one line.' };
    case 'doc-start':
      return context.before === 'block-scalar-header' ? BEHIND_HEADER : undefined;
    case 'doc-end':
      return context.empty ? { problem: 'a line ... with nothing before it', help: 'Delete the line.' } : undefined;
    case 'block-scalar-header':
      return blockHeader(lexeme);
    case 'content':
      return context.header ? block(lexeme, context) : plain(lexeme, context);
    default:
      return undefined;
  }
}

function tab(space: string, { before, depth, inBlock }: Context): Fault | undefined {
  // A file that is one pair of brackets, JSON for instance, may be indented with tabs.
  if (!space.includes('\t') || (depth > 0 && !inBlock)) return undefined;
  if (before !== 'newline' && before !== 'seq-item-ind') return undefined;
  return { problem: 'a tab in the indentation', help: 'Indent with spaces.', at: space.indexOf('\t') };
}

function behindValue(property: string, { depth, key = '' }: Context): Fault | undefined {
  if (depth === 0 || /^(?:[!&]\S*(?:\s+|$))*$/.test(key)) return undefined;
  return { problem: `${property} behind the value that it belongs to`, help: 'Write it before the value.' };
}

function anchor(name: string, { next }: Context): Fault | undefined {
  if (/[[{"']/.test(next)) return { problem: `${name} is glued to what follows`, help: 'Put a space behind it.' };
  if (/^.[\w-]+$/.test(name)) return undefined;
  const help =
    'Legal are letters, digits, - and _; quote a string that starts with & or *, put a space between alias and colon.';
  return { problem: `${name} is no name for an anchor`, help };
}

function tag(written: string, { depth, next }: Context): Fault | undefined {
  if (!/^!(?:<[\w:,./!@$&'()*+;=?~-]+>|[\w:./!@$&'()*+;=?~-]*)$/.test(written)) {
    return { problem: `${written} is no tag`, help: 'Quote a string that starts with !.' };
  }
  // Between brackets Helm takes the comma or bracket behind a tag for a part of it.
  if (depth === 0 || /^\s?$/.test(next)) return undefined;
  return {
    problem: `tag ${written} is not set off from what follows`,
    help: 'Write a value behind it, after a space.',
  };
}

function badEscape(quoted: string): Fault | undefined {
  for (const { 0: found, index } of quoted.matchAll(/\\(?:u....|U.{8}|\r?\n[ \t]*\r?\n|.)/gs)) {
    if (found === '\\/') return { problem: 'Helm knows no escape \\/', help: 'Write / alone.', at: index };
    if (/^\\(?:u|U0000)[dD][89a-fA-F]/.test(found)) {
      const help = 'Write the character itself, or \\U with 8 digits.';
      return { problem: `${found} is half a character`, help, at: index };
    }
    if (/\n.*\n/s.test(found)) {
      return { problem: 'an empty line behind an escaped line break', help: 'Write \\n for a line break.', at: index };
    }
  }
  return undefined;
}

function colon({ before, depth, next, key }: Context): Fault | undefined {
  if (before === 'newline' && key === undefined) {
    return { problem: 'a colon on another line than its key', help: 'Write `key: value` on one line.' };
  }
  if (before === 'tag' || before === 'anchor')
    return { problem: 'a colon without a key', help: 'Write a key before it.' };
  if (depth === 0) return undefined;
  if (key?.includes('\n')) return { problem: 'a key over several lines', help: 'Write the key on one line.' };
  if ((key?.length ?? 0) > 1024) return { problem: 'a key of more than 1024 characters', help: 'Shorten it.' };
  if (/-scalar$|-end$/.test(before) || !/[,[\]{}]/.test(next)) return undefined;
  return { problem: 'a colon glued to a bracket or comma', help: 'Put a space behind the colon.' };
}

function plain(text: string, { depth, commented, column }: Context): Fault | undefined {
  if (text.startsWith('%')) return { problem: 'a plain string may not start with %', help: 'Quote it.' };
  if (commented && depth === 0) return outdented(text, column);
  if (depth === 0 || !(text.startsWith(':') || text.includes('?'))) return undefined;
  const help = 'Quote it: a string between [] or {} may not start with : or hold a ?.';
  return { problem: `${text} between brackets is no plain string to Helm`, help };
}

/** Behind a comment, `yaml` takes even the next key for more of a string. */
function outdented(text: string, column: number): Fault | undefined {
  for (const { 1: indent = '', index } of text.matchAll(/\n( *)[^ \r\n]/g)) {
    if (indent.length >= column) continue;
    const help = 'Quote the string, or indent the comment before it.';
    return { problem: 'a line of a string that is indented less than its first', help, at: index + 1 };
  }
  return undefined;
}

/** `|` or `>`, then how the text ends and how far it is indented, in any order. */
const HEADER = /^[|>](?:[-+]?[1-9]?|[1-9][-+])$/;

function blockHeader(header: string): Fault | undefined {
  if (HEADER.test(header)) return undefined;
  const help =
    'Write | or >, behind it - or + and a digit from 1 to 9 if they are needed, and the text on the next lines.';
  return { problem: `${header} begins no block of text`, help };
}

/**
 * A block of text passes if all parsers are known to read it alike. They differ in which blanks are text: where a digit tells the indentation, in lines of
 * nothing but blanks; else in how the first line begins; and at the end of the file.
 */
function block(content: string, { header, next }: Context): Fault | undefined {
  const fault = /\d/.test(header) ? explicitIndentation(content) : firstLine(content);
  return fault ?? (next === '' ? fileEnd(content, header) : undefined);
}

/** A line with text in it, or an empty one. */
const KNOWN_LINE = /^(?: *[^ \r]|\r?$)/;

function explicitIndentation(content: string): Fault | undefined {
  const lines = content.split('\n');
  const unknown = lines.findIndex((line) => !KNOWN_LINE.test(line));
  if (unknown === -1) return undefined;
  const at = lines.slice(0, unknown).join('\n').length + (unknown > 0 ? 1 : 0);
  return { ...ONLY_SPACES, at };
}

function firstLine(content: string): Fault | undefined {
  const blanks = /^(?: *\r?\n)* */.exec(content)?.[0] ?? '';
  if (content[blanks.length] !== '\t') return undefined;
  const help = 'Indent with spaces, or say how many with a digit: `|2`.';
  return { problem: 'a tab where the indentation of a block of text is expected', help, at: blanks.length };
}

function fileEnd(content: string, header: string): Fault | undefined {
  if (header.includes('-')) return undefined;
  const known = header.includes('+')
    ? /(?:^|[^ \r\n]\r?\n)(?:\r?\n)*$/.test(content)
    : content === '' || content.endsWith('\n');
  return known ? undefined : { ...FILE_END, at: content.length };
}

/** Lines of nothing but spaces that the lexer of `yaml` leaves out of the block of text before them. */
function behindBlock({ before, block: header, next }: Context): Fault | undefined {
  if (/\d/.test(header) && /^[\r\n]?$/.test(next)) return ONLY_SPACES;
  return next === '' && before === 'content' && header.includes('+') ? FILE_END : undefined;
}
