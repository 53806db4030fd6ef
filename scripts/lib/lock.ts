// A lock between processes: a folder with its holder's process id in it. It comes and goes by renaming, so that it is never there without its holder.

import { renameSync, rmSync } from 'node:fs';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryBeside } from './atomic.ts';
import { atExit } from './cleanup.ts';

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
  const forget = atExit(() => release(path));
  try {
    return await work();
  } finally {
    forget();
    release(path);
  }
}

async function acquire(path: string, { onWait, interval = 500 }: LockOptions): Promise<void> {
  const aside = temporaryBeside(path);
  const forget = atExit(() => rmSync(aside, { recursive: true, force: true }));
  try {
    await mkdir(aside, { recursive: true });
    await writeFile(join(aside, PID), String(process.pid));
    for (let told = false; !(await moved(aside, path)); ) {
      const holder = await holderOf(path);
      if (holder !== undefined && !isAlive(holder)) {
        await steal(path, holder);
        continue;
      }
      if (!told) onWait?.(holder?.pid);
      told = true;
      await sleep(interval);
    }
  } finally {
    forget();
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Nobody sees a lock that is half gone, and takes it. */
function release(path: string): void {
  const aside = temporaryBeside(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // somebody cleaned up
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Who holds a lock. */
export interface Holder {
  /** Its process, unless its machine went down before the id was on the disk. */
  readonly pid: number | undefined;
  /** The number of the file with its process id, which is no other file's as long as this one is there. */
  readonly file: bigint;
}

const PID = 'pid';

/** Reads who holds a lock. */
export async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    await using file = await open(join(path, PID));
    const text = await file.readFile('utf8');
    return { pid: /^\d+$/.test(text) ? Number(text) : undefined, file: (await file.stat({ bigint: true })).ino };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive({ pid }: Holder): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's process, but a living one
  }
}

/**
 * Takes the lock of a dead holder away. Of several who saw it dead one does, whatever happens between seeing and doing: the name that the lock gets is made of
 * the holder and stays, so that a lock which came since can't be moved there. A few bytes for each crash are left behind.
 */
export async function steal(path: string, dead: Holder): Promise<void> {
  // It may have released the lock before it died.
  const now = await holderOf(path);
  if (now?.pid !== dead.pid || now?.file !== dead.file) return;
  await moved(path, `${path}.${dead.pid}-${dead.file}.dead`, 'ENOENT');
}

/** Gives a folder a name, unless one with something in it has it. */
async function moved(from: string, to: string, ...expected: readonly string[]): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', ...expected].includes(code)) return false;
    throw error;
  }
}
