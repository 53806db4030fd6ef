// Decides which test file starts when: as soon as its tools are there, long ones first, a group's files one at a time.

import type { ToolName } from '../tool-registry.ts';
import type { Builder } from './builder.ts';
import type { TestFile } from './files.ts';

/** What can happen next. */
export type Decision =
  | { readonly kind: 'start'; readonly file: TestFile }
  | { readonly kind: 'give up'; readonly file: TestFile; readonly tool: ToolName; readonly error: Error }
  | { readonly kind: 'wait' };

/**
 * The next step, given what waits and what runs. Files of a group have a lane of their own beside the `jobs` others,
 * since they mostly wait for a cluster. A build takes all cores that it gets: beside it there is one file at a time, so that
 * the cluster's tools are soon there, and much is left to run while its files wait.
 *
 * @param waiting in order of paths
 */
export function decide(
  waiting: readonly TestFile[],
  running: readonly TestFile[],
  jobs: number,
  { state, isBusy }: Pick<Builder, 'state' | 'isBusy'>,
): Decision {
  for (const file of waiting) {
    for (const tool of file.needs) {
      const error = state(tool);
      if (error instanceof Error) return { kind: 'give up', file, tool, error };
    }
  }
  const ready = (file: TestFile): boolean => file.needs.every((name) => state(name) === 'ready');
  const isFirstOfGroup = (file: TestFile): boolean => waiting.find(({ group }) => group === file.group) === file;
  const groups = new Set(running.map(({ group }) => group));
  const grouped = waiting.find(
    (file) => file.group !== undefined && !groups.has(file.group) && isFirstOfGroup(file) && ready(file),
  );
  if (grouped !== undefined) return { kind: 'start', file: grouped };

  const limit = isBusy() ? 1 : jobs;
  if (running.filter(({ group }) => group === undefined).length >= limit) return { kind: 'wait' };
  const [next] = waiting
    .filter((file) => file.group === undefined && ready(file))
    .sort((a, b) => b.minutes - a.minutes);
  return next === undefined ? { kind: 'wait' } : { kind: 'start', file: next };
}
