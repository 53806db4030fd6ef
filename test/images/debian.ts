/** Files out of Debian packages, without installing them. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from '../../scripts/lib/execa.ts';
import { cacheFolder } from '../../scripts/lib/paths.ts';

/** Debian's name for this machine's libraries. */
export const libraryFolder = `lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/**
 * Downloads packages and unpacks them into one folder. Without what they depend on: name that too.
 *
 * @throws where there is no apt
 */
export async function debianFiles(...packages: string[]): Promise<string> {
  const folder = cacheFolder('debian', packages.join('+'));
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
