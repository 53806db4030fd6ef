// Decides which test file starts when: as soon as its tools are there, long ones first, a group's files in two lanes.

import type { ToolName } from '../tool-registry.ts';
import type { Builder } from './builder.ts';
import type { TestFile } from './files.ts';

/** What can happen next. */
export type Decision =
  | { readonly kind: 'start'; readonly file: TestFile }
  | { readonly kind: 'give up'; readonly file: TestFile; readonly tool: ToolName; readonly error: Error }
  | { readonly kind: 'wait' };

/** Files of one group at a time. They wait for a cluster most of their time; more of them would make each other's clocks run out. */
export const lanesOfGroup = 2;

type Tools = Pick<Builder, 'state' | 'isBusy'>;

/**
 * The next step, given what waits and what runs. Files of a group have lanes of their own beside the `jobs` others,
 * since they mostly wait for a cluster. A build takes all cores that it gets: beside it there is one file at a time, so that
 * the cluster's tools are soon there, and much is left to run while its files wait.
 *
 * @param waiting in order of paths
 */
export function decide(
  waiting: readonly TestFile[],
  running: readonly TestFile[],
  jobs: number,
  { state, isBusy }: Tools,
): Decision {
  for (const file of waiting) {
    for (const tool of file.needs) {
      const error = state(tool);
      if (error instanceof Error) return { kind: 'give up', file, tool, error };
    }
  }
  const isReady = (file: TestFile): boolean => file.needs.every((name) => state(name) === 'ready');
  const fitting = waiting.filter((file) => file.group !== undefined && isReady(file) && fits(file));
  // Those that queue for one thing go first: left to the end, they would run one after the other beside an empty lane.
  const grouped = fitting.find(({ uses }) => uses.length > 0) ?? fitting[0];
  if (grouped !== undefined) return { kind: 'start', file: grouped };

  const limit = isBusy() ? 1 : jobs;
  if (running.filter(({ group }) => group === undefined).length >= limit) return { kind: 'wait' };
  const [next] = waiting
    .filter((file) => file.group === undefined && isReady(file))
    .sort((a, b) => b.minutes - a.minutes);
  return next === undefined ? { kind: 'wait' } : { kind: 'start', file: next };

  /** Whether a file can share the group with those that run. A file that waits for its tools is overtaken. */
  function fits(file: TestFile): boolean {
    const beside = running.filter(({ group }) => group === file.group);
    const before = waiting.slice(0, waiting.indexOf(file)).filter(({ group }) => group === file.group);
    if (file.alone) return beside.length === 0 && before.length === 0;
    if (beside.length >= lanesOfGroup || beside.some(({ alone }) => alone)) return false;
    // Who is alone would wait for ever if others went on before it.
    if (before.some((other) => other.alone && isReady(other))) return false;
    return !beside.some(({ uses }) => uses.some((thing) => file.uses.includes(thing)));
  }
}
