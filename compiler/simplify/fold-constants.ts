/** Operations of constants are computed when the chart is compiled: `eq "a" "a"` is true, constant parts of a `format` are its text. */
import type { BodyNode, ExprNode, Json, NodeOf } from '../ir/nodes.ts';
import { operationOf } from '../operations/index.ts';
import { instead, rewrite } from './rewrite.ts';

/** The same body with what is constant in its expressions computed. */
export const foldConstants = (body: BodyNode): BodyNode => rewrite(body, folded);

function folded(node: BodyNode): BodyNode {
  if (node.kind !== 'operation') return node;
  const own = folds[node.name]?.(node);
  if (own) return own;
  const { apply } = operationOf(node.name);
  if (!apply || !node.arguments.every(isLiteral)) return node;
  const value = apply(...node.arguments.map((argument) => argument.value));
  return value === undefined ? node : instead(node, { kind: 'literal', value });
}

const isLiteral = (node: ExprNode): node is NodeOf<'literal'> => node.kind === 'literal';
const isConstant = (node: ExprNode, value: Json): boolean => isLiteral(node) && node.value === value;

/** Operations of which some arguments are enough. */
const folds: { readonly [operation: string]: (node: NodeOf<'operation'>) => ExprNode | undefined } = {
  and: (node) => junction(node, true),
  or: (node) => junction(node, false),
  // Both are computed whatever the condition is; a constant one tells which is meant.
  choose: ({ arguments: [when, then, otherwise] }) => {
    if (!when || !isLiteral(when)) return undefined;
    return when.value === true ? then : otherwise;
  },
  format: (node) => {
    const [pattern, ...args] = node.arguments as readonly [NodeOf<'literal'>, ...ExprNode[]];
    if (!args.some((argument) => isText(argument) || isFormat(argument))) return undefined;
    const given: ExprNode[] = [];
    const text = spelledOut(String(pattern.value), args, given);
    if (given.length === 0) return instead(node, { kind: 'literal', value: text.replaceAll('%%', '%') });
    return instead(node, { ...node, arguments: [{ kind: 'literal', value: text }, ...given] });
  },
};

/** What is left of conditions if a neutral one is as good as none, and its opposite settles all. */
function junction(node: NodeOf<'operation'>, neutral: boolean): ExprNode | undefined {
  const settled = node.arguments.find((argument) => isConstant(argument, !neutral));
  if (settled) return settled;
  const left = node.arguments.filter((argument) => !isConstant(argument, neutral));
  if (left.length === node.arguments.length) return undefined;
  if (left.length === 0) return instead(node, { kind: 'literal', value: neutral });
  return left.length === 1 ? left[0] : instead(node, { ...node, arguments: left });
}

const isText = (node: ExprNode): node is NodeOf<'literal'> =>
  isLiteral(node) && (typeof node.value === 'string' || Number.isInteger(node.value));
const isFormat = (node: ExprNode): node is NodeOf<'operation'> => node.kind === 'operation' && node.name === 'format';

/** A pattern with constants and the patterns of inner formats in place of the verbs for them; `given` gets the arguments that are left. */
function spelledOut(pattern: string, args: readonly ExprNode[], given: ExprNode[]): string {
  let next = 0;
  return pattern.replace(/%[v%]/g, (verb) => {
    if (verb === '%%') return verb;
    const argument = args[next++] as ExprNode;
    if (isText(argument)) return String(argument.value).replaceAll('%', '%%');
    if (!isFormat(argument)) {
      given.push(argument);
      return verb;
    }
    const [inner, ...rest] = argument.arguments as readonly [NodeOf<'literal'>, ...ExprNode[]];
    return spelledOut(String(inner.value), rest, given);
  });
}
