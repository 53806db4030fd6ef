/** JSON as Go's encoder writes it: keys in the order of their bytes, `<`, `>` and `&` escaped. */
import type { Json } from '../ir/nodes.ts';

/** The keys of a map in the order of Go, which is that of their UTF-8 bytes; JavaScript's own is by UTF-16 units, the same for ASCII. */
export function sortedKeys(map: object): string[] {
  const keys = Object.keys(map);
  return keys.length < 2 ? keys : keys.every(isAscii) ? keys.sort() : keys.sort(compareBytes);
}

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** The JSON text of a value, byte for byte what `toJson` gives in a chart. */
export function goJson(value: Json): string {
  if (typeof value === 'string') return goString(value);
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`;
  if (typeof value === 'object') {
    return `{${sortedKeys(value)
      .map((key) => `${goString(key)}:${goJson(value[key] as Json)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

const ESCAPED = /[<>&\u2028\u2029]/;
const ALL_ESCAPED = new RegExp(ESCAPED, 'g');

function goString(text: string): string {
  const json = JSON.stringify(text);
  return ESCAPED.test(json) ? json.replace(ALL_ESCAPED, (character) => escapes[character] ?? character) : json;
}
