/** How each operation is written in Helm: functions of Helm 3.17 at most, and none that is not listed here. */
import type { ExprNode, NodeOf } from '../ir/nodes.ts';
import { errorAt, typeOf } from '../typing/typed.ts';
import { shapeOf } from '../typing/value-type.ts';
import type { Context } from './context.ts';
import { argument, data, typedArgument, type Written, wordOf, write } from './expression.ts';
import type { Word } from './line.ts';
import { contentOf } from './presence.ts';

type Writer = (args: readonly ExprNode[], context: Context, node: NodeOf<'operation'>) => Written;

const call = (...words: readonly Word[]): Written => ({ words, atom: false });
const count = (...words: readonly Word[]): Written => ({ words, atom: false, go: 'integer' });

/** A function of Go or Sprig that takes the arguments as they are. */
const plain =
  (name: string): Writer =>
  (args, context) =>
    call(name, ...args.map((a) => argument(a, context)));
/** A function that compares values of one type. */
const compare =
  (name: string): Writer =>
  (args, context, node) => {
    if (args.some((a) => !['string', 'integer', 'boolean'].includes(shapeOf(typeOf(a))))) {
      throw errorAt(
        node,
        'H001',
        `${name} compares strings, integers and booleans only`,
        'Compare something else, or match on a mode.',
      );
    }
    return call(name, ...args.map((a) => typedArgument(a, context)));
  };
/** A function whose result is a 64-bit integer; Sprig converts the arguments. */
const arithmetic =
  (name: string): Writer =>
  (args, context) =>
    count(name, ...args.map((a) => argument(a, context)));

const writers: Readonly<Record<string, Writer>> = {
  eq: compare('eq'),
  ne: compare('ne'),
  lt: compare('lt'),
  le: compare('le'),
  gt: compare('gt'),
  ge: compare('ge'),
  and: plain('and'),
  or: plain('or'),
  not: plain('not'),
  add: arithmetic('add'),
  sub: arithmetic('sub'),
  mul: arithmetic('mul'),
  div: arithmetic('div'),
  max: arithmetic('max'),
  min: arithmetic('min'),
  choose: ([when, then, otherwise], context) =>
    call(
      'ternary',
      typedArgument(then as ExprNode, context),
      typedArgument(otherwise as ExprNode, context),
      argument(when as ExprNode, context),
    ),
  isString: ([value], context) => call('kindIs', '"string"', argument(value as ExprNode, context)),
  isManifest: ([value], context) => call(...helper('isManifest', value, context), '|', 'eq', '"true"'),
  isSet: ([value], context) => call('not', isInvalid(argument(value as ExprNode, context))),
  orElse: ([value, otherwise], context) => {
    const read = argument(value as ExprNode, context);
    return call('ternary', argument(otherwise as ExprNode, context), read, isInvalid(read));
  },
  notEmpty: ([value], context) => call('not', ['empty', argument(value as ExprNode, context)]),
  hasAny: ([value], context) => call('not', ['empty', argument(value as ExprNode, context)]),
  format: ([pattern, ...args], context) => {
    const kinds = args.map((a) => (shapeOf(typeOf(a)) === 'integer' ? '%d' : '%s'));
    let next = 0;
    const text = patternOf(pattern as ExprNode).replace(/%[v%]/g, (verb) =>
      verb === '%%' ? '%%' : (kinds[next++] as string),
    );
    return call('printf', JSON.stringify(text), ...args.map((a) => typedArgument(a, context)));
  },
  trunc: plain('trunc'),
  trimSuffix: plain('trimSuffix'),
  trimPrefix: plain('trimPrefix'),
  replace: plain('replace'),
  regexFind: plain('regexFind'),
  kebabCase: plain('kebabcase'),
  toInteger: ([digits], context) => count('int64', argument(digits as ExprNode, context)),
  upper: plain('upper'),
  lower: plain('lower'),
  hasPrefix: plain('hasPrefix'),
  hasSuffix: plain('hasSuffix'),
  contains: plain('contains'),
  length: (args, context) => count('len', argument(args[0] as ExprNode, context)),
  join: plain('join'),
  sha256: plain('sha256sum'),
  toJson: plain('toJson'),
  merge: (maps, context) => {
    // Each but the last is copied: a merge writes into its first argument, and shares the maps of the others with it.
    const copies = maps.map((map, i) =>
      i < maps.length - 1 && !isOwn(map) ? ['deepCopy', argument(map, context)] : argument(map, context),
    );
    return call('mergeOverwrite', ...copies);
  },
  first: plain('first'),
  last: plain('last'),
  keys: (args, context) => call('keys', argument(args[0] as ExprNode, context), '|', 'sortAlpha'),
  without: plain('omit'),
  countEnabled: ([map], context) => count(...helper('countEnabled', map, context), '|', 'int64'),
  total: ([map], context) => count(...helper('total', map, context), '|', 'int64'),
  hasKey: plain('hasKey'),
  concat: plain('concat'),
  includes: ([list, item], context) =>
    call('has', argument(item as ExprNode, context), argument(list as ExprNode, context)),
  at: plain('index'),
  missing: ([value, shape], context) => {
    const read: Word = [...write(shape as ExprNode, context).words, '|', 'fromJson'];
    const given: Word = ['dict', '"value"', argument(value as ExprNode, context), '"shape"', read, '"prefix"', '""'];
    return call('compact', ['splitList', '"\\n"', ['include', `"${context.chart}.missing"`, given]]);
  },
  exceeds: (args, context) => call('gt', ...args.map((a): Word => [...helper('milli', a, context), '|', 'float64'])),
  yamlText: ([value], context) => call(...helper('yamlText', value, context)),
  yamlAt: ([path, value], context) => {
    const given = ['"path"', argument(path as ExprNode, context), '"value"', argument(value as ExprNode, context)];
    return call('include', `"${context.chart}.yamlAt"`, ['dict', ...given]);
  },
  quantity: ([value], context) => call(...helper('quantity', value, context)),
};

