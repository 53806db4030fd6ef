/** A file tree for an image, described in code: files come from the machine or from text, folders appear by themselves. */
import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Member } from './tar.ts';

export class Tree {
  readonly #members = new Map<string, Member>();

  /** Adds a file from a path on this machine (symbolic links are followed). @default mode 0o755 */
  file(path: string, from: string, mode = 0o755): this {
    return this.#add({ path, kind: 'file', mode, content: { file: realpathSync(from) } });
  }

  /** Adds a file with the given text. @default mode 0o644 */
  text(path: string, text: string, mode = 0o644): this {
    return this.#add({ path, kind: 'file', mode, content: Buffer.from(text) });
  }

  link(path: string, target: string): this {
    return this.#add({ path, kind: 'link', mode: 0o777, target });
  }

  /** Adds an empty folder; mode 0o1777 makes one that every user may write to. */
  folder(path: string, mode = 0o755): this {
    return this.#add({ path, kind: 'folder', mode });
  }

  /** Adds the plain files of a folder on this machine, without its subfolders. */
  filesOf(path: string, from: string): this {
    for (const name of readdirSync(from).sort()) {
      if (statSync(join(from, name)).isFile()) this.file(posix.join(path, name), join(from, name));
    }
    return this;
  }

  /**
   * Adds what is in a folder on this machine, with its subfolders; links stay links.
   *
   * @param take answers where a path (relative to `from`) goes, or undefined to leave it and what is in it out.
   *   @default to the same path
   */
  copyOf(path: string, from: string, take: (relative: string) => string | undefined = (relative) => relative): this {
    const visit = (folder: string): void => {
      for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
        const relative = posix.join(folder, entry.name);
        const to = take(relative);
        if (to === undefined) continue;
        const [source, target] = [join(from, relative), posix.join(path, to)];
        if (entry.isSymbolicLink()) this.link(target, readlinkSync(source));
        else if (entry.isDirectory()) visit(relative);
        else if (entry.isFile()) this.file(target, source, statSync(source).mode & 0o755);
      }
    };
    visit('');
    return this;
  }

  /** Takes away what a pattern matches. */
  without(pattern: RegExp): this {
    for (const path of this.#members.keys()) if (pattern.test(path)) this.#members.delete(path);
    return this;
  }

  /** The members, folders before what they hold. */
  members(): Member[] {
    return [...this.#members.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #add(member: Member): this {
    const path = posix.normalize(member.path).replace(/^\/|\/$/g, '');
    const parent = posix.dirname(path);
    if (parent !== '.' && !this.#members.has(parent)) this.folder(parent);
    this.#members.set(path, { ...member, path });
    return this;
  }
}
