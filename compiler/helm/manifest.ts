/** Manifests: objects, lists and the conditional pieces in them, as YAML lines. */
import { errorAt, inheritOrigin } from '../authoring/origin.ts';
import { collect } from '../errors.ts';
import { type BodyNode, type ExprNode, isExpression, type Json, type NodeOf, type ObjectNode } from '../ir/nodes.ts';
import { control, isControl } from './blocks.ts';
import { type Context, indented, same } from './context.ts';
import { argument, data, write } from './expression.ts';
import { action, indentLines, type Line, line, type Part, prefixed, tag } from './line.ts';
import { conditionWords } from './operations.ts';
import { presenceOf } from './presence.ts';
import { blockLine, isBlock, keyText, scalar } from './scalar.ts';

type Field = readonly [key: string, value: BodyNode];

/** The fields of an object, each at the current column. */
export function fieldsOf(object: ObjectNode, context: Context): Line[] {
  const groups: (readonly Field[])[] = [];
  for (let i = 0; i < object.fields.length; i += groups.at(-1)?.length ?? 1) groups.push(adjacent(object.fields, i));
  return collect(groups, (group) => {
    const [, first] = group[0] as readonly [string, NodeOf<'when'>];
    if (group.length === 1) return field(group[0] as Field, context);
    const fields = group.map(([key, value]) => [key, (value as NodeOf<'when'>).body] as const);
    const when: NodeOf<'when'> = { kind: 'when', condition: first.condition, body: { kind: 'object', fields } };
    return control(when, context, (node, inner) => fieldsOf(node as ObjectNode, inner));
  }).flat();
}

/** Fields that follow each other under one condition stand in one `if`. */
function adjacent(fields: readonly Field[], from: number): readonly Field[] {
  const first = fields[from] as Field;
  const condition = simpleCondition(first[1]);
  if (!condition) return [first];
  let to = from + 1;
  while (to < fields.length && same(simpleCondition((fields[to] as Field)[1]), condition)) to++;
  return fields.slice(from, to);
}

function simpleCondition(node: BodyNode): ExprNode | undefined {
  return node.kind === 'when' && !node.otherwise ? node.condition : undefined;
}

/** One field: its key stands inside the blocks that its value begins with. */
function field([key, value]: Field, context: Context): Line[] {
  return named(keyText(key), value, context);
}

function named(name: Part, value: BodyNode, context: Context): Line[] {
  if (isExpression(value)) {
    return isBlock(value) ? expressionBlock(name, value, context) : [line(name, ': ', scalar(value, context))];
  }
  if (isControl(value) && value.kind !== 'each') {
    return control(value, context, (node, inner) => named(name, node, inner));
  }
  return guarded(value, context, (inner) => compound(name, value, inner));
}

function expressionBlock(name: Part, value: ExprNode, context: Context): Line[] {
  if (value.kind === 'literal') return compound(name, literalBody(value), context);
  return [line(name, ':'), ...indentLines([blockLine(value, indented(context))])];
}

/** A constant map or list, piece by piece. */
function literalBody(node: NodeOf<'literal'>): BodyNode {
  const { value } = node;
  const inner = (item: Json): BodyNode => literalBody(inheritOrigin({ kind: 'literal', value: item }, node));
  if (Array.isArray(value)) return inheritOrigin({ kind: 'array', items: value.map(inner) }, node);
  if (typeof value !== 'object') return node;
  const fields = Object.entries(value).map(([key, item]) => [key, inner(item)] as const);
  return inheritOrigin({ kind: 'object', fields }, node);
}

function compound(name: Part, value: BodyNode, context: Context): Line[] {
  if (value.kind === 'object') {
    return value.fields.length === 0
      ? [line(name, ': {}')]
      : [line(name, ':'), ...indentLines(fieldsOf(value, indented(context)))];
  }
  if (value.kind === 'array') {
    return value.items.length === 0
      ? [line(name, ': []')]
      : [line(name, ':'), ...indentLines(collect(value.items, (item) => itemLines(item, indented(context))).flat())];
  }
  return [
    line(name, ':'),
    ...indentLines((value.kind === 'fields' ? partLines : entryLines)(value, indented(context))),
  ];
}

