/** Where in the templates' source a node was written, for errors that come out later. */
import { fileURLToPath } from 'node:url';
import { CompileError, type Position } from '../errors.ts';
import type { Node } from '../ir/nodes.ts';

const traces = new WeakMap<Node, { stack?: string }>();
/** No template is in the compiler's own folder. */
const ownFolder = new URL('..', import.meta.url).pathname;

/** Remembers the call that made a node; the trace is read only if an error needs it. */
export function located<N extends Node>(node: N): N {
  traces.set(node, trace());
  return node;
}

/** The place in a template that made a node, as far as it is known. */
export function originOf(node: Node): Position | undefined {
  const found = traces.get(node);
  return found && callerIn(found.stack);
}

/** An error at the template line that is being run. */
export function authoringError(code: string, message: string, help: string): CompileError {
  return new CompileError(code, message, callerIn(trace().stack), help);
}

function trace(): { stack?: string } {
  const holder: { stack?: string } = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 60; // a literal of many levels is walked by as many calls
  Error.captureStackTrace(holder);
  Error.stackTraceLimit = limit;
  return holder;
}

/** The first frame outside this folder: the template, or the building block, that called us. */
function callerIn(stack: string | undefined): Position | undefined {
  for (const line of (stack ?? '').split('\n')) {
    const match = /((?:file:\/\/)?\/[^()]*?):(\d+):(\d+)\)?$/.exec(line);
    if (!match) continue;
    const [, location, row, column] = match as unknown as [string, string, string, string];
    const file = location.startsWith('file://') ? fileURLToPath(location) : location;
    if (!file.startsWith(ownFolder)) return { file, line: Number(row), column: Number(column) };
  }
  return undefined;
}

/** Gives a rewritten node the place of the one that it replaces. */
export function inheritOrigin<N extends Node>(node: N, from: Node): N {
  const found = traces.get(from);
  if (found) traces.set(node, found);
  return node;
}
