/** Expressions in Helm's syntax. */

import { errorAt } from '../authoring/origin.ts';
import type { ExprNode, FactName, Json, NodeOf } from '../ir/nodes.ts';
import type { Written } from '../operations/emission.ts';
import { typeOf } from '../typing/typed.ts';
import { shapeOf } from '../typing/value-type.ts';
import { type Context, same } from './context.ts';
import { flat, type Word } from './line.ts';
import { callOf } from './operations.ts';

type Writer<K extends ExprNode['kind']> = (node: NodeOf<K>, context: Context) => Written;

const facts: Readonly<Record<FactName, string>> = {
  'release.name': '.Release.Name',
  'release.namespace': '.Release.Namespace',
  'release.service': '.Release.Service',
  'chart.name': '.Chart.Name',
  'chart.version': '.Chart.Version',
  'chart.appVersion': '.Chart.AppVersion',
};

const atom = (text: string): Written => ({ words: [text], atom: true });
const call = (...words: readonly Word[]): Written => ({ words, atom: false });

const writers: { readonly [K in ExprNode['kind']]: Writer<K> } = {
  root: (_, context) => atom(`${context.root}.Values`),
  literal: ({ value }, context) => {
    if (typeof value === 'number') return { ...atom(String(value)), go: 'integer' };
    if (typeof value !== 'object') return atom(JSON.stringify(value));
    const constant = (item: Json): Word => argument({ kind: 'literal', value: item }, context);
    if (Array.isArray(value)) return call('list', ...value.map(constant));
    return call('dict', ...Object.entries(value).flatMap(([key, item]) => [JSON.stringify(key), constant(item)]));
  },
  local: (node, context) => atom(context.parameters.has(node.name) ? `$.${node.name}` : `$${node.name}`),
  select: (node, context) => {
    const of = flat(argument(node.of, context));
    if (node.loose) {
      // What a helper is not given is nil, whose fields can be asked for only in parentheses.
      const isGiven = node.of.kind !== 'local' || !context.parameters.has(node.of.name);
      return atom(node.path.reduce((text, key, i) => (i === 0 && isGiven ? `${text}.${key}` : `(${text}).${key}`), of));
    }
    const path = node.path.map((key) => `.${key}`).join('');
    return atom(of === '.' ? path : `${of}${path}`);
  },
  entry: (node, context) => call('index', argument(node.map as ExprNode, context), argument(node.reference, context)),
  operation: (node, context) => callOf(node, context),
  dict: (node, context) =>
    call('dict', ...node.entries.flatMap(([key, value]) => [argument(key, context), argument(value, context)])),
  list: (node, context) => call('list', ...node.items.map((item) => argument(item, context))),
  union: (node) => {
    throw errorAt(
      node,
      'H016',
      'Helm has no map of several maps but in a loop',
      'Loop over the union where it is made.',
    );
  },
  call: (node, context) => call(...includeWords(node, context)),
  fact: (node, context) => atom(`${context.root}${facts[node.name]}`),
  capability: (node, context) => call(`${context.root}.Capabilities.APIVersions.Has`, JSON.stringify(node.api)),
  file: (node, context) => call(`${context.root}.Files.Get`, JSON.stringify(node.path)),
};

/** An expression as it stands between braces or after a function's name. */
export function write(node: ExprNode, context: Context): Written {
  if (same(node, context.dot)) return atom('.');
  return (writers[node.kind] as Writer<ExprNode['kind']>)(node as never, context);
}

/** An expression as data. A helper yields text; whoever computes with its map reads it back. */
export function data(node: ExprNode, context: Context): Written {
  const written = write(node, context);
  return node.kind === 'call' && node.yields === 'map' ? call(...written.words, '|', 'fromYaml') : written;
}

/** An expression as an argument of a function. */
export function argument(node: ExprNode, context: Context): Word {
  return wordOf(data(node, context));
}

/** What is written, as one word. */
export const wordOf = ({ words, atom }: Written): Word => (atom ? (words[0] as Word) : words);

/** An expression as an integer: YAML's numbers are floats in Helm, and Go compares no float with an integer. */
export function integer(node: ExprNode, context: Context): Word {
  const written = write(node, context);
  if (written.go === 'integer') return wordOf(written);
  return written.atom ? ['int64', ...written.words] : [...written.words, '|', 'int64'];
}

/** An argument of the type that it has in the values. */
export function typedArgument(node: ExprNode, context: Context): Word {
  return shapeOf(typeOf(node)) === 'integer' ? integer(node, context) : argument(node, context);
}

/**
 * The call of a helper. One without parameters is given the root as it is; all others find it among what they are given, under `root`.
 *
 * @param more what it is given besides: keys and values
 */
export function includeWords(node: NodeOf<'call'>, context: Context, more: readonly Word[] = []): readonly Word[] {
  const root = context.root === '$.root' ? '$.root' : '$';
  const given = Object.entries(node.arguments).flatMap(([name, value]) => [`"${name}"`, argument(value, context)]);
  const isBare = more.length === 0 && given.length === 0;
  return ['include', `"${context.chart}.${node.helper}"`, isBare ? root : ['dict', '"root"', root, ...more, ...given]];
}
