/** A template for people: long lines are broken inside their actions, where a line feed is a blank to Helm. */
import { type Action, flat, flatPart, type Line, type Word } from './line.ts';

/** A line that is no longer stays as it is. */
const WIDTH = 120;

/** The text of a template. */
export const readableTemplate = (lines: readonly Line[]): string => `${lines.map(printedLine).join('\n')}\n`;

/** A line; one that is too long has a line for each argument of the functions that its actions call. */
export function printedLine({ indent, parts }: Line): string {
  const pad = ' '.repeat(indent);
  const flatParts = parts.map(flatPart);
  const text = pad + flatParts.join('');
  if (text.length <= WIDTH) return text;
  let at = indent;
  return (
    pad +
    parts
      .map((part, i) => {
        const printed = typeof part === 'string' ? part : printedAction(part, `${pad}  `, at);
        at += flatParts[i]?.length ?? 0;
        return printed;
      })
      .join('')
  );
}

function printedAction({ begin, words, end }: Action, indent: string, at: number): string {
  return `${begin}${written(words, indent, WIDTH - at - begin.length - end.length)}${end}`;
}

/** Words in lines that begin with `indent`, where `room` is too little for one. */
function written(words: readonly Word[], indent: string, room: number): string {
  const inOne = words.map(flat).join(' ');
  if (inOne.length <= room) return inOne;
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
