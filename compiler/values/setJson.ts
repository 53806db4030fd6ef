/** One JSON value inside a `--set-json` argument: found, decoded, and what follows it. */

import type { JsonValue } from './json.ts';

/**
 * Reads the value that starts at an index; blanks and one comma behind it are taken too. Nothing at all is null.
 *
 * @param runes the argument, character by character
 * @returns the value, and the index behind it
 */
export function jsonAt(
  runes: readonly string[],
  start: number,
  refuse: (problem: string) => never,
): { value: JsonValue; end: number } {
  const first = skipEmpty(runes, start);
  if (first.empty) return { value: null, end: first.end };
  const end = endOfValue(runes, first.end, refuse);
  const text = runes.slice(first.end, end).join('');
  let value: JsonValue;
  try {
    value = parseJson(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
  return { value, end: skipEmpty(runes, end).end };
}

/** Blanks, and the comma if it comes; `empty` if there is nothing before the comma or the end. */
function skipEmpty(runes: readonly string[], start: number): { empty: boolean; end: number } {
  let at = start;
  while (at < runes.length) {
    const rune = runes[at] as string;
    if (rune === ',') return { empty: true, end: at + 1 };
    if (!/[\s\u0085]/.test(rune) || rune === '\uFEFF') return { empty: false, end: at };
    at++;
  }
  return { empty: true, end: at };
}

/** The index behind a value, by its brackets and quotes alone; JSON.parse judges the rest. */
function endOfValue(runes: readonly string[], start: number, refuse: (problem: string) => never): number {
  let depth = 0;
  let at = start;
  while (at < runes.length) {
    const rune = runes[at] as string;
    if (rune === '"') {
      at++;
      while (at < runes.length && runes[at] !== '"') at += runes[at] === '\\' ? 2 : 1;
      if (at >= runes.length) refuse('a string that is never closed');
    } else if (rune === '{' || rune === '[') {
      depth++;
    } else if (rune === '}' || rune === ']') {
      depth--;
    } else if (depth === 0) {
      // Go's decoder stops at the end of the longest value and leaves the rest to the next key: `a=1x=2`.
      const rest = runes.slice(at).join('');
      const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/.exec(rest)?.[0];
      if (word === undefined || /^-?\d+\.$|^-?[\d.]+[eE]$/.test(rest.slice(0, word.length + 1))) {
        return refuse(`${JSON.stringify(rest)} is no JSON`);
      }
      return at + word.length;
    }
    at++;
    if (depth <= 0) return at;
  }
  return refuse('a bracket that is never closed');
}

/** JSON as Go's decoder takes it: numbers out of range are refused, halves of characters become U+FFFD. */
export function parseJson(text: string): JsonValue {
  return JSON.parse(text, (_key, value: JsonValue) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number out of range');
    return typeof value === 'string' ? value.toWellFormed() : value;
  }) as JsonValue;
}
