// Lines about work in progress, for people: always on stderr, so that stdout stays for results.

/** Print one line on stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Seconds since a moment of `performance.now()`, short: `0.4 s`, `131 s`. */
export function secondsSince(start: number): string {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * Announce a step, do it, and say how long it took.
 *
 * @example await step('rendering presets', async () => renderAll());
 */
export async function step<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  say(`${label} ...`);
  try {
    const result = await work();
    say(`${label}: done in ${secondsSince(start)}`);
    return result;
  } catch (error) {
    say(`${label}: failed after ${secondsSince(start)}`);
    throw error;
  }
}
