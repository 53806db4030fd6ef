// Builds the tools that tests need, in the background and one at a time, so that tests which need none run meanwhile.

import { download } from '../tool-build.ts';
import type { ToolName } from '../tool-registry.ts';
import { toolRegistry } from '../tool-registry.ts';
import { ToolMissingError, tool, toolIfBuilt } from '../tools.ts';
import type { TestFile } from './files.ts';

/** State of a tool: `undefined` is not there yet. */
export type ToolState = 'ready' | Error | undefined;

/** Tools on their way. */
export interface Builder {
  state(name: ToolName): ToolState;
  /** Whether something is being built, or it is still to be found out what has to be. */
  isBusy(): boolean;
  /** What is being built. */
  current(): ToolName | undefined;
}

/**
 * Build what the files need.
 *
 * @param changed called whenever a tool's state has changed
 */
export function buildFor(files: readonly TestFile[], changed: () => void): Builder {
  const states = new Map<ToolName, ToolState>();
  let current: ToolName | undefined;
  let isBusy = true;
  const work = async (): Promise<void> => {
    const order = buildOrder(files);
    const built = await Promise.all(order.map((name) => toolIfBuilt(name).catch(asError)));
    order.forEach((name, index) => {
      const found = built[index];
      if (found !== undefined) states.set(name, found instanceof Error ? found : 'ready');
    });
    changed();
    const missing = order.filter((name) => !states.has(name));
    void downloadAhead(missing);
    for (const name of missing) {
      current = name;
      states.set(name, await tool(name).then(() => 'ready' as const, asError));
      current = undefined;
      changed();
    }
    isBusy = false;
    changed();
  };
  void work();
  return { state: (name) => states.get(name), isBusy: () => isBusy, current: () => current };
}

/** Downloads in the order of the builds, each folder's once: its programs share most of their modules. The first build does its own. */
async function downloadAhead(names: readonly ToolName[]): Promise<void> {
  const specs = names.map((name) => toolRegistry[name]);
  const folders = [...Map.groupBy(specs, ({ folder }) => folder).values()];
  for (const [first] of folders.slice(1)) if (first !== undefined) await download(first);
}

/**
 * Tools in the order of their builds: first those of groups, whose files run one after another and take longest in all; then,
 * again and again, those of the file that waits for the least work.
 */
export function buildOrder(files: readonly TestFile[]): ToolName[] {
  const missing = (file: TestFile): ToolName[] => file.needs.filter((name) => !order.includes(name));
  const order = [...new Set(files.filter(({ group }) => group !== undefined).flatMap(({ needs }) => needs))];
  const waiting = [...files];
  const work = (file: TestFile): number => missing(file).reduce((sum, name) => sum + toolRegistry[name].seconds, 0);
  while (waiting.length > 0) {
    waiting.sort((a, b) => work(a) - work(b));
    const next = waiting.shift();
    if (next !== undefined) order.push(...new Set(missing(next)));
  }
  return order;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Whether an error means that the machine can't have the tool, rather than a bug. */
export function isMissingTool(error: Error): boolean {
  return error instanceof ToolMissingError;
}
