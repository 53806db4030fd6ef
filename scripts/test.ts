// `npm test`: runs test files as processes of their own, builds the tools that they need meanwhile, and counts.
//
//   npm test                          everything that this machine can run; in CI everything
//   npm test -- test/values schema    files whose paths contain one of these
//   npm test -- --no-cluster          without the group that needs a kind cluster
//   npm test -- --jobs 4              files at a time. Default: the number of cores

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { onSignal } from './lib/cleanup.ts';
import { buildFor, isMissingTool } from './lib/testing/builder.ts';
import type { TestFile } from './lib/testing/files.ts';
import { findTests } from './lib/testing/files.ts';
import { closing, count, line, writeReport } from './lib/testing/report.ts';
import type { Outcome, Running } from './lib/testing/run.ts';
import { start } from './lib/testing/run.ts';
import { decide } from './lib/testing/schedule.ts';
import { isCi } from './lib/testing/skip.ts';

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { cluster: { type: 'boolean', default: true }, jobs: { type: 'string' } },
  allowNegative: true,
});
const jobs = Number(options.jobs ?? availableParallelism());
const begun = performance.now();
const seconds = (): number => (performance.now() - begun) / 1000;

const found = await findTests(filters);
const files = options.cluster ? found : found.filter(({ group }) => group !== 'cluster');
const waiting = files.filter(({ fault }) => fault === undefined);
const running = new Map<TestFile, Running>();
const outcomes: Outcome[] = [];
let spoke = performance.now();
let wake: () => void = () => {};

function print(text: string): void {
  spoke = performance.now();
  console.log(text);
}

const at = (progress: string | undefined): string => (progress === undefined ? '' : ` (${progress})`);

function finish(outcome: Outcome): void {
  outcomes.push(outcome);
  print(line(outcome, `[${outcomes.length}/${files.length}]`));
  wake();
}

/** A file that did not start: a failure, or for want of a tool on a user's machine a skip. */
function giveUp(file: TestFile, reason: string, isMissing: boolean): void {
  const skip = isMissing && !isCi();
  finish({ path: file.path, passed: 0, failed: skip ? 0 : 1, skipped: skip ? 1 : 0, seconds: 0, reason, output: '' });
}

if (files.length === 0) {
  console.error(`No test file matches ${filters.join(', ') || 'test/**/*.test.ts'}.`);
  process.exit(1);
}
print(`${files.length} test files, ${jobs} at a time`);
for (const file of files) if (file.fault !== undefined) giveUp(file, file.fault, false);

const builder = buildFor(waiting, () => wake());
onSignal(async () => {
  waiting.length = 0; // while the cluster is taken down no other file begins
  await Promise.all([...running.values()].map((test) => test.stop()));
});
const pulse = setInterval(() => {
  if (performance.now() - spoke < 60_000) return;
  const tests = [...running].map(([{ path }, test]) => path + at(test.progress())).join(', ') || 'no test';
  const tool = builder.current();
  print(`${seconds().toFixed(0)} s: running ${tests}${tool === undefined ? '' : `; building ${tool}`}`);
}, 5_000);

while (waiting.length > 0 || running.size > 0) {
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const decision = decide(waiting, [...running.keys()], jobs, builder);
  if (decision.kind === 'wait') {
    await woken;
    continue;
  }
  const { file } = decision;
  waiting.splice(waiting.indexOf(file), 1);
  if (decision.kind === 'give up') {
    giveUp(file, decision.error.message, isMissingTool(decision.error));
    continue;
  }
  const test = start(file);
  running.set(file, test);
  void test.outcome.then((outcome) => {
    running.delete(file);
    finish(outcome);
  });
}
clearInterval(pulse);

await writeReport(outcomes, seconds());
process.exitCode = count(outcomes).failed > 0 ? 1 : 0;
console.log(closing(outcomes, seconds()));
