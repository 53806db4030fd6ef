/** Prints values as YAML: two spaces, keys in the order given, every string such that no YAML reader takes it for something else. */

import { isJsonObject, type JsonValue } from './json.ts';
import { yamlString } from './yamlString.ts';

/**
 * Prints a value as a YAML document or as a block to paste.
 *
 * @param indent spaces before each line
 * @returns lines that end in a newline
 * @example printYaml({ gpuPools: { a100: { count: 2, zone: 'on' } } }) // gpuPools:\n  a100:\n    count: 2\n    zone: "on"\n
 */
export function printYaml(value: JsonValue, indent = 0): string {
  const pad = ' '.repeat(indent);
  if (isFilledMap(value)) return printMap(value, pad, pad);
  return isFilledList(value) ? printList(value, pad, pad) : `${pad}${inline(value, pad)}\n`;
}

/** @param first what stands before the first line: blanks, or the dash of a list */
function printMap(map: Record<string, JsonValue>, first: string, pad: string): string {
  let text = '';
  for (const [key, value] of Object.entries(map)) {
    text += `${text === '' ? first : pad}${yamlString(key)}:`;
    if (isFilledMap(value)) text += `\n${printMap(value, `${pad}  `, `${pad}  `)}`;
    else if (isFilledList(value)) text += `\n${printList(value, `${pad}  `, `${pad}  `)}`;
    else text += ` ${inline(value, pad)}\n`;
  }
  return text;
}

function printList(list: readonly JsonValue[], first: string, pad: string): string {
  let text = '';
  for (const item of list) {
    const dash = `${text === '' ? first : pad}- `;
    if (isFilledMap(item)) text += printMap(item, dash, `${pad}  `);
    else if (isFilledList(item)) text += printList(item, dash, `${pad}  `);
    else text += `${dash}${inline(item, pad)}\n`;
  }
  return text;
}

/** @param pad where the line of the key begins; a block of text goes two spaces further */
function inline(value: JsonValue, pad: string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'object') return '{}';
  if (typeof value === 'string') return block(value, `${pad}  `) ?? yamlString(value);
  if (typeof value === 'boolean') return String(value);
  if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written into values: JSON has no such number`);
  return Object.is(value, -0) ? '-0.0' : String(value);
}

/** Text of several lines as `|`, if nothing in it needs an escape. */
function block(text: string, pad: string): string | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (!body.includes('\n') && body === text) return undefined;
  // Leading blanks would count as indentation, and blank lines at the end would be lost.
  if (!/^[\x21-\x7E\xA0-\u2027\u202A-\uD7FF]/.test(body) || body.endsWith('\n')) return undefined;
  if (!/^[\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(body))
    return undefined;
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${pad}${line}`));
  return `${body === text ? '|-' : '|'}\n${lines.join('\n')}`;
}

function isFilledMap(value: JsonValue): value is Record<string, JsonValue> {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function isFilledList(value: JsonValue): value is JsonValue[] {
  return Array.isArray(value) && value.length > 0;
}
