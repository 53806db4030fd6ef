// Runs one test file as a process of its own and reads what uvu says about it.

import { spawn } from 'node:child_process';
import { endWithUs } from '../cleanup.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';
import { inRoot } from '../paths.ts';
import { stepBack } from '../priority.ts';
import type { TestFile } from './files.ts';
import { lastProgress } from './lines.ts';
import { skipExitCode, skipMark } from './skip.ts';

/** How a file ended. */
export interface Outcome {
  readonly path: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Why the file as a whole failed or was skipped. */
  readonly reason?: string;
  readonly output: string;
}

/** A test file that runs. */
export interface Running {
  readonly outcome: Promise<Outcome>;
  /** How far it is, in its own words. */
  progress(): string | undefined;
  /** Ask it to end, and wait for it: it cleans up after itself. */
  stop(): Promise<void>;
}

/** A file is ended when it has said nothing for this many times its `@minutes`, but not before `leastMinutes`: a busy machine makes it slow, not silent. */
const patience = 2;
const leastMinutes = 20;
/** Milliseconds between the polite and the hard end. */
const grace = 60_000;

/**
 * Start a test file.
 *
 * @param silence minutes without a word after which it is ended; uvu has one for each test, and `progress` for what takes longer
 */
export function start(file: TestFile, silence = Math.max(leastMinutes, patience * file.minutes)): Running {
  const begun = performance.now();
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = endWithUs(
    spawn(process.execPath, [inRoot(file.path)], {
      cwd: inRoot(),
      env: { ...environment, NO_COLOR: '1', NODE_COMPILE_CACHE: COMPILE_CACHE },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  if (file.group === undefined) stepBack(child.pid);
  const chunks: Buffer[] = [];
  let said: string | undefined;
  const hear = (chunk: Buffer): void => {
    chunks.push(chunk);
    timer.refresh();
    said = lastProgress(chunk.toString()) ?? said;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  let reason: string | undefined;
  let hard: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill('SIGTERM');
    hard = setTimeout(() => child.kill('SIGKILL'), grace).unref();
  };
  const timer = setTimeout(() => {
    reason = `ended after ${silence} minutes without progress${said === undefined ? '' : `, at: ${said}`}`;
    end();
  }, silence * 60_000);

  const outcome = new Promise<Outcome>((resolve) => {
    child.once('error', (error) => {
      reason = error.message;
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      clearTimeout(hard);
      const output = Buffer.concat(chunks).toString();
      resolve({
        path: file.path,
        seconds: (performance.now() - begun) / 1000,
        output,
        ...judge(output, code, reason ?? (signal === null ? undefined : `ended by ${signal}`)),
      });
    });
  });
  return {
    outcome,
    progress: () => said,
    stop: async () => {
      reason ??= 'stopped';
      end();
      await outcome;
    },
  };
}

/** What uvu's totals, the exit code and the reason of an early end come to. */
export function judge(
  output: string,
  code: number | null,
  reason?: string,
): Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'reason'> {
  if (code === skipExitCode && reason === undefined) {
    const line = output.split('\n').findLast((text) => text.startsWith(skipMark));
    return { passed: 0, failed: 0, skipped: 1, reason: line?.slice(skipMark.length) ?? 'no reason given' };
  }
  const sum = (word: string): number =>
    [...output.matchAll(new RegExp(`^ {2}${word}: +(\\d+)$`, 'gm'))].reduce((all, [, count]) => all + Number(count), 0);
  const total = sum('Total');
  const counts = { passed: sum('Passed'), failed: total - sum('Passed'), skipped: sum('Skipped') };
  // uvu ends well on a file that forgot to run its tests
  const fault = reason ?? (total === 0 ? 'ran no test: is test.run() missing?' : undefined);
  if (fault !== undefined) return { ...counts, failed: counts.failed + 1, reason: fault };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, reason: `ended with exit code ${code}` };
  return counts;
}
