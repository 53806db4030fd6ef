/** A template for people: long lines are broken inside their actions, where a line feed is a blank to Helm. */
import { type Action, flat, flatPart, type Line, type Word } from './line.ts';

/** A line that is no longer stays as it is. */
const WIDTH = 120;

/** The text of a template. */
export const readableTemplate = (lines: readonly Line[]): string =>
  `${lines.map((line) => printedLine(line)).join('\n')}\n`;

/**
 * A line; one that is too long has a line for each argument of the functions that its actions call.
 *
 * @param width - how long a line may be
 */
export function printedLine({ indent, parts }: Line, width = WIDTH): string {
  const pad = ' '.repeat(indent);
  const flatParts = parts.map(flatPart);
  const text = pad + flatParts.join('');
  if (text.length <= width) return text;
  let at = indent;
  return (
    pad +
    parts
      .map((part, i) => {
        const printed = typeof part === 'string' ? part : printedAction(part, { indent: `${pad}  `, width }, at);
        at += flatParts[i]?.length ?? 0;
        return printed;
      })
      .join('')
  );
}

/** Where lines begin, and how long they may be. */
interface Margins {
  readonly indent: string;
  readonly width: number;
}

function printedAction({ begin, words, end }: Action, margins: Margins, at: number): string {
  return `${begin}${written(words, margins, margins.width - at - begin.length - end.length)}${end}`;
}

/** Words in lines, where `room` is too little for one. */
function written(words: readonly Word[], margins: Margins, room: number): string {
  const inOne = words.map(flat).join(' ');
  if (inOne.length <= room) return inOne;
  const pipe = words.lastIndexOf('|');
  if (pipe > 0) return `${written(words.slice(0, pipe), margins, 0)} ${words.slice(pipe).map(flat).join(' ')}`;
  const call = words.findIndex((word) => typeof word !== 'string' || !BEFORE_A_CALL.test(word));
  return [...words.slice(0, call).map(flat), calledInLines(words.slice(call), margins)].join(' ');
}

/** What may stand before the call in an action. */
const BEFORE_A_CALL = /^(if|else|with|range|\$\w+,?|:=|=)$/;

/** Functions whose first argument says what is done with the others, and stands beside the name. */
const FORMATTING: ReadonlySet<string> = new Set(['printf', 'splitList', 'join']);

function calledInLines(words: readonly Word[], margins: Margins): string {
  const [name, ...given] = words;
  const hasCalls = given.some((word) => typeof word !== 'string');
  // What is called with the result of one other call begins in the same line.
  if (name === 'include' || given.length <= 1) return words.map((word) => part(word, margins, 0)).join(' ');
  if (name === 'dict') return `dict${pairs(given, margins).join('')}`;
  if (name === 'printf' && !hasCalls) return words.map(flat).join(' ');
  const inLine = FORMATTING.has(flat(name ?? '')) ? 2 : 1;
  return words.slice(0, inLine).map(flat).join(' ') + onLines(words.slice(inLine), margins);
}

const onLines = (words: readonly Word[], margins: Margins): string =>
  words.map((word) => `\n${margins.indent}${part(word, deeper(margins), roomIn(margins))}`).join('');

const deeper = ({ indent, width }: Margins): Margins => ({ indent: `${indent}  `, width });
const roomIn = ({ indent, width }: Margins): number => width - indent.length;

/** A word, in several lines where there is no room for it. */
function part(word: Word, margins: Margins, room: number): string {
  return typeof word === 'string' ? word : `(${written(word, margins, room - 2)})`;
}

/** Keys and values of a dict. The root and the guard, which helpers are given, stand in the line of the call. */
function pairs(words: readonly Word[], margins: Margins): string[] {
  return words.flatMap((word, i) => {
    const value = words[i + 1];
    if (i % 2 > 0 || value === undefined) return [];
    const key = flat(word);
    if (/^"(root|guard)"$/.test(key)) return [` ${key} ${flat(value)}`];
    return [`\n${margins.indent}${key} ${part(value, deeper(margins), roomIn(margins) - key.length - 1)}`];
  });
}
