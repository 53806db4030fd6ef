// Lines by which a test file tells the runner something: how far it is, and what a reader of the log should see of it.

const marks = { progress: 'progress: ', report: 'report: ' } as const;

/** The longest wait between two lines about the same work, in milliseconds. */
const BETWEEN = 5_000;
let told = -BETWEEN;

/** Say how far the file is, at most every few seconds: the runner shows it, and ends a file that says nothing for long. @example progress('1200 of 5000 documents') */
export function progress(text: string): void {
  if (performance.now() - told < BETWEEN) return;
  told = performance.now();
  process.stdout.write(`\n${marks.progress}${text}\n`);
}

/** Say something that the runner prints below the file's line, also if all is well. */
export function report(text: string): void {
  process.stdout.write(`\n${marks.report}${text}\n`);
}

/** What was said last in an output, in the words of `progress`. */
export function lastProgress(output: string): string | undefined {
  return saidIn(output, marks.progress).at(-1);
}

/** All reports in an output. */
export function reportsIn(output: string): string[] {
  return saidIn(output, marks.report);
}

function saidIn(output: string, mark: string): string[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}
