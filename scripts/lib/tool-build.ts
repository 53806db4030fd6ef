// Builds of tools and the cache that holds them. A build happens once, whoever asks: other processes wait for it.

import { access, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from './execa.ts';
import { go, goVersion, requiredModuleSource } from './go.ts';
import { withLock } from './lock.ts';
import { cacheFolder, inRoot } from './paths.ts';
import { say, secondsSince } from './progress.ts';
import type { ToolIdentity } from './tool-key.ts';
import { identify } from './tool-key.ts';
import type { ToolName, ToolSpec } from './tool-registry.ts';

/** The path of a built copy in the cache, whatever Go built it, or undefined. */
export async function findBuilt(name: ToolName, spec: ToolSpec, identity: ToolIdentity): Promise<string | undefined> {
  const goes = await goVersion();
  if (goes !== undefined) return existing(binaryPath(name, spec, identity, goes));
  const start = `${name}-${identity.version}-${identity.sources}-`;
  const names = await readdir(cacheFolder('tools')).catch(() => []);
  for (const found of names.filter((folder) => folder.startsWith(start)).sort()) {
    const path = await existing(cacheFolder('tools', found, spec.binary));
    if (path !== undefined) return path;
  }
  return undefined;
}

/**
 * Build a tool into the cache, unless another process has just done so.
 *
 * @throws with go's own message, if it can't be built
 */
export async function build(name: ToolName, spec: ToolSpec): Promise<string> {
  const goes = await goVersion();
  if (goes === undefined) throw new Error('no Go');
  const identity = await identify(spec);
  const path = binaryPath(name, spec, identity, goes);
  const label = `${name} ${identity.version}`;
  const lock = cacheFolder('tools', '.locks', folderName(name, identity, goes));
  const onWait = (pid: number | undefined): void => say(`${label}: process ${pid ?? '?'} is building it, waiting ...`);
  return withLock(
    lock,
    async () => {
      const found = await existing(path);
      if (found !== undefined) return found;
      const start = performance.now();
      say(`building ${label} (about ${inWords(spec.seconds)} the first time) ...`);
      await compile(spec, identity, cacheFolder('tools', folderName(name, identity, goes)));
      say(`built ${label} in ${secondsSince(start)}`);
      return path;
    },
    { onWait },
  );
}

/**
 * Download the sources that a build needs and leave the compiler alone: work for the network while the cores are busy with another
 * build. What goes wrong here, the build tells.
 */
export async function download({ folder, module, package: name, trim }: ToolSpec): Promise<void> {
  const args = trim ? ['mod', 'download', module] : ['list', '-mod=readonly', '-deps', '-f', '{{""}}', name];
  await go(inRoot('tools', folder), args).catch(() => undefined);
}

/** What debuggers want, and `-s -w` leaves out of the binary, takes a fifth of a build. */
const compilerFlags = 'all=-dwarf=false';

async function compile(spec: ToolSpec, identity: ToolIdentity, target: string): Promise<void> {
  const temporary = join(cacheFolder('tools'), `.building-${process.pid}-${Date.now()}`);
  await mkdir(temporary, { recursive: true });
  try {
    const output = join(temporary, spec.binary);
    const sources = join(temporary, 'sources');
    const from = spec.trim ? await trimmed(spec, spec.trim, sources) : ['-mod=readonly'];
    const flags = ['-buildvcs=false', '-trimpath', '-gcflags', compilerFlags, '-ldflags', identity.ldflags];
    await go(inRoot('tools', spec.folder), ['build', ...from, ...flags, '-o', output, spec.package]);
    await rm(sources, { recursive: true, force: true });
    await rm(target, { recursive: true, force: true }); // a folder without its binary, of an interrupted clean-up
    await rename(temporary, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Flags of a build from a copy of the sources, which its own go.mod names: Go lets nobody change its copies. */
async function trimmed(
  { folder, module }: ToolSpec,
  trim: (folder: string) => Promise<void>,
  target: string,
): Promise<string[]> {
  const copy = join(target, 'module');
  await cp(await requiredModuleSource(inRoot('tools', folder), module), copy, { recursive: true });
  await execa('chmod', ['--recursive', 'u+w', copy]);
  await trim(copy);
  const mod = await readFile(inRoot('tools', folder, 'go.mod'), 'utf8');
  await writeFile(join(target, 'go.mod'), `${mod}\nreplace ${module} => ${copy}\n`);
  await cp(inRoot('tools', folder, 'go.sum'), join(target, 'go.sum'));
  return ['-mod=mod', `-modfile=${join(target, 'go.mod')}`];
}

function folderName(name: ToolName, identity: ToolIdentity, goes: string): string {
  return `${name}-${identity.version}-${identity.sources}-${goes}`;
}

function binaryPath(name: ToolName, spec: ToolSpec, identity: ToolIdentity, goes: string): string {
  return cacheFolder('tools', folderName(name, identity, goes), spec.binary);
}

async function existing(path: string): Promise<string | undefined> {
  return access(path).then(
    () => path,
    () => undefined,
  );
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
