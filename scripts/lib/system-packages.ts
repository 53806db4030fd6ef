// System packages that tests need (podman, runc, debootstrap, ...). On Debian and Ubuntu, as root, they are installed,
// after saying so; elsewhere the error lists what is missing and the command to paste.

import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { execa } from './execa.ts';
import { withLock } from './lock.ts';
import { cacheFolder } from './paths.ts';
import { say, secondsSince } from './progress.ts';

/** A package, by its Debian name, and what shows that it is there. */
export interface SystemPackage {
  readonly name: string;
  /** A command that comes with it. @default the package's name; `false` asks dpkg instead */
  readonly command?: string | false;
}

/** Packages are missing and this process may not install them. */
export class SystemPackagesMissingError extends Error {
  override readonly name = 'SystemPackagesMissingError';
  readonly missing: readonly string[];

  constructor(missing: readonly string[], reason: string) {
    const list = missing.join(' ');
    super(`missing on this machine: ${list} (${reason}).\n  On Debian or Ubuntu: sudo apt-get install -y ${list}`);
    this.missing = missing;
  }
}

/**
 * Make sure that packages are there.
 *
 * @throws SystemPackagesMissingError if some are not and can't be installed
 * @example await ensureSystemPackages(['podman', 'runc', { name: 'ca-certificates', command: false }]);
 */
export async function ensureSystemPackages(packages: readonly (string | SystemPackage)[]): Promise<void> {
  if ((await missingSystemPackages(packages)).length === 0) return;
  // one apt-get at a time: it would wait for dpkg's lock only if told to
  await withLock(cacheFolder('.locks', 'apt-get'), async () => {
    const missing = await missingSystemPackages(packages);
    if (missing.length > 0) await install(missing);
  });
}

/** Names of the packages that are not there. */
export async function missingSystemPackages(packages: readonly (string | SystemPackage)[]): Promise<string[]> {
  const wanted = packages.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  const there = await Promise.all(wanted.map(isThere));
  return wanted.filter((_, index) => !there[index]).map(({ name }) => name);
}

async function install(missing: readonly string[]): Promise<void> {
  const debian = await find('apt-get');
  if (debian === undefined) throw new SystemPackagesMissingError(missing, 'there is no apt-get to install them with');
  if (process.getuid?.() !== 0) throw new SystemPackagesMissingError(missing, 'only root can install them');

  const start = performance.now();
  say(`installing system packages with apt-get: ${missing.join(' ')} ...`);
  const flags = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  await apt(missing, ['update', '-qq', '-o', 'Acquire::Retries=3']);
  await apt(missing, ['install', ...flags, ...missing]);
  say(`installed ${missing.join(' ')} in ${secondsSince(start)}`);
}

async function apt(missing: readonly string[], args: readonly string[]): Promise<void> {
  const result = await execa('apt-get', args, {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    stdin: 'ignore',
    reject: false,
    all: true,
  });
  if (!result.failed) return;
  const last = (result.all || (result.shortMessage ?? '')).split('\n').slice(-15).join('\n');
  throw new SystemPackagesMissingError(missing, `apt-get ${args[0]} failed:\n${last}`);
}

async function isThere({ name, command = name }: SystemPackage): Promise<boolean> {
  if (command !== false) return (await find(command)) !== undefined;
  const query = await execa('dpkg-query', ['--status', name], { reject: false });
  return !query.failed && query.stdout.includes('\nStatus: install ok installed\n');
}

/** The path of a command. The sbin folders are often missing from a user's PATH. */
async function find(command: string): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const folder of [...folders, '/usr/sbin', '/sbin']) {
    const path = join(folder, command);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  return undefined;
}
