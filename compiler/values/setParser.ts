/** Helm's little language for values on the command line (`pkg/strvals`): `a.b=1,c[0].d={x,y}`. */

import { ValuesError } from './error.ts';
import { getOwn, isJsonObject, type JsonObject, type JsonValue, setOwn } from './json.ts';
import { jsonAt } from './setJson.ts';
import { typed } from './setType.ts';

/** Which option the argument belongs to. */
export type SetKind = 'typed' | 'string' | 'json' | 'file';

const OPTION: Record<SetKind, string> = {
  typed: '--set',
  string: '--set-string',
  json: '--set-json',
  file: '--set-file',
};
const MAX_INDEX = 65536;
const MAX_DEPTH = 30;

/**
 * Parses one argument and writes it into the values.
 *
 * @param values is changed
 * @param readFile needed for the kind 'file'
 * @throws ValuesError that quotes the argument; the values are then half written
 */
export function parseSet(
  argument: string,
  kind: SetKind,
  values: JsonObject,
  readFile?: (path: string) => string,
): void {
  new SetParser(argument, kind, readFile).parse(values);
}

function isJsonList(value: JsonValue): value is JsonValue[] {
  return Array.isArray(value);
}

/** A longer list is filled up with nulls. */
function withItem(list: readonly JsonValue[], index: number, value: JsonValue): JsonValue[] {
  const grown = [...list];
  while (grown.length <= index) grown.push(null);
  grown[index] = value;
  return grown;
}

/** A piece of text and the character that ended it; undefined at the end of the argument. */
interface Piece {
  text: string;
  end: string | undefined;
}

class SetParser {
  readonly #argument: string;
  readonly #kind: SetKind;
  readonly #readFile: ((path: string) => string) | undefined;
  readonly #runes: readonly string[];
  #at = 0;

  constructor(argument: string, kind: SetKind, readFile: ((path: string) => string) | undefined) {
    this.#argument = argument;
    this.#kind = kind;
    this.#readFile = readFile;
    this.#runes = Array.from(argument);
  }

  parse(values: JsonObject): void {
    while (!this.#key(values, 0));
  }

  /**
   * One `key=value`, written into the map.
   *
   * @returns whether the argument ended inside it. Helm's parser carries its end of input around as an error, which decides what
   * becomes of a half written setting: `a.b=` sets an empty string, `a[0].b=` leaves `a` an empty list
   */
  #key(map: JsonObject, depth: number): boolean {
    const { text: key, end } = this.#until('=[,.');
    switch (end) {
      case '=': {
        const ended = this.#kind !== 'json' && this.#at >= this.#runes.length;
        this.#write(map, key, this.#value());
        return ended;
      }
      case '[': {
        const index = this.#index();
        const list = this.#existing(map, key, isJsonList, 'a list') ?? [];
        const item = this.#item(list, index, depth);
        this.#write(map, key, item.list);
        return item.ended;
      }
      case '.': {
        if (depth >= MAX_DEPTH) this.#refuse(`more than ${MAX_DEPTH} levels`, 'Put such values into a file.');
        const inner = this.#existing(map, key, isJsonObject, 'a map') ?? {};
        const ended = this.#key(inner, depth + 1);
        const empty = Object.keys(inner).length === 0;
        if (empty && !ended) this.#refuse(`key map ${JSON.stringify(key)} has no value`, 'Write `key.name=value`.');
        if (!empty) this.#write(map, key, inner);
        return ended;
      }
      default: {
        if (end === undefined && key === '') return true;
        const help = 'Write `key=value`; `key=` sets an empty string, a comma inside a value is `\\,`.';
        return this.#refuse(`key ${JSON.stringify(key)} has no value`, help);
      }
    }
  }

  /** What follows `[index]`: the list with the item set, or as it was if the argument ended too early. */
  #item(list: JsonValue[], index: number, depth: number): { list: JsonValue[]; ended: boolean } {
    const { text, end } = this.#until('[.=');
    if (text !== '')
      this.#refuse(`${JSON.stringify(text)} behind an index`, 'Write `list[0]=value` or `list[0].key=value`.');
    if (end === undefined) return { list, ended: true };
    if (end === '=') return { list: withItem(list, index, this.#value()), ended: false };
    const before = list[index];
    if (end === '[') {
      const next = this.#index();
      const known = before ?? [];
      if (!isJsonList(known)) return this.#refuse('the item is no list', 'Set the whole item.');
      const item = this.#item(known, next, depth);
      return item.ended ? { list, ended: true } : { list: withItem(list, index, item.list), ended: false };
    }
    const inner = isJsonObject(before) ? before : {};
    const there = before === undefined ? list : withItem(list, index, inner);
    const ended = this.#key(inner, depth);
    return { list: ended ? there : withItem(there, index, inner), ended };
  }

  #value(): JsonValue {
    if (this.#kind === 'json') {
      const { value, end } = jsonAt(this.#runes, this.#at, (problem) => this.#refuse(problem, 'Write `key=<JSON>`.'));
      this.#at = end;
      return value;
    }
    if (this.#runes[this.#at] !== '{') return this.#at < this.#runes.length ? this.#convert(this.#until(',').text) : '';
    this.#at++;
    const list: JsonValue[] = [];
    for (;;) {
      const { text, end } = this.#until(',}');
      if (end === undefined) this.#refuse("a list must end with '}'", 'Write `key={a,b}`; quote braces for the shell.');
      list.push(this.#convert(text));
      if (end === '}') break;
    }
    if (this.#runes[this.#at] === ',') this.#at++;
    return list;
  }

  #convert(text: string): JsonValue {
    if (this.#kind === 'string') return text;
    if (this.#kind === 'typed')
      return typed(text, (problem) => this.#refuse(problem, 'Use --set-string, or a smaller number.'));
    if (!this.#readFile) return this.#refuse('no way to read files here', 'Use --set.');
    try {
      return this.#readFile(text);
    } catch (error) {
      return this.#refuse((error as Error).message, `Is ${text} the path of a text file?`);
    }
  }

  #index(): number {
    const { text, end } = this.#until(']');
    const index = /^[-+]?\d+$/.test(text) ? Number(text) : Number.NaN;
    const legal = `An index is a number from 0 to ${MAX_INDEX}, in brackets.`;
    if (end === undefined || Number.isNaN(index)) this.#refuse(`${JSON.stringify(text)} is no index`, legal);
    if (index < 0 || index > MAX_INDEX) this.#refuse(`index ${text} is out of range`, legal);
    return index;
  }

  /** The characters up to one of the stops; a backslash takes the next character as it is. */
  #until(stops: string): Piece {
    let text = '';
    while (this.#at < this.#runes.length) {
      const rune = this.#runes[this.#at++] as string;
      if (stops.includes(rune)) return { text, end: rune };
      text += rune === '\\' ? (this.#runes[this.#at++] ?? '') : rune;
    }
    return { text, end: undefined };
  }

  #existing<T extends JsonValue>(
    map: JsonObject,
    key: string,
    is: (value: JsonValue) => value is T,
    what: string,
  ): T | undefined {
    const value = getOwn(map, key);
    if (value === undefined || is(value)) return value;
    return this.#refuse(`${key} is already set to something that is not ${what}`, `Set ${key} as a whole.`);
  }

  /** Helm drops an empty key in silence. */
  #write(map: JsonObject, key: string, value: JsonValue): void {
    if (key !== '') setOwn(map, key, value);
  }

  #refuse(problem: string, help: string): never {
    throw new ValuesError(`${OPTION[this.#kind]} ${this.#argument}: ${problem}`, help);
  }
}
