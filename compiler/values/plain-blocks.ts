/**
 * Reads values files that are written plainly: keys and dashes, each value on the line of its key, and nothing that readers of YAML ever took
 * differently. Most files are, and are read ten times as fast as by the parser of all YAML. It reads less and never differently: at the first line that
 * it does not know it gives up, and the parser reads the file.
 */
import type { Decoded, Located } from './decode.ts';
import { type JsonObject, type JsonValue, setOwn } from './json.ts';
import { resolvePlain } from './scalar.ts';

/** A map or list that the next lines may go on with. */
interface Open {
  /** Where its keys or dashes stand. */
  readonly column: number;
  readonly value: JsonObject | JsonValue[];
  readonly located: Located;
  /** The key whose value begins on the next line. */
  pending?: { readonly name: string; readonly offset: number } | undefined;
}

const LINE = /^( *)((?:- )*)([^\n]*)$/;
const KEY = /^([A-Za-z_][\w./-]{0,200}|"[ !#-[\]-~]{0,200}"):(?: ([^\n]+))?$/;
/** No word of YAML begins so but is a string, a number or a word that {@link resolvePlain} knows. */
const PLAIN = /^(?:[A-Za-z0-9_./~]|-(?=[A-Za-z0-9]))[!-~]*(?: [!-~]+)*$/;
const QUOTED = /^"(?:[ !#-[\]-~]|\\["\\nt])*"$/;
/** What ends a plain string, or stands in no string without quotes between brackets. */
const SPECIAL = /: | #|:$/;
const LIST = /^\[([\w./-]+(?:, [\w./-]+)*)\]$/;

/** The values of such a file; nothing for any other. */
export function readPlainBlocks(text: string): Decoded | undefined {
  const stack: Open[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const begin = offset;
    offset += line.length + 1;
    const [, indent = '', dashes = '', rest = ''] = LINE.exec(line) ?? [];
    if (rest === '' && dashes === '') {
      if (line !== '') return undefined;
      continue;
    }
    if (dashes === '' && rest.startsWith('#')) {
      if (!COMMENT.test(rest)) return undefined;
      continue;
    }
    if (dashes.length > 2 || !readLine(stack, indent.length, dashes !== '', rest, begin)) return undefined;
  }
  const [root] = stack;
  if (!root || stack.some(({ pending }) => pending)) return undefined;
  return { value: root.value, located: root.located };
}

const COMMENT = /^#[ -~]*$/;

/** @returns whether the line was understood */
function readLine(stack: Open[], column: number, isItem: boolean, rest: string, begin: number): boolean {
  const at = begin + column;
  let open = stack.at(-1);
  if (open?.pending) {
    // What follows a key on further lines is indented; the dashes of a list need not be.
    if (column < open.column || (column === open.column && !isItem)) return false;
    const { name, offset } = open.pending;
    open.pending = undefined;
    const made = openAt(column, isItem, at);
    setOwn(open.value as JsonObject, name, made.value);
    open.located.children.set(name, Object.assign(made.located, { key: offset }));
    stack.push(made);
  } else if (!open) {
    if (column > 0 || isItem) return false;
    stack.push(openAt(0, false, at));
  } else {
    while (open && (open.column > column || (open.column === column && !isItem && isList(open)))) {
      stack.pop();
      open = stack.at(-1);
    }
    if (open?.column !== column || isList(open) !== isItem) return false;
  }
  open = stack.at(-1) as Open;
  if (!isItem) return readPair(open, rest, at);
  const items = open.value as JsonValue[];
  if (KEY.test(rest)) {
    const made = openAt(column + 2, false, at + 2);
    open.located.children.set(items.length, made.located);
    items.push(made.value);
    stack.push(made);
    return readPair(made, rest, at + 2);
  }
  const read = readValue(rest, at + 2);
  if (!read) return false;
  open.located.children.set(items.length, read.located);
  items.push(read.value);
  return true;
}

function openAt(column: number, isItem: boolean, offset: number): Open {
  return { column, value: isItem ? [] : {}, located: { value: offset, children: new Map() } };
}

const isList = ({ value }: Open): boolean => Array.isArray(value);

function readPair(open: Open, text: string, at: number): boolean {
  const [, written, value] = KEY.exec(text) ?? [];
  if (written === undefined) return false;
  const isQuoted = written.startsWith('"');
  const name = isQuoted ? written.slice(1, -1) : written;
  if ((!isQuoted && resolvePlain(name) !== name) || open.located.children.has(name)) return false;
  if (value === undefined) {
    open.pending = { name, offset: at };
    return true;
  }
  const read = readValue(value, at + written.length + 2);
  if (!read) return false;
  setOwn(open.value as JsonObject, name, read.value);
  open.located.children.set(name, Object.assign(read.located, { key: at }));
  return true;
}

function readValue(text: string, offset: number): Decoded | undefined {
  const located: Located = { value: offset, children: new Map() };
  if (PLAIN.test(text)) {
    if (SPECIAL.test(text)) return undefined;
    const value = resolvePlain(text);
    if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
    return { value: typeof value === 'bigint' ? Number(value) : value, located };
  }
  if (text.startsWith('"')) return QUOTED.test(text) ? { value: JSON.parse(text) as string, located } : undefined;
  if (text === '{}') return { value: {}, located };
  if (text === '[]') return { value: [], located };
  const items = LIST.exec(text)?.[1]?.split(', ');
  if (!items) return undefined;
  let next = offset + 1;
  const value: JsonValue[] = [];
  for (const item of items) {
    const read = readValue(item, next);
    if (!read) return undefined;
    next += item.length + 2;
    located.children.set(value.length, read.located);
    value.push(read.value);
  }
  return { value, located };
}
