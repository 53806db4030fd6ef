/** The control blocks of a template: if, with, range and variables, around lines of any sort. */
import { collect } from '../errors.ts';
import { type BodyNode, type ExprNode, isExpression, type Node, type NodeOf } from '../ir/nodes.ts';
import { type Context, inside, same } from './context.ts';
import { argument, data, write } from './expression.ts';
import { comment, flatLine, type Line, tag } from './line.ts';
import { conditionWords } from './operations.ts';
import { contentOf, isMode } from './presence.ts';

/** Writes what stands inside a block. */
export type Content = (node: BodyNode, context: Context) => Line[];
export type Control = NodeOf<'when' | 'match' | 'each' | 'with' | 'block' | 'note' | 'sequence'>;

type Writer<K extends Control['kind']> = (node: NodeOf<K>, context: Context, content: Content) => Line[];

const END = tag('end');
const ELSE = tag('else');

const writers: { readonly [K in Control['kind']]: Writer<K> } = {
  when: (node, context, content) => {
    if (same(node.condition, context.holds) && !node.otherwise) return content(node.body, context);
    return [
      tag('if', ...conditionWords(node.condition, context)),
      ...content(node.body, context),
      ...otherwise(node.otherwise, context, content),
      END,
    ];
  },
  match: (node, context, content) => {
    const lines = node.cases.flatMap(([modes, body], i) => {
      const last = node.total === true && i === node.cases.length - 1 && i > 0;
      const test = (): Line =>
        tag(...(i === 0 ? ['if'] : ['else', 'if']), ...conditionWords(isMode(node, modes), context));
      return [last ? ELSE : test(), ...content(body, context)];
    });
    return [...lines, END];
  },
  each: (node, context, content) => {
    if (node.source.kind === 'union') return eachOfUnion(node, node.source, context, content);
    const inner = inside(context, node.defaults ? undefined : { kind: 'local', name: node.variable });
    const { dot: _, ...named } = inner;
    const key = node.key !== undefined && mentions(node.body, node.key) ? [`$${node.key},`] : [];
    const source = data(contentOf(node.source), context).words;
    const range = (variable: string): Line => tag('range', ...key, variable, ':=', ...source);
    if (!mentions(node.body, node.variable)) {
      // A key can't stand alone, and what nobody reads says so by its name.
      return [key.length > 0 ? range('$_') : tag('range', ...source), ...content(node.body, named), END];
    }
    if (!node.defaults) return [range(`$${node.variable}`), ...content(node.body, named), END];
    const overrides = `$${node.variable}Overrides`;
    return [
      range(overrides),
      tag(`$${node.variable}`, ':=', 'mergeOverwrite', ['deepCopy', argument(node.defaults, named)], overrides),
      ...content(node.body, named),
      END,
    ];
  },
  with: (node, context, content) => {
    const there = presenceIn(node);
    if (same(there, context.holds) && !node.otherwise) return content(node.body, context);
    const alternative = node.otherwise ? [ELSE, ...content(node.otherwise, context)] : [];
    if (takesDot(node)) {
      return [
        tag('with', ...write(contentOf(node.subject), context).words),
        ...content(node.body, inside(context, node.subject)),
        ...alternative,
        END,
      ];
    }
    return [tag('if', ...conditionWords(there, context)), ...content(node.body, context), ...alternative, END];
  },
  block: (node, context, content) => [
    ...node.bindings.map(([name, value]) => tag(`$${name}`, ':=', ...data(value, context).words)),
    ...content(node.body, context),
  ],
  note: (node, context, content) => [comment(node.text), ...content(node.body, context)],
  sequence: (node, context, content) => collect(node.items, (item) => content(item, context)).flat(),
};

