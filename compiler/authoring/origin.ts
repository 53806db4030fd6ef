/** Where in the templates' source a node was written, for errors that come out later. */
import { fileURLToPath } from 'node:url';
import { CompileError, formatPosition, type Position } from '../errors.ts';
import type { Node } from '../ir/nodes.ts';

/** The calls that led to a place; V8 turns them into text only when that is read. */
interface Trace {
  stack?: string;
  /** The place of what is being made later than it was written. */
  readonly within?: Trace | undefined;
  /** What the shared block that makes it is applied to. */
  readonly target?: Position | undefined;
}

/** Frames from a node to the template that calls for it, building blocks between them: taking one costs microseconds, and a chart has thousands of nodes. */
const NEAR = 24;
/** For an error: a literal of many levels is walked by as many calls. */
const FAR = 100;

const traces = new WeakMap<Node, Trace>();
/** No template is in the compiler's own folder. */
const ownFolder = new URL('..', import.meta.url).pathname;
let shared: Trace | undefined;
let within: Trace | undefined;
let target: Position | undefined;

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

/** Runs a shared block for something that does not call it itself: what is wrong with that is reported there, and not at the line that goes through all of them. */
export function appliedTo<Result>(position: Position | undefined, work: () => Result): Result {
  const outer = target;
  target = position;
  try {
    return work();
  } finally {
    target = outer;
  }
}

/** What the calls of a template are made by, when they are made later than it was written. */
export class Place {
  readonly #trace = trace(NEAR);

  /** Where it is in the source. */
  get position(): Position | undefined {
    return framesOf(this.#trace)[0];
  }

  /** The line of the author, whose file calls whatever else is on the way here. */
  get caller(): Position | undefined {
    return callerOf(framesOf(this.#trace));
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

/** The place that made a node, in a template or a building block, as far as it is known. */
export function originOf(node: Node): Position | undefined {
  const found = traces.get(node);
  return found && framesOf(found)[0];
}

/** An error about a node, at the line of the template that asked for it. */
export function errorAt(node: Node, code: string, message: string, help: string): CompileError {
  return errorIn(traces.get(node), code, message, help);
}

/** An error at the template line that is being run. */
export function authoringError(code: string, message: string, help: string): CompileError {
  return errorIn(trace(FAR), code, message, help);
}

/** What a module threw while it was loaded: a constant that is used above its definition becomes an error with a place. */
export function loadingError(error: unknown): unknown {
  const name =
    error instanceof ReferenceError && /^Cannot access '(.+)' before initialization$/.exec(error.message)?.[1];
  if (!name) return error;
  const message = `${name} is used before it is defined`;
  return errorIn(
    error,
    'T019',
    message,
    'Define it above its use; modules that import each other in a circle do not see each other.',
  );
}

function errorIn(found: Trace | undefined, code: string, message: string, help: string): CompileError {
  const frames = found ? framesOf(found) : [];
  const [inner, caller] = [frames[0], callerOf(frames)];
  const by = inner && inner !== caller ? `, in ${formatPosition(inner)}` : '';
  return new CompileError(code, message + by, caller, help);
}

function trace(frames: number): Trace {
  const made: Trace = { within, target: within?.target ?? target };
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = frames;
  Error.captureStackTrace(made);
  Error.stackTraceLimit = limit;
  return made;
}

/** The line of `Place.run` in a trace: what called it is no template. */
const RUN = / Place\.run \(/;
/** That of `appliedTo`: what called it goes through all that there is. */
const APPLIED = / appliedTo \(/;

/** The frames of templates and of building blocks that they call, the innermost first. */
function framesOf({ stack = '', within: later, target: of }: Trace): Position[] {
  const frames: Position[] = [];
  for (const line of stack.split('\n')) {
    if ((later && RUN.test(line)) || (of && APPLIED.test(line))) break;
    const match = /^ +at (?!async )(?:.*\()?((?:file:\/\/)?\/[^()]*?):(\d+):(\d+)\)?$/.exec(line);
    if (!match) continue;
    const [, location, row, column] = match as unknown as [string, string, string, string];
    const file = location.startsWith('file://') ? fileURLToPath(location) : location;
    if (file.startsWith(ownFolder) || file.includes('/node_modules/')) continue;
    frames.push({ file, line: Number(row), column: Number(column) });
  }
  if (later) frames.push(...framesOf(later).slice(0, 1));
  return of ? [...frames, of] : frames;
}

/** Of the file that all began in, the line that was come to last: what is in building blocks is not the author's. */
function callerOf(frames: readonly Position[]): Position | undefined {
  return frames.find(({ file }) => file === frames.at(-1)?.file);
}

/** Gives a rewritten node the place of the one that it replaces. */
export function inheritOrigin<N extends Node>(node: N, from: Node): N {
  const found = traces.get(from);
  if (found) traces.set(node, found);
  return node;
}
