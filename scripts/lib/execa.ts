// execa under plain types. Its own infer the result from the options: one call costs more to check than all templates.

import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { execa as inferring } from 'execa';

/** The options of execa that this project uses. */
export interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly extendEnv?: boolean;
  readonly input?: string | Readable;
  /** Whether a failed command throws. @default true */
  readonly reject?: boolean;
  /** Whether `all` has standard output and errors in the order in which they came. */
  readonly all?: boolean;
  /** Whether output is kept. @default true */
  readonly buffer?: boolean;
  /** Whether a last line break is taken off. @default true */
  readonly stripFinalNewline?: boolean;
  readonly preferLocal?: boolean;
  readonly localDir?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Whether it gets a process group of its own. */
  readonly detached?: boolean;
  readonly cancelSignal?: AbortSignal;
  readonly stdin?: Stream;
  readonly stdout?: Stream;
  readonly stderr?: Stream;
  readonly stdio?: Stream | readonly Stream[];
}

type Stream = 'pipe' | 'inherit' | 'ignore' | number | { readonly file: string } | Readable | Writable;

/** How a command ended. */
export interface Result {
  readonly exitCode?: number;
  readonly signal?: string;
  readonly failed: boolean;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Only with the option `all`. */
  readonly all: string;
  /** What went wrong, in one line. */
  readonly shortMessage?: string;
  readonly code?: string;
  readonly message?: string;
}

/** A command that runs: wait for it, or use its streams. */
export type Running = Promise<Result> &
  Omit<ChildProcess, 'stdout' | 'stderr'> & {
    readonly stdout: Readable;
    readonly stderr: Readable;
    readonly nodeChildProcess: ChildProcess;
  };

interface Execa {
  (file: string, args?: readonly string[], options?: Options): Running;
  (file: string, options: Options): Running;
}

/** Runs a program without a shell. @throws if it fails, unless `reject` is false */
export const execa: Execa = inferring as unknown as Execa;