/** A loop over several maps: their entries are put into one first. */
function eachOfUnion(node: NodeOf<'each'>, { parts }: NodeOf<'union'>, context: Context, content: Content): Line[] {
  const variable = `${node.variable}Entries`;
  const all = `$${variable}`;
  const named = inside(context, undefined);
  const [first, ...rest] = parts;
  const isWritten = first?.map.kind === 'dict' && !first.defaults && !first.prefix;
  return [
    tag(all, ':=', ...(isWritten ? write(first.map, context).words : ['dict'])),
    ...(isWritten ? rest : parts).flatMap(({ map, defaults, prefix }) => {
      const key =
        prefix === undefined ? '$key' : ['printf', JSON.stringify(`${prefix.replaceAll('%', '%%')}%s`), '$key'];
      const value = defaults ? ['mergeOverwrite', ['deepCopy', argument(defaults, named)], '$value'] : '$value';
      return [
        tag('range', '$key,', '$value', ':=', ...data(map, context).words),
        tag('$_', ':=', 'set', all, key, value),
        END,
      ];
    }),
    ...writers.each({ ...node, source: { kind: 'local', name: variable } }, context, content),
  ];
}

/** The other way out of a condition; another condition in it needs no block of its own. */
function otherwise(node: BodyNode | undefined, context: Context, content: Content): Line[] {
  if (node === undefined) return [];
  if (node.kind !== 'when') return [ELSE, ...content(node, context)];
  return [
    tag('else', 'if', ...conditionWords(node.condition, context)),
    ...content(node.body, context),
    ...otherwise(node.otherwise, context, content),
  ];
}

/** A line takes several conditions that stand directly in each other, as long as they fit. */
const ROOM = 100;

/** What stands in conditions without another way out, directly in each other, with one line for all of them. */
function nested(node: BodyNode, context: Context): { readonly line: Line; readonly body: BodyNode } | undefined {
  const conditions: ExprNode[] = [];
  let found: { readonly line: Line; readonly body: BodyNode } | undefined;
  for (let inner = conditionOf(node); inner; inner = conditionOf(inner.body)) {
    conditions.push(...conjuncts(inner.condition));
    if (conditions.length === 1) continue;
    const words = conditionWords({ kind: 'operation', name: 'and', arguments: conditions }, context);
    const line = tag('if', ...words);
    if (context.column + flatLine(line).length > ROOM) break;
    found = { line, body: inner.body };
  }
  return found;
}

const conjuncts = (condition: ExprNode): readonly ExprNode[] =>
  condition.kind === 'operation' && condition.name === 'and' ? condition.arguments : [condition];

/** The condition of a block that has one and no other way out. */
function conditionOf(node: BodyNode): { readonly condition: ExprNode; readonly body: BodyNode } | undefined {
  if (node.kind === 'when' && !node.otherwise) return node;
  if (node.kind === 'with' && !node.otherwise && !takesDot(node))
    return { condition: presenceIn(node), body: node.body };
  const [first, ...more] = node.kind === 'match' ? node.cases : [];
  return node.kind === 'match' && first && more.length === 0
    ? { condition: isMode(node, first[0]), body: first[1] }
    : undefined;
}

/** Whether what is asked about is read inside, as the dot. */
const takesDot = (node: NodeOf<'with'>): boolean => node.test === 'any' && occurrences(node.body, node.subject) > 0;

/** What a `with` asks. */
const presenceIn = ({ test, subject }: NodeOf<'with'>): ExprNode => ({
  kind: 'operation',
  name: test === 'set' ? 'isSet' : 'hasAny',
  arguments: [subject],
});

/** Whether a node is a control block. */
export function isControl(node: BodyNode): node is Control {
  return node.kind in writers;
}

/** The lines of a control block, at the column of what it holds. */
export function control(node: Control, context: Context, content: Content): Line[] {
  const all = context.holds ? undefined : nested(node, context);
  if (all) return [all.line, ...content(all.body, context), END];
  return (writers[node.kind] as Writer<Control['kind']>)(node as never, context, content);
}

/** Whether a variable is read anywhere in a body. */
function mentions(body: Node, variable: string): boolean {
  return search(body, (node) => node.kind === 'local' && node.name === variable) > 0;
}

/** How often an expression stands in a body. */
function occurrences(body: Node, expression: ExprNode): number {
  return search(body, (node) => isExpression(node) && same(node, expression));
}

function search(value: unknown, wanted: (node: Node) => boolean): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + search(item, wanted), 0);
  if (typeof value !== 'object' || value === null) return 0;
  if ('kind' in value && wanted(value as Node)) return 1;
  return Object.values(value).reduce((sum: number, item) => sum + search(item, wanted), 0);
}
