// What must not outlive this process: child processes (ended by their id, never by name) and temporary folders.
// Runs at a normal end, at an uncaught error and on SIGINT, SIGTERM and SIGHUP.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Task = () => void;
type AsyncTask = () => Promise<void>;

const tasks = new Set<Task>();
const asyncTasks = new Set<AsyncTask>();
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
let installed = false;
let ending = false;

/**
 * Do something when this process ends. Must be synchronous: at exit Node waits for nothing.
 *
 * @returns a function that takes the task off the list without doing it
 */
export function atExit(task: Task): () => void {
  install();
  tasks.add(task);
  return () => tasks.delete(task);
}

/**
 * Do something that takes time when this process is stopped by a signal (delete a cluster, for example). On a normal
 * end it is the caller's own business, best with `await using`.
 *
 * @returns a function that takes the task off the list without doing it
 */
export function onSignal(task: AsyncTask): () => void {
  install();
  asyncTasks.add(task);
  return () => asyncTasks.delete(task);
}

/** What ends a child process early, and how much of it. */
interface Ending {
  /** Its own children too: it must have been started detached. */
  readonly group?: boolean;
  /** Ends it before this process does. */
  readonly cancelSignal?: AbortSignal;
}

/** A child process that ends with this one, or when it is cancelled. */
export function endWithUs<Child extends ChildProcess>(child: Child, { group, cancelSignal }: Ending = {}): Child {
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(group ? -child.pid : child.pid, 'SIGTERM');
    } catch {
      // it ended between the look and the kill
    }
  };
  const forget = atExit(end);
  cancelSignal?.addEventListener('abort', end);
  child.once('exit', () => {
    forget();
    cancelSignal?.removeEventListener('abort', end);
  });
  return child;
}

/** A new folder under the system's temporary folder that is removed at the end. */
export function temporaryFolder(prefix = 'ml-platform-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function runTasks(): void {
  // last in, first out: a process is ended before the folder that it works in is removed
  for (const task of [...tasks].reverse()) {
    tasks.delete(task);
    try {
      task();
    } catch (error) {
      process.stderr.write(`clean-up: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}

function install(): void {
  if (installed) return;
  installed = true;
  process.on('exit', runTasks);
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      if (ending) return; // one clean-up at a time; a second signal changes nothing
      ending = true;
      void Promise.allSettled([...asyncTasks].reverse().map((task) => task())).then(() => process.exit(128 + number));
    });
  }
}