/** The parts of an object, one below the other. */
export function partLines(node: BodyNode, context: Context): Line[] {
  if (node.kind === 'fields') return node.parts.flatMap((part) => partLines(part, context));
  if (isControl(node)) return control(node, context, partLines);
  if (node.kind === 'object') return fieldsOf(node, context);
  if (!isExpression(node)) return entryLines(node, context);
  // An empty map would print as {} among the other fields.
  if (node.kind === 'call' || same(node, context.dot)) return [blockLine(node, context)];
  return control({ kind: 'with', test: 'any', subject: node, body: node }, context, partLines);
}

/** Puts what may turn out empty under the condition that it does not. */
function guarded(value: BodyNode, context: Context, lines: (context: Context) => Line[]): Line[] {
  const presence = presenceOf(value);
  if (presence === true || same(presence, context.holds)) return lines(context);
  return [tag('if', ...conditionWords(presence, context)), ...lines({ ...context, holds: presence }), tag('end')];
}

/** Entries of a map whose keys are computed. */
function entryLines(node: BodyNode, context: Context): Line[] {
  if (isControl(node)) return control(node, context, entryLines);
  if (node.kind !== 'pair')
    throw errorAt(node, 'H005', `a ${node.kind} can't stand among the entries of a map`, 'Yield [key, value].');
  return named(action(...data(node.key, context).words, '|', 'quote'), node.value, context);
}

/** The items of a list that one piece stands for. */
export function itemLines(node: BodyNode, context: Context): Line[] {
  if (isControl(node)) return control(node, context, itemLines);
  if (node.kind === 'call' && node.yields === 'items') return includedItems(node, context);
  if (node.kind === 'object') return objectItem(node, context);
  if (node.kind === 'fields') {
    const [first, ...more] = node.parts;
    if (first?.kind !== 'object' || !first.fields.some(([, value]) => isCertain(value))) {
      return dashed(node, context, (inner) => partLines(node, inner));
    }
    return [...objectItem(first, context), ...indentLines(more.flatMap((part) => partLines(part, indented(context))))];
  }
  if (node.kind === 'array') {
    if (node.items.length === 0) return [line('- []')];
    return dashed(node, context, (inner) => node.items.flatMap((item) => itemLines(item, inner)));
  }
  if (node.kind === 'literal' && isBlock(node)) return itemLines(literalBody(node), context);
  if (isExpression(node)) return [isBlock(node) ? blockItem(node, context) : line('- ', scalar(node, context))];
  throw errorAt(node, 'H007', `a ${node.kind} can't stand in a list`, 'Yield an item.');
}

/** Items that a helper yields; it may yield none. */
function includedItems(node: NodeOf<'call'>, context: Context): Line[] {
  return [
    tag('with', ...write(node, context).words),
    tag('trim', '.', '|', 'nindent', String(context.column)),
    tag('end'),
  ];
}

function blockItem(node: ExprNode, context: Context): Line {
  return tag('toYaml', ['list', argument(node, context)], '|', 'nindent', String(context.column));
}

/** An item whose first line is not certain stands below its dash. */
function dashed(node: BodyNode, context: Context, lines: (context: Context) => Line[]): Line[] {
  return guarded(node, context, (inner) => [line('-'), ...indentLines(lines(indented(inner)))]);
}

/** An object in a list begins with a field that is always there, if there is one. */
function objectItem(node: ObjectNode, context: Context): Line[] {
  if (node.fields.length === 0) return [line('- {}')];
  const first = node.fields.findIndex(([, value]) => isCertain(value));
  const start = node.fields[first];
  if (!start) return dashed(node, context, (inner) => fieldsOf(node, inner));
  const fields = [start, ...node.fields.filter((_, i) => i !== first)];
  const [head, ...rest] = fieldsOf({ kind: 'object', fields }, indented(context)) as [Line, ...Line[]];
  return [prefixed('- ', head), ...indentLines(rest)];
}

function isCertain(value: BodyNode): boolean {
  return isExpression(value) || ((value.kind === 'object' || value.kind === 'array') && presenceOf(value) === true);
}
