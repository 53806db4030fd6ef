/** The guard: reports of violated rules, gathered one by one. */
import { type Content, control, isControl } from './blocks.ts';
import { compute } from './expression.ts';

/** Compiles the guard, or a part of it. */
export const reportsOf: Content = (node, compiling, sink) => {
  const { program } = compiling;
  if (isControl(node)) return control(node, compiling, reportsOf, sink);
  if (node.kind === 'call' && node.yields === 'reports') return `${compute(node, compiling)};\n`;
  if (node.kind === 'unmarked') {
    return `if (!marks.has(${compute(node.entry, compiling)})) {\n${reportsOf(node.body, compiling, sink)}}\n`;
  }
  if (node.kind !== 'report') throw new TypeError(`a ${node.kind} is no report`);
  const list = (of: typeof node.path): string => `[${of.map((part) => compute(part, compiling)).join(', ')}]`;
  const base = node.base ? compute(node.base, compiling) : '[]';
  const entries = node.entries ? compute(node.entries, compiling) : '[]';
  const message = compute(node.message, compiling);
  const remedy = compute(node.remedy, compiling);
  return `report(environment, ${program.constant(node)}, ${base}, ${list(node.path)}, ${entries}, ${message}, ${remedy});\n`;
};
