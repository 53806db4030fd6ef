/** The Debian mirror that this machine uses itself, so that a local mirror serves the node image too. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const fallback = 'http://deb.debian.org/debian';

/** `DEBIAN_MIRROR`, else the first mirror of Debian's main archive in apt's sources, else Debian's own. */
export async function debianMirror(): Promise<string> {
  if (process.env.DEBIAN_MIRROR) return process.env.DEBIAN_MIRROR;
  const folder = '/etc/apt/sources.list.d';
  const names = await readdir(folder).catch(() => []);
  for (const file of ['/etc/apt/sources.list', ...names.map((name) => join(folder, name))]) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const mirror = /^(?:URIs:|deb\b(?: \[[^\]]*\])?) *(https?:\/\/\S+\/debian)\/?(?:\s|$)/m.exec(text)?.[1];
    if (mirror !== undefined) return mirror;
  }
  return fallback;
}
