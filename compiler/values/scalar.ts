/**
 * What a plain or tagged YAML scalar means to Helm: the tag table of go-yaml 2.4 (`resolve.go`), which Helm 3 and 4 both read
 * values with. It is neither YAML 1.1 nor 1.2: `on` and `y` are true, `0o17` and `017` are 15, `1:30` is a string.
 */

/** What go-yaml makes of a scalar. A `bigint` is an integer that went through Go's 64-bit types, a `number` a float. */
export type Resolved = null | boolean | bigint | number | string;

const PREFIX = 'tag:yaml.org,2002:';
const RESOLVABLE = new Set(['', 'str', 'bool', 'int', 'float', 'null', 'timestamp']);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;

const WORDS = new Map<string, null | boolean | number>();
for (const word of 'y Y yes Yes YES true True TRUE on On ON'.split(' ')) WORDS.set(word, true);
for (const word of 'n N no No NO false False FALSE off Off OFF'.split(' ')) WORDS.set(word, false);
for (const word of ['', '~', 'null', 'Null', 'NULL']) WORDS.set(word, null);
for (const word of ['nan', 'NaN', 'NAN']) WORDS.set(`.${word}`, Number.NaN);
for (const word of ['inf', 'Inf', 'INF']) {
  WORDS.set(`.${word}`, Number.POSITIVE_INFINITY);
  WORDS.set(`+.${word}`, Number.POSITIVE_INFINITY);
  WORDS.set(`-.${word}`, Number.NEGATIVE_INFINITY);
}

/** A plain scalar without a tag. */
export function resolvePlain(text: string): Resolved {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (/^[-+0-9]/.test(text)) return resolveNumber(text);
  if (!text.startsWith('.')) return text;
  // After a leading dot go-yaml asks Go's ParseFloat, which takes single underscores between digits.
  const float = text.replaceAll(/(?<=\d)_(?=\d)/g, '');
  return FLOAT.test(float) ? (finite(float) ?? text) : text;
}

/**
 * A scalar with an explicit tag.
 *
 * @returns the value, or undefined if the text is no such thing (`!!int x`)
 */
export function resolveTagged(tag: string, text: string): Resolved | undefined {
  const short = tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : `!${tag}`;
  if (short === 'binary') return decodeBinary(text);
  if (short === 'str' || !RESOLVABLE.has(short)) return text;
  if (short === 'timestamp') return isTimestamp(text) ? text : undefined;
  const value = resolvePlain(text);
  if (short === 'float' && typeof value === 'bigint') {
    // Beyond int64, go-yaml holds the integer in another type and refuses to convert it.
    return value <= INT64_MAX ? Number(value) : undefined;
  }
  return short === kindOf(value) ? value : undefined;
}

function kindOf(value: Resolved): string {
  if (value === null) return 'null';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  return typeof value === 'boolean' ? 'bool' : 'str';
}

const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;

function resolveNumber(text: string): Resolved {
  const plain = text.replaceAll('_', '');
  const integer = parseInteger(plain);
  if (integer !== undefined) return integer;
  if (FLOAT.test(plain)) {
    const float = finite(plain);
    if (float !== undefined) return float;
  }
  // go-yaml's own reading of binary comes after Go's and differs in one odd case: a sign after the prefix (`0b-1`).
  const odd = /^0b([-+])([01]+)$/.exec(plain);
  const value = odd && BigInt(`0b${odd[2]}`) * (odd[1] === '-' ? -1n : 1n);
  return value !== null && value >= -INT64_MAX - 1n && value <= INT64_MAX ? value : text;
}

/** Go's `strconv.ParseInt` and `ParseUint` with base 0: the prefix tells the base, and a bare leading zero means octal. */
function parseInteger(text: string): bigint | undefined {
  const match = /^([-+]?)(?:(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(text);
  if (!match) return undefined;
  const [, sign, prefixed, octal, decimal] = match;
  const size = BigInt(prefixed ?? (octal === undefined ? (decimal as string) : `0o${octal}`));
  const value = sign === '-' ? -size : size;
  if (value < -INT64_MAX - 1n) return undefined;
  // Only the signed parser takes a sign, so `+18446744073709551615` is no integer but `18446744073709551615` is one.
  return value <= (sign === '' ? UINT64_MAX : INT64_MAX) ? value : undefined;
}

/** Go's ParseFloat refuses what is out of range, where JavaScript answers Infinity. */
function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function isTimestamp(text: string): boolean {
  const match = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt ](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(Z|[-+]\d\d:\d\d)?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const zone = match[7];
  const separated = /[Tt ]/.exec(text)?.[0];
  if (separated !== undefined && (separated === ' ') !== (zone === undefined)) return false;
  const lastDay = new Date(Date.UTC(2000 + ((year as number) % 400), month as number, 0)).getUTCDate();
  const inYear =
    (month as number) >= 1 && (month as number) <= 12 && (day as number) >= 1 && (day as number) <= lastDay;
  return inYear && hour < 24 && minute < 60 && second < 60;
}

/** Base64 to text; a byte that isn't UTF-8 becomes U+FFFD, one by one as in Go's JSON. */
function decodeBinary(text: string): string | undefined {
  const base64 = text.replace(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    let length = 1;
    let piece: string | undefined;
    for (; length <= 4 && at + length <= bytes.length && piece === undefined; length++) {
      try {
        piece = decoder.decode(bytes.subarray(at, at + length));
      } catch {
        // Not a whole character yet.
      }
    }
    out += piece ?? '\uFFFD';
    at += piece === undefined ? 1 : length - 1;
  }
  return out;
}
