/** An expression as text for people: constants as they are, everything that depends on values as `<what it is>`. */
import type { ExprNode } from '../ir/nodes.ts';

/** The text of an expression. */
export function placeholderText(node: ExprNode): string {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' ? node.value : JSON.stringify(node.value);
    case 'local':
      return `<${wordOf(node.name)}>`;
    case 'select':
      return `<${node.path.at(-1)}>`;
    case 'operation':
      return operationText(node.name, node.arguments);
    case 'call':
      return '<name>';
    case 'entry':
      return placeholderText(node.reference);
    default:
      return '<value>';
  }
}

/** Operations that yield one of their arguments, as far as a reader cares: which. */
const transparent: ReadonlyMap<string, number> = new Map([
  ...['orElse', 'defaulted', 'defaultedName', 'yamlText', 'toJson', 'quantity', 'lower', 'first', 'kebabCase'].map(
    (name) => [name, 0] as const,
  ),
  ...['trimPrefix', 'trimSuffix', 'trunc', 'regexFind'].map((name) => [name, 1] as const),
]);

/** Operations that count. */
const COUNTS = new Set(['length', 'add', 'sub', 'mul', 'div', 'min', 'max']);

function operationText(name: string, args: readonly ExprNode[]): string {
  const [first, second, third] = args;
  if (name === 'format' && first?.kind === 'literal' && typeof first.value === 'string')
    return formatText(first.value, args.slice(1));
  if (name === 'join' && second) return listText(second);
  if (name === 'keys' && first) return listText(first);
  if (name === 'choose' && second && third) return `${placeholderText(second)} or ${placeholderText(third)}`;
  if (COUNTS.has(name)) return '<number>';
  const same = args[transparent.get(name) ?? args.length];
  return same ? placeholderText(same) : '<value>';
}

function formatText(pattern: string, args: readonly ExprNode[]): string {
  let next = 0;
  return pattern.replaceAll(/%([%a-z])/g, (_, verb: string) => {
    if (verb === '%') return '%';
    const argument = args[next++];
    return argument ? placeholderText(argument) : '<value>';
  });
}

function listText(node: ExprNode): string {
  const text = placeholderText(node);
  if (text.endsWith(', ...')) return text;
  return text === '<value>' ? '<names>' : `${text}, ...`;
}

/** The variable `modelName2` holds the name of a model. */
function wordOf(variable: string): string {
  const word = variable.replace(/\d+$/, '').replace(/(Name|Overrides)$/, '');
  return word.endsWith('Index') ? 'index' : word === 'missing' ? 'key' : word;
}
