/** JSON as Go's encoder writes it: keys in the order of their bytes, `<`, `>` and `&` escaped. */
import type { Json } from '../ir/nodes.ts';

/** Compares strings as Go does, by their UTF-8 bytes; JavaScript's own order is by UTF-16 units. */
export function compareBytes(a: string, b: string): number {
  return isAscii(a) && isAscii(b) ? (a < b ? -1 : a > b ? 1 : 0) : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

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
    const keys = Object.keys(value).sort(compareBytes);
    return `{${keys.map((key) => `${goString(key)}:${goJson(value[key] as Json)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function goString(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
