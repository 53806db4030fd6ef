/**
 * Local variables while templates are being written. Callbacks run once, at generation; what they `bind` lands in the
 * body that the callback makes. Names are unique within the bodies that enclose each other, so that an inner variable
 * never hides one that is still in use.
 */
import type { BodyNode, ExprNode } from '../ir/nodes.ts';
import { authoringError, located } from './origin.ts';

interface Frame {
  readonly names: Set<string>;
  readonly bindings: [string, ExprNode][];
}

const frames: Frame[] = [];

/** A variable name that no enclosing body uses: the wanted one, or it with a number. */
export function freshName(wanted: string): string {
  const taken = (name: string): boolean => frames.some((frame) => frame.names.has(name));
  let name = wanted;
  for (let n = 2; taken(name); n++) name = `${wanted}${n}`;
  return name;
}

/** Runs a callback that makes a body, and puts what it bound in front of that body. */
export function inBody(names: readonly string[], make: () => BodyNode): BodyNode {
  const frame: Frame = { names: new Set(names), bindings: [] };
  frames.push(frame);
  try {
    const body = make();
    return frame.bindings.length === 0 ? body : located({ kind: 'block', bindings: frame.bindings, body });
  } finally {
    frames.pop();
  }
}

/** Adds a variable to the innermost body and returns its name. */
export function addBinding(wanted: string, value: ExprNode): string {
  const frame = frames.at(-1);
  if (!frame) {
    throw authoringError(
      'T001',
      `bind('${wanted}') stands outside any body`,
      'Call it in the callback of forEach, each, when, match, define or documents.',
    );
  }
  const name = freshName(wanted);
  frame.names.add(name);
  frame.bindings.push([name, value]);
  return name;
}
