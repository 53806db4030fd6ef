/** The guard: reports of violated rules, gathered one by one. */
import type { NodeOf } from '../ir/nodes.ts';
import { type Content, control, isControl } from './blocks.ts';
import { describe } from './describe.ts';
import { compute } from './expression.ts';

/** Compiles the guard, or a part of it. */
export const reportsOf: Content = (node, compiling, sink) => {
  const { program } = compiling;
  if (isControl(node)) return control(node, compiling, reportsOf, sink);
  if (node.kind === 'call' && node.yields === 'reports') return `${compute(node, compiling)};\n`;
  if (node.kind === 'check') {
    const make = (): string => reportsOf(node.body, compiling, sink);
    return compiling.coverage?.call(node.helper, given(node), make) ?? make();
  }
  if (node.kind === 'unmarked') {
    const marked = node.marks.map((mark) => `marks.has(${compute(mark, compiling)})`);
    return `if (!(${marked.join(' || ') || 'false'})) {\n${reportsOf(node.body, compiling, sink)}}\n`;
  }
  if (node.kind !== 'report') throw new TypeError(`a ${node.kind} is no report`);
  const list = (of: typeof node.path): string => `[${of.map((part) => compute(part, compiling)).join(', ')}]`;
  const base = node.base ? compute(node.base, compiling) : '[]';
  const message = compute(node.message, compiling);
  const remedy = compute(node.remedy, compiling);
  return `report(environment, ${program.constant(node)}, ${base}, ${list(node.path)}, ${list(node.marks)}, ${message}, ${remedy});\n`;
};

/** What a check is given that can be told apart in the words of a branch. */
function given(node: NodeOf<'check'>): ReadonlyMap<string, string> {
  const named = Object.entries(node.arguments).filter(([, value]) => ['select', 'local', 'entry'].includes(value.kind));
  return new Map(named.map(([parameter, value]) => [parameter, describe(value)]));
}