/** The call of a helper that takes a value as it is. */
const helper = (name: string, value: ExprNode | undefined, context: Context): readonly Word[] => [
  'include',
  `"${context.chart}.${name}"`,
  argument(value as ExprNode, context),
];

const isInvalid = (read: Word): Word => ['kindIs', '"invalid"', read];

/** Whether a map is the template's own through and through: written out, with no map or list of the values in it. */
function isOwn(map: ExprNode): boolean {
  if (map.kind === 'literal' || map.kind === 'call') return true;
  const isPlain = (value: ExprNode): boolean =>
    isOwn(value) || ['string', 'integer', 'number', 'boolean'].includes(shapeOf(typeOf(value)));
  return map.kind === 'dict' && map.entries.every(([, value]) => isPlain(value));
}

/** The call of an operation. */
export function callOf(node: NodeOf<'operation'>, context: Context): Written {
  const writer = writers[node.name];
  if (!writer)
    throw errorAt(node, 'H002', `Helm has no word for "${node.name}" yet`, 'Add it to compiler/helm/operations.ts.');
  return writer(node.arguments, context, node);
}

/** The constant pattern of a `format`. */
export function patternOf(node: ExprNode): string {
  return node.kind === 'literal' ? String(node.value) : '';
}

/** A condition as it stands after `if`: only its truth counts, so a map or list is asked for by its name alone. */
export function conditionWords(node: ExprNode, context: Context): readonly Word[] {
  return truth(node, context).words;
}

function truth(node: ExprNode, context: Context): Written {
  if (node.kind !== 'operation') return write(node, context);
  const [value] = node.arguments;
  if (value && (node.name === 'notEmpty' || node.name === 'hasAny')) return data(contentOf(value), context);
  if (value && node.name === 'orElse' && isFlag(node)) return flag(node, value, context);
  if (!['and', 'or', 'not'].includes(node.name)) return write(node, context);
  if (node.name === 'not' && value?.kind === 'operation' && value.name === 'isSet') {
    return call('kindIs', '"invalid"', argument(value.arguments[0] as ExprNode, context));
  }
  return call(node.name, ...node.arguments.map((a) => wordOf(truth(a, context))));
}

/** Whether a condition is an optional boolean with a constant default. */
function isFlag({ arguments: [value, otherwise] }: NodeOf<'operation'>): boolean {
  const isBoolean = otherwise?.kind === 'literal' && typeof otherwise.value === 'boolean';
  // A path that may be absent as a whole has no type of its own; what stands in for it has one.
  return isBoolean && ['boolean', 'mixed'].includes(shapeOf(typeOf(value as ExprNode)));
}

/** An absent flag is false by itself, and is not equal to `false`. */
function flag({ arguments: [, otherwise] }: NodeOf<'operation'>, value: ExprNode, context: Context): Written {
  const isOn = otherwise?.kind === 'literal' && otherwise.value === true;
  return isOn ? call('ne', argument(value, context), 'false') : write(value, context);
}
