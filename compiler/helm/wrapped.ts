/** Long lines of a template, broken inside their actions, where a line feed is a blank to Helm. */

/** A line that is no longer stays as it is. */
const WIDTH = 120;

/** Words of an action: plain text, or what stands between parentheses. */
type Word = string | readonly Word[];

/** A template whose long actions have a line for each argument of the functions that they call. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length <= WIDTH ? line : wrappedLine(line)))
    .join('\n');
}

const ACTION = /\{\{-? (?!\/\*)(?:"(?:[^"\\]|\\.)*"|[^"])*? -?\}\}/g;

function wrappedLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return line.replace(ACTION, (action, at: number) => {
    const [, begin = '', inner = '', end = ''] = /^(\{\{-? )([\s\S]*?)( -?\}\})$/.exec(action) ?? [];
    return `${begin}${written(wordsOf(inner), `${indent}  `, WIDTH - at - begin.length - end.length)}${end}`;
  });
}

/** What can't be broken: a string, a path, an operator. */
const PLAIN = /"(?:[^"\\]|\\.)*"|[^\s()"]+/y;

/** The words of an action. A key of what stands between parentheses, as in `(.Values.area).enabled`, belongs to them. */
function wordsOf(text: string): readonly Word[] {
  let at = 0;
  const words = (): readonly Word[] => {
    const found: Word[] = [];
    while (at < text.length && text[at] !== ')') {
      if (/\s/.test(text[at] as string)) at++;
      else found.push(text[at] === '(' ? group() : plain());
    }
    return found;
  };
  const plain = (): string => {
    PLAIN.lastIndex = at;
    const [word = text.slice(at)] = PLAIN.exec(text) ?? [];
    at += word.length;
    return word;
  };
  const group = (): Word => {
    const begin = at++;
    const inside = words();
    at++;
    if (at >= text.length || /[\s)]/.test(text[at] as string)) return inside;
    plain();
    return text.slice(begin, at);
  };
  return words();
}

const flat = (word: Word): string => (typeof word === 'string' ? word : `(${word.map(flat).join(' ')})`);

/** Words in lines that begin with `indent`, where `room` is too little for one. */
function written(words: readonly Word[], indent: string, room: number): string {
  const line = words.map(flat).join(' ');
  if (line.length <= room) return line;
  const pipe = words.lastIndexOf('|');
  if (pipe > 0) return `${written(words.slice(0, pipe), indent, 0)} ${words.slice(pipe).map(flat).join(' ')}`;
  const call = words.findIndex((word) => typeof word !== 'string' || !BEFORE_A_CALL.test(word));
  return [...words.slice(0, call).map(flat), calledInLines(words.slice(call), indent)].join(' ');
}

/** What may stand before the call in an action. */
const BEFORE_A_CALL = /^(if|else|with|range|\$\w+,?|:=|=)$/;

/** Functions whose first argument says what is done with the others, and stands beside the name. */
const FORMATTING: ReadonlySet<string> = new Set(['printf', 'splitList', 'join']);

function calledInLines(words: readonly Word[], indent: string): string {
  const [name, ...given] = words;
  const hasCalls = given.some((word) => typeof word !== 'string');
  // What is called with the result of one other call begins in the same line.
  if (name === 'include' || given.length <= 1) return words.map((word) => part(word, indent, 0)).join(' ');
  if (name === 'dict') return `dict${pairs(given, indent).join('')}`;
  if (name === 'printf' && !hasCalls) return words.map(flat).join(' ');
  const inLine = FORMATTING.has(flat(name ?? '')) ? 2 : 1;
  return words.slice(0, inLine).map(flat).join(' ') + onLines(words.slice(inLine), indent);
}

const onLines = (words: readonly Word[], indent: string): string =>
  words.map((word) => `\n${indent}${part(word, `${indent}  `, WIDTH - indent.length)}`).join('');

/** A word, in several lines where there is no room for it. */
function part(word: Word, indent: string, room: number): string {
  return typeof word === 'string' ? word : `(${written(word, indent, room - 2)})`;
}

/** Keys and values of a dict. The root and the guard, which helpers are given, stand in the line of the call. */
function pairs(words: readonly Word[], indent: string): string[] {
  return words.flatMap((key, i) => {
    const value = words[i + 1];
    if (i % 2 > 0 || value === undefined) return [];
    if (/^"(root|guard)"$/.test(flat(key))) return [` ${flat(key)} ${flat(value)}`];
    return [`\n${indent}${flat(key)} ${part(value, `${indent}  `, WIDTH - indent.length - flat(key).length - 1)}`];
  });
}
