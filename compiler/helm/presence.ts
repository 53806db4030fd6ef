/**
 * Whether a piece is certain to yield something. An object or list that may turn out empty is left out as a whole, so its
 * key needs the condition that something in it is there.
 */

import { errorAt } from '../authoring/origin.ts';
import { type BodyNode, type ExprNode, isExpression, type NodeOf } from '../ir/nodes.ts';
import { withType } from '../typing/typed.ts';
import { booleanType } from '../typing/value-type.ts';
import { same } from './context.ts';

/** `true`: always there. An expression: there if it holds. */
export type Presence = true | ExprNode;

type Asker<K extends BodyNode['kind']> = (node: NodeOf<K>) => Presence;

const operation = (name: string, ...args: readonly ExprNode[]): ExprNode =>
  withType({ kind: 'operation', name, arguments: args }, booleanType);

const askers: { readonly [K in BodyNode['kind']]?: Asker<K> } = {
  object: (node) => (node.fields.length === 0 ? true : any(node.fields, ([, value]) => presenceOf(value))),
  sequence: (node) => any(node.items, presenceOf),
  array: (node) => (node.items.length === 0 || node.filled ? true : any(node.items, presenceOf)),
  fields: (node) =>
    any(
      node.parts.filter((part) => !isEmpty(part)),
      (part) => (isExpression(part) && part.kind !== 'call' ? operation('hasAny', part) : presenceOf(part)),
    ),
  when: (node) =>
    anyOf([
      both(node.condition, node.body),
      ...(node.otherwise ? [both(operation('not', node.condition), node.otherwise)] : []),
    ]),
  match: (node) => {
    if (node.total && node.cases.every(([, body]) => presenceOf(body) === true)) return true;
    return anyOf(node.cases.map(([modes, body]) => both(isMode(node, modes), body)));
  },
  each: (node) => {
    if (presenceOf(node.body) !== true || node.defaults) {
      throw uncertain(node, 'loop');
    }
    return node.filled ? true : operation('notEmpty', node.source);
  },
  with: (node) => {
    const there = operation(node.test === 'set' ? 'isSet' : 'hasAny', node.subject);
    return anyOf([both(there, node.body), ...(node.otherwise ? [both(operation('not', there), node.otherwise)] : [])]);
  },
  note: (node) => presenceOf(node.body),
  block: (node) => {
    const inner = presenceOf(node.body);
    if (inner === true || !node.bindings.some(([name]) => reads(inner, name))) return inner;
    throw errorAt(
      node,
      'H004',
      'whether this piece is there depends on a variable bound inside it',
      'Bind the variable outside the piece.',
    );
  },
};

function uncertain(node: BodyNode, what: string): Error {
  return errorAt(
    node,
    'H003',
    `it is not certain whether this ${what} yields anything`,
    'Put something that is always there beside it, or loop over what is certain.',
  );
}

function reads(condition: ExprNode, variable: string): boolean {
  return JSON.stringify(condition).includes(JSON.stringify({ kind: 'local', name: variable }));
}

/** The first part of `fields` is often `{}`, which adds nothing. */
function isEmpty(part: BodyNode): boolean {
  return part.kind === 'object' && part.fields.length === 0;
}

/** When a piece yields something. */
export function presenceOf(node: BodyNode): Presence {
  // Helpers of items print nothing where there are none.
  if (node.kind === 'call' && node.yields === 'items') return node;
  if (isExpression(node)) return true;
  const asker = askers[node.kind] as Asker<BodyNode['kind']> | undefined;
  return asker ? asker(node as never) : true;
}

/**
 * Whether one of some modes is chosen. What is absent is the default and nothing else, so that only where that is among them the mode
 * is asked for with its default.
 */
export function isMode({ mode, subject }: NodeOf<'match'>, modes: readonly string[]): ExprNode {
  const [read, otherwise] = mode?.kind === 'operation' && mode.name === 'orElse' ? mode.arguments : [];
  const isDefault = otherwise?.kind === 'literal' && modes.includes(String(otherwise.value));
  const asked = (isDefault ? mode : (read ?? mode)) ?? { kind: 'select', of: subject, path: ['mode'] };
  const chosen = withType(asked, { type: 'string' });
  return modes.length === 1
    ? operation('eq', chosen, { kind: 'literal', value: modes[0] as string })
    : operation('includes', { kind: 'literal', value: [...modes] }, chosen);
}

function both(condition: ExprNode, body: BodyNode): Presence {
  const inner = presenceOf(body);
  return inner === true ? condition : operation('and', condition, inner);
}

const anyOf = (presences: readonly Presence[]): Presence => any(presences, (presence) => presence);

/** The presence of a whole of which one thing is enough; nothing is asked once one is certain. */
function any<T>(things: readonly T[], ask: (thing: T) => Presence): Presence {
  const conditions: ExprNode[] = [];
  for (const thing of things) {
    const presence = ask(thing);
    if (presence === true) return true;
    for (const condition of alternativesOf(presence)) {
      if (!conditions.some((known) => same(known, condition))) conditions.push(condition);
    }
  }
  return conditions.length === 1 ? (conditions[0] as ExprNode) : operation('or', ...conditions);
}

function alternativesOf(condition: ExprNode): readonly ExprNode[] {
  return condition.kind === 'operation' && condition.name === 'or' ? condition.arguments : [condition];
}

/** Where only the content counts, an optional value needs no empty default: Go takes nil for empty. */
export function contentOf(node: ExprNode): ExprNode {
  if (node.kind !== 'operation' || node.name !== 'orElse') return node;
  const [value, otherwise] = node.arguments as readonly [ExprNode, ExprNode];
  const isEmpty = otherwise.kind === 'literal' && (otherwise.value === '' || isEmptyObject(otherwise.value));
  return isEmpty ? value : node;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
