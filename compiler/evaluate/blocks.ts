/** The control blocks, around content of any sort: documents, values of fields, items of lists, lines. */
import type { BodyNode, ExprNode, NodeOf } from '../ir/nodes.ts';
import { describe } from './describe.ts';
import { asking, type Compiling, compute, isAsked, lookup } from './expression.ts';
import { variableName } from './program.ts';

/** Yields statements that put what a body yields where it belongs: into a variable, a list or a map called `sink`. */
export type Content = (node: BodyNode, compiling: Compiling, sink: string) => string;
export type Control = NodeOf<'when' | 'match' | 'each' | 'with' | 'block' | 'note' | 'sequence'>;

type Compiler<K extends Control['kind']> = (
  node: NodeOf<K>,
  compiling: Compiling,
  content: Content,
  sink: string,
) => string;

const compilers: { readonly [K in Control['kind']]: Compiler<K> } = {
  when: (node, compiling, content, sink) => {
    const condition = `${compute(node.condition, compiling)} === true`;
    const then = content(
      node.body,
      filledBy(node.condition).reduce((inner, full) => asking(full, inner), compiling),
      sink,
    );
    const otherwise = node.otherwise ? content(node.otherwise, compiling, sink) : '';
    const count = counter(compiling, () => `when ${describe(node.condition)}`, ['true', 'false']);
    return choice(condition, count('true') + then, count('false') + otherwise);
  },
  match: (node, compiling, content, sink) => {
    const chosen = compute(node.mode ?? { kind: 'select', of: node.subject, path: ['mode'] }, compiling);
    const outcomes = [...node.cases.map(([modes]) => modes.join(' or ')), ...(node.total ? [] : ['another mode'])];
    const count = counter(compiling, () => `match ${describe(node.subject)}`, outcomes);
    const mode = compiling.program.name();
    const cases = node.cases.map(
      ([modes, body]) =>
        `${modes.map((name) => `case ${JSON.stringify(name)}:`).join(' ')} {\n${count(modes.join(' or '))}${content(body, compiling, sink)}break;\n}\n`,
    );
    const excluded = node.impossible ? `possible(${mode}, ${compiling.program.constant(node.impossible)});\n` : '';
    return lines(
      '{',
      `const ${mode} = ${chosen};`,
      `switch (${mode}) {`,
      ...cases,
      `default:\n${excluded}${count('another mode')}}`,
      '}',
    );
  },
  each: (node, compiling, content, sink) => {
    const { program } = compiling;
    const source = compute(node.source, compiling);
    const defaults = node.defaults && compute(node.defaults, compiling);
    const body = content(node.body, asking(node.source, compiling), sink);
    const isFull = node.filled || isAsked(node.source, compiling) || isWritten(node.source);
    const outcomes = isFull ? ['filled'] : ['filled', 'empty'];
    const count = counter(compiling, () => `each of ${describe(node.source)}`, outcomes);
    const [from, under, names, items, i] = Array.from({ length: 5 }, () => program.name());
    const item = variableName(node.variable);
    const own = `${names} ? ${from}[${items}[${i}]] : ${items}[${i}]`;
    const merged = [`const ${item}Overrides = ${own};`, `const ${item} = mergeOnce(${under}, ${item}Overrides);`];
    return lines(
      '{',
      `const ${from} = ${source}, ${names} = keysOf(${from}), ${items} = ${names} ?? ${from};`,
      defaults && `const ${under} = ${defaults};`,
      compiling.coverage && choice(`${items}.length > 0`, count('filled'), count('empty')),
      `for (let ${i} = 0; ${i} < ${items}.length; ${i}++) {`,
      ...(defaults ? merged : [`const ${item} = ${own};`]),
      node.key && `const ${variableName(node.key)} = ${names} ? ${items}[${i}] : ${i};`,
      `${body}}`,
      '}',
    );
  },
  with: (node, compiling, content, sink) => {
    const subject = lookup(node.subject, compiling);
    const body = content(node.body, asking(node.subject, compiling), sink);
    const otherwise = node.otherwise ? content(node.otherwise, compiling, sink) : '';
    const count = counter(compiling, () => `if${node.test} ${describe(node.subject)}`, ['there', 'missing']);
    const there = node.test === 'set' ? `${subject} !== undefined` : `isFilled(${subject})`;
    return choice(there, count('there') + body, count('missing') + otherwise);
  },
  block: (node, compiling, content, sink) => {
    const bindings = node.bindings.map(
      ([name, value]) => `const ${variableName(name)} = ${compute(value, compiling)};\n`,
    );
    return `{\n${bindings.join('')}${content(node.body, compiling, sink)}}\n`;
  },
  note: (node, compiling, content, sink) => content(node.body, compiling, sink),
  // A function each: V8 does not optimize very long ones.
  sequence: (node, compiling, content, sink) =>
    node.items.map((item) => `(() => {\n${content(item, compiling, sink)}})();\n`).join(''),
};

function lines(...all: readonly (string | undefined)[]): string {
  return all.map((line) => (line === undefined ? '' : `${line}\n`)).join('');
}

function choice(condition: string, then: string, otherwise: string): string {
  return `if (${condition}) {\n${then}}${otherwise === '' ? '' : ` else {\n${otherwise}}`}\n`;
}

/** Statements that count an outcome; none where no coverage is wanted. */
function counter(
  { coverage, program }: Compiling,
  what: () => string,
  outcomes: readonly string[],
): (outcome: string) => string {
  if (!coverage) return () => '';
  const count = program.constant(coverage.branch(what(), outcomes));
  return (outcome) => `${count}(${JSON.stringify(outcome)});\n`;
}

/** The maps and lists that a condition makes sure to have something in them. */
function filledBy(condition: ExprNode): readonly ExprNode[] {
  if (condition.kind !== 'operation') return [];
  if (condition.name === 'and') return condition.arguments.flatMap(filledBy);
  return ['notEmpty', 'hasAny'].includes(condition.name) ? condition.arguments : [];
}

/** Whether a map or list is spelled out in the template, with something in it. */
function isWritten(source: ExprNode): boolean {
  if (source.kind === 'union') return source.parts.some(({ map }) => isWritten(map));
  return (source.kind === 'dict' && source.entries.length > 0) || (source.kind === 'list' && source.items.length > 0);
}

/** Whether a node is a control block. */
export function isControl(node: BodyNode): node is Control {
  return node.kind in compilers;
}

/** Compiles a control block. */
export function control(node: Control, compiling: Compiling, content: Content, sink: string): string {
  return (compilers[node.kind] as Compiler<Control['kind']>)(node as never, compiling, content, sink);
}
