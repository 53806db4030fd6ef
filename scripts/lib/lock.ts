// A lock between processes: a folder, since making one is atomic everywhere, with the holder's process id in it.

import { rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryBeside } from './atomic.ts';
import { atExit } from './cleanup.ts';

/** How long a lock without a process id in it is left alone, in milliseconds: its holder may be between two steps. */
const graceWithoutHolder = 10_000;

export interface LockOptions {
  /** Called once, when somebody else holds the lock. */
  onWait?: (holder: number | undefined) => void;
  /** Milliseconds between two looks. @default 500 */
  interval?: number;
}

/** Do `work` while holding the lock folder `path`. Waits as long as another living process holds it. */
export async function withLock<Result>(
  path: string,
  work: () => Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  await acquire(path, options);
  const forget = atExit(() => rmSync(path, { recursive: true, force: true }));
  try {
    return await work();
  } finally {
    forget();
    await rm(path, { recursive: true, force: true });
  }
}

async function acquire(path: string, { onWait, interval = 500 }: LockOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  for (let told = false; ; ) {
    try {
      await mkdir(path);
      await writeFile(join(path, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isStale(path)) {
      await remove(path);
      continue;
    }
    if (!told) onWait?.(await holderOf(path));
    told = true;
    await sleep(interval);
  }
}

async function holderOf(path: string): Promise<number | undefined> {
  const text = await readFile(join(path, 'pid'), 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

async function isStale(path: string): Promise<boolean> {
  const holder = await holderOf(path);
  if (holder !== undefined) return !isAlive(holder);
  const made = await stat(path).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > graceWithoutHolder;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's process, but a living one
  }
}

/** Take a stale lock away: the rename makes sure that of several who saw it stale only one removes it. */
async function remove(path: string): Promise<void> {
  const aside = temporaryBeside(path);
  try {
    await rename(path, aside);
    await rm(aside, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
