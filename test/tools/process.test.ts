// What scripts stand on: files written whole, locks, clean-up at the end, and honest words about missing packages.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeFileAtomic, writeFileIfChanged } from '../../scripts/lib/atomic.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { type Holder, holderOf, steal, withLock } from '../../scripts/lib/lock.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { ensureSystemPackages, missingSystemPackages } from '../../scripts/lib/system-packages.ts';

const test = suite('process');

/** A process id that no system gives. */
const NOBODY = 999_999_999;

/** A lock whose holder is dead. */
async function staleLock(path: string, pid = NOBODY): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, 'pid'), String(pid));
}

test('writes a file whole, with its folder, and only if it changed', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a/b/file');
  await writeFileAtomic(path, 'one', 0o755);
  assert.is(readFileSync(path, 'utf8'), 'one');
  assert.is((await stat(path)).mode & 0o777, 0o755);
  assert.is(await writeFileIfChanged(path, 'one'), false);
  assert.is(await writeFileIfChanged(path, 'two'), true);
  assert.equal(await readdir(join(folder, 'a/b')), ['file']);
});

test('a lock lets one in at a time and is gone afterwards, also after an error', async () => {
  const path = join(temporaryFolder(), 'lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside--;
    throw new Error('work failed');
  };
  const results = await Promise.allSettled([1, 2, 3].map(() => withLock(path, work, { interval: 5 })));
  assert.is(most, 1);
  assert.ok(results.every(({ status }) => status === 'rejected'));
  assert.not(existsSync(path));
});

test('whoever waits is told the holder, and a lock of a dead one is taken', async () => {
  const path = join(temporaryFolder(), 'lock');
  await staleLock(path);
  const holders: (number | undefined)[] = [];
  const onWait = (holder: number | undefined): void => void holders.push(holder);
  let second: Promise<string> | undefined;
  await withLock(path, async () => {
    second = withLock(path, async () => 'second', { interval: 5, onWait });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  assert.is(await second, 'second');
  assert.equal(holders, [process.pid]);
});

test('a lock that came since somebody saw a dead one is left alone', async () => {
  const path = join(temporaryFolder(), 'lock');
  await staleLock(path);
  const dead = await holderOf(path);
  assert.is(dead?.pid, NOBODY);
  await withLock(path, async () => {
    await steal(path, dead as Holder);
    assert.is((await holderOf(path))?.pid, process.pid);
  });
  // Nor one whose holder is dead by now, but not that one.
  await staleLock(path, NOBODY - 1);
  await steal(path, dead as Holder);
  assert.is((await holderOf(path))?.pid, NOBODY - 1);
});

test('processes that race for stale locks hold them one at a time', async () => {
  const folder = temporaryFolder();
  const locks = Array.from({ length: 150 }, (_, i) => join(folder, `lock-${i}`));
  for (const lock of locks) await staleLock(lock);
  const racers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, [inRoot('test/tools/files/racing.ts'), ...locks], {
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: 60_000,
    }),
  );
  await Promise.all(racers.map(({ stdout }) => once(stdout, 'data'))); // all are ready
  const ends = racers.map((racer) => once(racer, 'exit'));
  for (const { stdin } of racers) stdin.end('go');
  assert.equal(
    await Promise.all(ends),
    racers.map(() => [0, null]),
  );
  for (const lock of locks) {
    assert.is(readFileSync(`${lock}.log`, 'utf8'), 'in out '.repeat(racers.length), lock);
    assert.not(existsSync(lock));
  }
});

for (const [how, signal, code] of [
  ['a normal end', undefined, 0],
  ['SIGTERM', 'SIGTERM', 143],
  ['SIGINT', 'SIGINT', 130],
] as const) {
  test(`children and temporary folders end with us: ${how}`, async () => {
    const child = spawn(process.execPath, [
      inRoot('test/tools/files/leaving.ts'),
      signal === undefined ? 'end' : 'stay',
    ]);
    const [data] = (await once(child.stdout, 'data')) as [Buffer];
    const { pid, folder } = JSON.parse(String(data)) as { pid: number; folder: string };
    if (signal !== undefined) child.kill(signal);
    const [exitCode] = (await once(child, 'exit')) as [number];
    assert.is(exitCode, code);
    assert.not(existsSync(folder));
    for (let tries = 0; isAlive(pid) && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.not(isAlive(pid));
  });
}

test('missing packages are named with the command to paste', async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'there'), '');
  await chmod(join(folder, 'there'), 0o755);
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    await ensureSystemPackages(['there', { name: 'package', command: 'there' }]);
    assert.equal(await missingSystemPackages(['there', 'not-there', { name: 'nor-this', command: 'x-y' }]), [
      'not-there',
      'nor-this',
    ]);
    await ensureSystemPackages(['there', 'not-there']);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /missing on this machine: not-there \(there is no apt-get to install them with\)/);
    assert.match(String(error), /sudo apt-get install -y not-there$/);
  } finally {
    process.env.PATH = path;
  }
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // a child whose parent ended may stay as a zombie until somebody waits for it
    return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch {
    return false;
  }
}

test.run();
