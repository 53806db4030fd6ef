/** Writes tar archives in which nothing depends on time, user or machine, so that equal content has equal bytes. */
import { readFileSync } from 'node:fs';

const block = 512;

/** One member of an archive; `content` is bytes, or the path of a file to read them from. */
export interface Member {
  path: string;
  kind: 'file' | 'folder' | 'link';
  mode: number;
  content?: Uint8Array | { file: string };
  target?: string;
}

/**
 * Packs members in the order given, owned by root.
 *
 * @throws if a path does not fit into the ustar format (100 bytes)
 */
export function packTar(members: Iterable<Member>): Buffer {
  const chunks: Uint8Array[] = [];
  for (const member of members) {
    const content = contentOf(member);
    chunks.push(header(member, content.length), content, new Uint8Array(-content.length & (block - 1)));
  }
  chunks.push(new Uint8Array(2 * block));
  return Buffer.concat(chunks);
}

function contentOf({ content }: Member): Uint8Array {
  if (content === undefined) return new Uint8Array(0);
  return content instanceof Uint8Array ? content : readFileSync(content.file);
}

const typeFlags = { file: '0', link: '2', folder: '5' } as const;

function header(member: Member, size: number): Uint8Array {
  const name = member.kind === 'folder' ? `${member.path}/` : member.path;
  const bytes = Buffer.alloc(block);
  put(bytes, 0, 100, name);
  put(bytes, 100, 8, octal(member.mode, 7));
  put(bytes, 108, 8, octal(0, 7));
  put(bytes, 116, 8, octal(0, 7));
  put(bytes, 124, 12, octal(size, 11));
  put(bytes, 136, 12, octal(0, 11));
  put(bytes, 148, 8, ' '.repeat(8)); // the checksum counts its own field as blanks
  put(bytes, 156, 1, typeFlags[member.kind]);
  put(bytes, 157, 100, member.target ?? '');
  put(bytes, 257, 8, 'ustar\x0000');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(bytes, 148, 8, `${octal(sum, 6)}\0 `);
  return bytes;
}

function octal(value: number, width: number): string {
  return value.toString(8).padStart(width, '0');
}

function put(bytes: Buffer, offset: number, width: number, text: string): void {
  const written = Buffer.from(text);
  if (written.length > width) {
    throw new Error(
      `tar: "${text}" is longer than ${width} bytes, which the ustar format can't hold; use a shorter path`,
    );
  }
  written.copy(bytes, offset);
}
