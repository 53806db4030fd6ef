/** Writes tar archives in which nothing depends on time, user or machine, so that equal content has equal bytes. */
import { readFileSync } from 'node:fs';

const block = 512;
/** Bytes that a header has for a path. */
const fieldLength = 100;

/** One member of an archive; `content` is bytes, or the path of a file to read them from. */
export interface Member {
  path: string;
  kind: 'file' | 'folder' | 'link';
  mode: number;
  content?: Uint8Array | { file: string };
  target?: string;
}

/**
 * Packs members in the order given, owned by root, piece by piece: layers can be larger than one wants to hold.
 *
 * A path or target of more than 100 bytes goes into an extended header (pax), which all readers of images know.
 */
export function* packTar(members: Iterable<Member>): Generator<Uint8Array> {
  for (const member of members) {
    const name = member.kind === 'folder' ? `${member.path}/` : member.path;
    const long = { ...tooLong('path', name), ...tooLong('linkpath', member.target ?? '') };
    if (Object.keys(long).length > 0) {
      const records = Buffer.from(Object.entries(long).map(record).join(''));
      yield* entry(header('pax', 0o644, 'x', records.length), records);
    }
    const content = contentOf(member);
    yield* entry(header(name, member.mode, typeFlags[member.kind], content.length, member.target), content);
  }
  yield new Uint8Array(2 * block);
}

function* entry(head: Uint8Array, content: Uint8Array): Generator<Uint8Array> {
  yield head;
  yield content;
  yield new Uint8Array(-content.length & (block - 1));
}

function tooLong(key: string, text: string): Record<string, string> {
  return Buffer.byteLength(text) > fieldLength ? { [key]: text } : {};
}

/** A pax record begins with its own length, whose digits count too. */
function record([key, text]: readonly [string, string]): string {
  const rest = ` ${key}=${text}\n`;
  let length = Buffer.byteLength(rest);
  while (length !== Buffer.byteLength(`${length}${rest}`)) length = Buffer.byteLength(`${length}${rest}`);
  return `${length}${rest}`;
}

function contentOf({ content }: Member): Uint8Array {
  if (content === undefined) return new Uint8Array(0);
  return content instanceof Uint8Array ? content : readFileSync(content.file);
}

const typeFlags = { file: '0', link: '2', folder: '5' } as const;

function header(name: string, mode: number, type: string, size: number, target = ''): Uint8Array {
  const bytes = Buffer.alloc(block);
  put(bytes, 0, fieldLength, name);
  put(bytes, 100, 8, octal(mode, 7));
  put(bytes, 108, 8, octal(0, 7));
  put(bytes, 116, 8, octal(0, 7));
  put(bytes, 124, 12, octal(size, 11));
  put(bytes, 136, 12, octal(0, 11));
  put(bytes, 148, 8, ' '.repeat(8)); // the checksum counts its own field as blanks
  put(bytes, 156, 1, type);
  put(bytes, 157, fieldLength, target);
  put(bytes, 257, 8, 'ustar\x0000');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(bytes, 148, 8, `${octal(sum, 6)}\0 `);
  return bytes;
}

function octal(value: number, width: number): string {
  return value.toString(8).padStart(width, '0');
}

/** What is too long is cut: the extended header before it has the whole. */
function put(bytes: Buffer, offset: number, width: number, text: string): void {
  Buffer.from(text).copy(bytes, offset, 0, width);
}
