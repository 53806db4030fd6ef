/** The control blocks of a template: if, with, range and variables, around lines of any sort. */
import { collect } from '../errors.ts';
import { type BodyNode, type ExprNode, isExpression, type Node, type NodeOf } from '../ir/nodes.ts';
import { type Context, inside, same } from './context.ts';
import { argument, data, write } from './expression.ts';
import { comment, type Line, tag } from './line.ts';
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
    const alternative = node.otherwise ? [ELSE, ...content(node.otherwise, context)] : [];
    const uses = occurrences(node.body, node.subject);
    const there: ExprNode = {
      kind: 'operation',
      name: node.test === 'set' ? 'isSet' : 'hasAny',
      arguments: [node.subject],
    };
    if (same(there, context.holds) && !node.otherwise) return content(node.body, context);
    if (node.test === 'any' && uses > 0) {
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

/** Whether a node is a control block. */
export function isControl(node: BodyNode): node is Control {
  return node.kind in writers;
}

/** The lines of a control block, at the column of what it holds. */
export function control(node: Control, context: Context, content: Content): Line[] {
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
