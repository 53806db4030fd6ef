/** Where in the templates' source a node was written, for errors that come out later. */
import { fileURLToPath } from 'node:url';
import { CompileError, type Position } from '../errors.ts';
import type { Node } from '../ir/nodes.ts';

/** The calls that led to a place; V8 turns them into text only when that is read. */
interface Trace {
  stack?: string;
  /** The place of what is being made later than it was written. */
  readonly within?: Trace | undefined;
}

/** Frames from a node to the template that calls for it: taking one costs microseconds, and a chart has thousands of nodes. */
const NEAR = 12;
/** For an error: a literal of many levels is walked by as many calls. */
const FAR = 100;

const traces = new WeakMap<Node, Trace>();
/** No template is in the compiler's own folder. */
const ownFolder = new URL('..', import.meta.url).pathname;
let shared: Trace | undefined;
let within: Trace | undefined;

/** Remembers the call that made a node. */
export function located<N extends Node>(node: N): N {
  traces.set(node, shared ?? trace(NEAR));
  return node;
}

/** All nodes that `work` makes get the place of this call. For walks over a literal, which run no code of a template. */
export function inOnePlace<Result>(work: () => Result): Result {
  if (shared) return work();
  shared = trace(NEAR);
  try {
    return work();
  } finally {
    shared = undefined;
  }
}

/** What the calls of a template are made by, when they are made later than it was written. */
export class Place {
  readonly #trace = trace(NEAR);

  /** Where it is in the source. */
  get position(): Position | undefined {
    return placeOf(this.#trace);
  }

  /** Runs a callback that was given at this place: nodes that no line of the callback makes are from here. */
  run<Result>(callback: () => Result): Result {
    const outer = within;
    within = this.#trace;
    try {
      return callback();
    } finally {
      within = outer;
    }
  }
}

/** The place in a template that made a node, as far as it is known. */
export function originOf(node: Node): Position | undefined {
  const found = traces.get(node);
  return found && placeOf(found);
}

/** An error at the template line that is being run. */
export function authoringError(code: string, message: string, help: string): CompileError {
  return new CompileError(code, message, placeOf(trace(FAR)), help);
}

function trace(frames: number): Trace {
  const made: Trace = { within };
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = frames;
  Error.captureStackTrace(made);
  Error.stackTraceLimit = limit;
  return made;
}

/** The line of `Place.run` in a trace: what called it is no template. */
const RUN = / Place\.run \(/;

/** The first frame outside this folder: the template, or the building block, that called us. */
function placeOf({ stack = '', within: later }: Trace): Position | undefined {
  for (const line of stack.split('\n')) {
    if (later && RUN.test(line)) break;
    const match = /((?:file:\/\/)?\/[^()]*?):(\d+):(\d+)\)?$/.exec(line);
    if (!match) continue;
    const [, location, row, column] = match as unknown as [string, string, string, string];
    const file = location.startsWith('file://') ? fileURLToPath(location) : location;
    if (!file.startsWith(ownFolder)) return { file, line: Number(row), column: Number(column) };
  }
  return later && placeOf(later);
}

/** Gives a rewritten node the place of the one that it replaces. */
export function inheritOrigin<N extends Node>(node: N, from: Node): N {
  const found = traces.get(from);
  if (found) traces.set(node, found);
  return node;
}
