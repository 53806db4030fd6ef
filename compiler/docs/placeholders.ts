/** An expression as text for people: constants as they are, everything that depends on values as `<what it is>`. */
import type { ExprNode, NodeOf } from '../ir/nodes.ts';
import { operationOf } from '../operations/index.ts';
import { typeOf } from '../typing/typed.ts';
import { shapeOf, type ValueType } from '../typing/value-type.ts';

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
      return operationText(node);
    case 'call':
      return '<name>';
    case 'entry':
      return placeholderText(node.reference);
    default:
      return '<value>';
  }
}

function operationText({ name, arguments: args }: NodeOf<'operation'>): string {
  const [first, second, third] = args;
  if (name === 'format' && first?.kind === 'literal' && typeof first.value === 'string')
    return formatText(first.value, args.slice(1));
  if (name === 'join' && second) return listText(second);
  if (name === 'keys' && first) return listText(first);
  if (name === 'choose' && second && third) return `${placeholderText(second)} or ${placeholderText(third)}`;
  const { shows, result } = operationOf(name);
  if (shows === undefined && isNumber(result(args.map(typeOf)))) return '<number>';
  const same = args[shows ?? args.length];
  return same ? placeholderText(same) : '<value>';
}

const isNumber = (type: ValueType): boolean => ['integer', 'number'].includes(shapeOf(type));

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
