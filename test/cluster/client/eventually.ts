/** Waiting for something to become true, with the last thing seen in the error. */
import { setTimeout as sleep } from 'node:timers/promises';
import { progress } from '../../../scripts/lib/testing/lines.ts';

export interface WaitOptions {
  /** Seconds. @default 60 */
  timeout?: number;
  /** Milliseconds between two looks. @default 250 */
  interval?: number;
}

/** What a look found: a result, or why there is none yet. */
export type Look<Result> = { done: Result } | { pending: string };

/**
 * Looks again and again until the look answers `done`. A look that throws counts as pending.
 *
 * @throws after the timeout, with what was awaited and what the last look saw
 * @example await eventually('the job to end', async () => (await ended()) ? { done: true } : { pending: 'running' });
 */
export async function eventually<Result>(
  what: string,
  look: () => Promise<Look<Result>>,
  { timeout = 60, interval = 250 }: WaitOptions = {},
): Promise<Result> {
  const end = Date.now() + timeout * 1000;
  for (;;) {
    const seen = await look().catch((error: unknown) => ({
      pending: error instanceof Error ? error.message : String(error),
    }));
    if ('done' in seen) return seen.done;
    progress(`waiting for ${what}: ${seen.pending.split('\n')[0]}`);
    if (Date.now() > end) throw new Error(`waited ${timeout} s for ${what}; last seen: ${seen.pending}`);
    await sleep(interval);
  }
}
