/** A program in the background: its output goes to a file, and it is ended by its id. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { atExit } from '../../scripts/lib/cleanup.ts';

export interface Process {
  /** The last lines of its output. */
  log: (lines?: number) => string;
  stop: () => Promise<void>;
}

/** Starts a program. */
export function startProcess(
  name: string,
  path: string,
  args: readonly string[],
  logFile: string,
  env: NodeJS.ProcessEnv = process.env,
): Process {
  const output = openSync(logFile, 'a');
  const child = spawn(path, args, { stdio: ['ignore', output, output], env });
  // Not by SIGTERM: an API server whose etcd ends at the same moment waits for it for ever.
  child.once(
    'exit',
    atExit(() => child.kill('SIGKILL')),
  );
  // The test ends when its work is done, and takes the program with it.
  child.unref();
  const log = (lines = 20): string => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) process.stderr.write(`${name} ended with ${code}:\n${log()}\n`);
  });
  return {
    log,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };
}
