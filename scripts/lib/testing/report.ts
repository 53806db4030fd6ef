// What the test runner prints and writes: a line a file, the whole output of what failed, a summary, the closing line.

import { rm } from 'node:fs/promises';
import { writeFileAtomic } from '../atomic.ts';
import { inRoot } from '../paths.ts';
import { reportsIn } from './lines.ts';
import type { Outcome } from './run.ts';

/** Where outputs and the summary are kept. */
export const reportFolder = '.cache/test';

/** Lines shown of the beginning and of the end of a failing file's output. */
const mostLines = 250;

/** Sums over files. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Add up. */
export function count(outcomes: readonly Outcome[]): Counts {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  return { passed: sum((o) => o.passed), failed: sum((o) => o.failed), skipped: sum((o) => o.skipped) };
}

/** One line for a file that ended. */
export function line(outcome: Outcome, position: string): string {
  const { path, passed, failed, skipped, seconds, reason } = outcome;
  const mark = failed > 0 ? 'FAIL' : passed === 0 ? 'SKIP' : 'ok  ';
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  const why = reason === undefined ? '' : ` - ${reason.split('\n')[0]}`;
  const reports = reportsIn(outcome.output).map((text) => `\n      ${text}`);
  return `${position} ${mark} ${path} (${parts.filter(Boolean).join(', ')}; ${seconds.toFixed(1)} s)${why}${reports.join('')}`;
}

/** Everything that a reader of the log needs after the last test. The closing line stands alone. */
export function closing(outcomes: readonly Outcome[], seconds: number): string {
  const failing = outcomes.filter(({ failed }) => failed > 0);
  const leftOut = outcomes.filter(({ passed, failed, skipped }) => passed === 0 && failed === 0 && skipped > 0);
  const { passed, failed, skipped } = count(outcomes);
  const slowest = [...outcomes].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
  return [
    ...failing.flatMap(({ path, output, reason }) => [
      '',
      `==== FAIL ${path}${reason ? `: ${reason}` : ''}`,
      shortened(path, output),
    ]),
    '',
    ...leftOut.map(({ path, reason }) => `left out: ${path}: ${reason}`),
    ...failing.map(({ path }) => `failed: ${path} (alone: npm test -- ${path})`),
    `slowest: ${slowest.map(({ path, seconds }) => `${path} ${seconds.toFixed(0)} s`).join(', ')}`,
    `${outcomes.length} files in ${seconds.toFixed(0)} s; outputs and summary.json in ${reportFolder}/`,
    '',
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ].join('\n');
}

/** A long output from its middle on is in its own file. */
function shortened(path: string, output: string): string {
  const lines = output.trim().split('\n');
  if (lines.length <= 2 * mostLines) return lines.join('\n');
  const left = lines.length - 2 * mostLines;
  const note = `... ${left} lines left out: all of it is in ${logOf(path)}`;
  return [...lines.slice(0, mostLines), note, ...lines.slice(-mostLines)].join('\n');
}

function logOf(path: string): string {
  return `${reportFolder}/${path.replace(/^test\//, '').replaceAll('/', '-')}.log`;
}

/** Keep every output, and the figures for machines. */
export async function writeReport(outcomes: readonly Outcome[], seconds: number): Promise<void> {
  await rm(inRoot(reportFolder), { recursive: true, force: true });
  const files = outcomes.map(({ output, ...figures }) => figures);
  const summary = { ...count(outcomes), seconds, files };
  await Promise.all([
    writeFileAtomic(inRoot(reportFolder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`),
    ...outcomes.map(({ path, output }) => writeFileAtomic(inRoot(logOf(path)), output)),
  ]);
}
