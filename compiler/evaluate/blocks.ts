/** The control blocks, around content of any sort: documents, values of fields, items of lists, lines. */
import type { BodyNode, ExprNode, Json, NodeOf } from '../ir/nodes.ts';
import { compareBytes } from '../operations/go-json.ts';
import { mergeOnce } from '../operations/merge-deep.ts';
import { uncounted } from './coverage.ts';
import { describe } from './describe.ts';
import { AbsentValueError, type Environment } from './environment.ts';
import { asking, type Compiling, compute, isAsked, lookup } from './expression.ts';

/** Puts what a body yields where it belongs. */
export type Run<Sink> = (environment: Environment, sink: Sink) => void;
/** Compiles what stands inside a block. */
export type Content<Sink> = (node: BodyNode, compiling: Compiling) => Run<Sink>;
export type Control = NodeOf<'when' | 'match' | 'each' | 'with' | 'block' | 'sequence'>;

type Compiler<K extends Control['kind']> = <Sink>(
  node: NodeOf<K>,
  compiling: Compiling,
  content: Content<Sink>,
) => Run<Sink>;

const nothing = (): void => {};

const compilers: { readonly [K in Control['kind']]: Compiler<K> } = {
  when: (node, compiling, content) => {
    const condition = compute(node.condition, compiling);
    const then = content(
      node.body,
      filledBy(node.condition).reduce((inner, full) => asking(full, inner), compiling),
    );
    const otherwise = node.otherwise ? content(node.otherwise, compiling) : nothing;
    const count = compiling.coverage?.branch(`when ${describe(node.condition)}`, ['true', 'false']) ?? uncounted;
    return (environment, sink) => {
      const holds = condition(environment) === true;
      count(holds ? 'true' : 'false');
      (holds ? then : otherwise)(environment, sink);
    };
  },
  match: (node, compiling, content) => {
    const chosen = compute(node.mode ?? { kind: 'select', of: node.subject, path: ['mode'] }, compiling);
    const cases = new Map(node.cases.map(([mode, body]) => [mode, content(body, compiling)]));
    const outcomes = [...cases.keys(), ...(node.total ? [] : ['another mode'])];
    const count = compiling.coverage?.branch(`match ${describe(node.subject)}`, outcomes) ?? uncounted;
    return (environment, sink) => {
      const mode = chosen(environment) as string;
      const found = cases.get(mode);
      if (!found && node.impossible?.includes(mode)) throw new AbsentValueError(`the mode ${mode} is impossible here`);
      count(found ? mode : 'another mode');
      found?.(environment, sink);
    };
  },
  each: (node, compiling, content) => {
    const source = compute(node.source, compiling);
    const defaults = node.defaults && compute(node.defaults, compiling);
    const body = content(node.body, asking(node.source, compiling));
    const { variable, key } = node;
    const isFull = node.filled || isAsked(node.source, compiling) || isWritten(node.source);
    const count =
      compiling.coverage?.branch(`each of ${describe(node.source)}`, isFull ? ['filled'] : ['filled', 'empty']) ??
      uncounted;
    return (environment, sink) => {
      const from = source(environment) as Json[] | { [key: string]: Json };
      const under = defaults?.(environment);
      const names = Array.isArray(from) ? undefined : Object.keys(from).sort(compareBytes);
      const items = names ? names.map((name) => (from as { [key: string]: Json })[name] as Json) : (from as Json[]);
      count(items.length > 0 ? 'filled' : 'empty');
      items.forEach((item, i) => {
        environment.locals[variable] = under === undefined ? item : mergeOnce(under, item);
        if (under !== undefined) environment.locals[`${variable}Overrides`] = item;
        if (key !== undefined) environment.locals[key] = names?.[i] ?? i;
        body(environment, sink);
      });
    };
  },
  with: (node, compiling, content) => {
    const subject = lookup(node.subject, compiling);
    const body = content(node.body, asking(node.subject, compiling));
    const otherwise = node.otherwise ? content(node.otherwise, compiling) : nothing;
    const count =
      compiling.coverage?.branch(`if${node.test} ${describe(node.subject)}`, ['there', 'missing']) ?? uncounted;
    const there = node.test === 'set' ? (value: Json | undefined): boolean => value !== undefined : isFilled;
    return (environment, sink) => {
      const found = there(subject(environment));
      count(found ? 'there' : 'missing');
      (found ? body : otherwise)(environment, sink);
    };
  },
  block: (node, compiling, content) => {
    const bindings = node.bindings.map(([name, value]) => [name, compute(value, compiling)] as const);
    const body = content(node.body, compiling);
    return (environment, sink) => {
      for (const [name, value] of bindings) environment.locals[name] = value(environment) as Json;
      body(environment, sink);
    };
  },
  sequence: (node, compiling, content) => {
    const items = node.items.map((item) => content(item, compiling));
    return (environment, sink) => {
      for (const item of items) item(environment, sink);
    };
  },
};

/** The maps and lists that a condition makes sure to have something in them. */
function filledBy(condition: ExprNode): readonly ExprNode[] {
  if (condition.kind !== 'operation') return [];
  if (condition.name === 'and') return condition.arguments.flatMap(filledBy);
  return ['notEmpty', 'hasAny'].includes(condition.name) ? condition.arguments : [];
}

/** Whether a map or list is spelled out in the template, with something in it. */
function isWritten(source: ExprNode): boolean {
  return (source.kind === 'dict' && source.entries.length > 0) || (source.kind === 'list' && source.items.length > 0);
}

/** Whether a node is a control block. */
export function isControl(node: BodyNode): node is Control {
  return node.kind in compilers;
}

/** Compiles a control block. */
export function control<Sink>(node: Control, compiling: Compiling, content: Content<Sink>): Run<Sink> {
  return (compilers[node.kind] as Compiler<Control['kind']>)(node as never, compiling, content);
}

/** What `with` asks in a chart: present, and neither empty nor, for strings, "". */
function isFilled(value: Json | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== '' && value !== 0 && value !== false;
}
