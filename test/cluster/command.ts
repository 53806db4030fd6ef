/** Runs a program, and says in few lines what went wrong if it fails. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { execa } from '../../scripts/lib/execa.ts';

/** What a finished command said. */
export interface Answer {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** How a command is run. */
export interface RunOptions {
  /** Standard input. */
  input?: Readable | string;
  /** Milliseconds. @default no limit */
  timeout?: number;
  /** Throw if it fails. @default true */
  reject?: boolean;
  /** Ends the command. */
  cancelSignal?: AbortSignal;
}

const linesShown = 15;

/** @throws with the end of what the program wrote to standard error, unless `reject` is false */
export async function runCommand(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  options: RunOptions = {},
): Promise<Answer> {
  const result = await execa(program, args, { ...options, env, reject: false });
  const { exitCode, stdout, stderr } = result;
  if (!result.failed || options.reject === false) return { exitCode, stdout, stderr };
  const said = stderr.trim().split('\n').slice(-linesShown).join('\n');
  const how = result.timedOut ? 'took too long' : `ended with ${result.signal ?? `exit code ${exitCode}`}`;
  throw new Error(`${basename(program)} ${args.join(' ')}\n${how}:\n${said || result.shortMessage}`);
}
