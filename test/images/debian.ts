/** Files out of Debian packages, without installing them. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from '../../scripts/lib/execa.ts';
import { cacheFolder } from '../../scripts/lib/paths.ts';
import { Tree } from '../cluster/archive/tree.ts';
import { type DebianQuery, debianClosure } from './debian-packages.ts';

/** Debian's name for this machine's libraries. */
export const libraryFolder = `lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/**
 * Downloads packages and unpacks them into one folder. Without what they depend on: name that too.
 *
 * @throws where there is no apt
 */
export function debianFiles(...packages: string[]): Promise<string> {
  return unpack(cacheFolder('debian', packages.join('+')), packages);
}

/** What no program reads. */
const unread = /^usr\/share\/(doc|doc-base|man|info|locale|lintian|bash-completion|bug|common-licenses|gcc|gdb)(\/|$)/;
/** Character sets other than Unicode's: nine megabytes. */
const charsets = /^usr\/lib\/[^/]+\/gconv(\/|$)/;

/**
 * The files of packages and of all that they depend on, as a tree. Their installation scripts do not run: what those
 * would make (users, links of alternatives, bundles of certificates) is the recipe's business.
 *
 * @param name of the folder in the cache
 */
export async function debianTree(name: string, query: DebianQuery): Promise<Tree> {
  return treeOf(await debianFolder(name, query));
}

/** The same files in a folder of the cache, where a recipe may add to them. */
export async function debianFolder(name: string, query: DebianQuery): Promise<string> {
  const packages = await debianClosure(query);
  const hash = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 12);
  return unpack(cacheFolder('debian', `${name}-${hash}`), packages);
}

/** What an image needs of unpacked packages. */
export function treeOf(files: string): Tree {
  return new Tree().copyOf('', files, (path) => {
    // /bin and its like are links into /usr, as on every installed Debian; some packages still have files there.
    const merged = path.replace(/^(bin|sbin|lib|lib32|lib64|libx32)(?=\/|$)/, 'usr/$1');
    return unread.test(merged) || charsets.test(merged) ? undefined : merged;
  });
}

async function unpack(folder: string, packages: readonly string[]): Promise<string> {
  if (await readdir(folder).catch(() => undefined)) return folder;
  await mkdir(cacheFolder('debian'), { recursive: true });
  const part = await mkdtemp(`${folder}.`);
  const root = join(part, 'root');
  try {
    await download(packages, part);
    for (const name of await readdir(part)) await execa('dpkg-deb', ['--extract', join(part, name), root]);
    await rename(root, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return folder;
}

async function download(packages: readonly string[], folder: string): Promise<void> {
  const get = (): Promise<unknown> => execa('apt-get', ['download', ...packages], { cwd: folder });
  try {
    await get();
  } catch (error) {
    if (process.getuid?.() !== 0) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason}\n  The packages come from Debian's or Ubuntu's archive; try: sudo apt-get update`);
    }
    await execa('apt-get', ['update', '--quiet']);
    await get();
  }
}
