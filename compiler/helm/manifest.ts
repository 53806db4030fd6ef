/** Manifests: objects, lists and the conditional pieces in them, as YAML lines. */
import { inheritOrigin } from '../authoring/origin.ts';
import { collect } from '../errors.ts';
import { type BodyNode, type ExprNode, isExpression, type Json, type NodeOf, type ObjectNode } from '../ir/nodes.ts';
import { errorAt } from '../typing/typed.ts';
import { control, isControl } from './blocks.ts';
import { type Context, indented, indentLines, same } from './context.ts';
import { argument, write } from './expression.ts';
import { conditionText } from './operations.ts';
import { presenceOf } from './presence.ts';
import { blockLine, isBlock, keyText, scalarText } from './scalar.ts';

type Field = readonly [key: string, value: BodyNode];

/** The fields of an object, each at the current column. */
export function fieldsOf(object: ObjectNode, context: Context): string[] {
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
function field([key, value]: Field, context: Context): string[] {
  return named(keyText(key), value, context);
}

function named(name: string, value: BodyNode, context: Context): string[] {
  if (isExpression(value)) {
    return isBlock(value) ? expressionBlock(name, value, context) : [`${name}: ${scalarText(value, context)}`];
  }
  if (isControl(value) && value.kind !== 'each') {
    return control(value, context, (node, inner) => named(name, node, inner));
  }
  return guarded(value, context, (inner) => compound(name, value, inner));
}

function expressionBlock(name: string, value: ExprNode, context: Context): string[] {
  if (value.kind === 'literal') return compound(name, literalBody(value), context);
  return [`${name}:`, `  ${blockLine(value, indented(context))}`];
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

function compound(name: string, value: BodyNode, context: Context): string[] {
  if (value.kind === 'object') {
    return value.fields.length === 0
      ? [`${name}: {}`]
      : [`${name}:`, ...indentLines(fieldsOf(value, indented(context)))];
  }
  if (value.kind === 'array') {
    return value.items.length === 0
      ? [`${name}: []`]
      : [`${name}:`, ...indentLines(collect(value.items, (item) => itemLines(item, indented(context))).flat())];
  }
  return [`${name}:`, ...indentLines((value.kind === 'fields' ? partLines : entryLines)(value, indented(context)))];
}

/** The parts of an object, one below the other. */
export function partLines(node: BodyNode, context: Context): string[] {
  if (node.kind === 'fields') return node.parts.flatMap((part) => partLines(part, context));
  if (isControl(node)) return control(node, context, partLines);
  if (node.kind === 'object') return fieldsOf(node, context);
  if (!isExpression(node)) return entryLines(node, context);
  // An empty map would print as {} among the other fields.
  if (node.kind === 'call' || same(node, context.dot)) return [blockLine(node, context)];
  return control({ kind: 'with', test: 'any', subject: node, body: node }, context, partLines);
}

/** Puts what may turn out empty under the condition that it does not. */
function guarded(value: BodyNode, context: Context, lines: (context: Context) => string[]): string[] {
  const presence = presenceOf(value);
  if (presence === true || same(presence, context.holds)) return lines(context);
  return [`{{- if ${conditionText(presence, context)} }}`, ...lines({ ...context, holds: presence }), '{{- end }}'];
}

/** Entries of a map whose keys are computed. */
function entryLines(node: BodyNode, context: Context): string[] {
  if (isControl(node)) return control(node, context, entryLines);
  if (node.kind !== 'pair')
    throw errorAt(node, 'H005', `a ${node.kind} can't stand among the entries of a map`, 'Yield [key, value].');
  const key = `{{ ${argument(node.key, context).replace(/^\((.*)\)$/, '$1')} | quote }}`;
  return named(key, node.value, context);
}

/** The items of a list that one piece stands for. */
export function itemLines(node: BodyNode, context: Context): string[] {
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
    if (node.items.length === 0) return ['- []'];
    return dashed(node, context, (inner) => node.items.flatMap((item) => itemLines(item, inner)));
  }
  if (node.kind === 'literal' && isBlock(node)) return itemLines(literalBody(node), context);
  if (isExpression(node)) return [isBlock(node) ? blockItem(node, context) : `- ${scalarText(node, context)}`];
  throw errorAt(node, 'H007', `a ${node.kind} can't stand in a list`, 'Yield an item.');
}

/** Items that a helper yields; it may yield none. */
function includedItems(node: NodeOf<'call'>, context: Context): string[] {
  return [`{{- with ${write(node, context).text} }}`, `{{- trim . | nindent ${context.column} }}`, '{{- end }}'];
}

function blockItem(node: ExprNode, context: Context): string {
  return `{{- toYaml (list ${argument(node, context)}) | nindent ${context.column} }}`;
}

/** An item whose first line is not certain stands below its dash. */
function dashed(node: BodyNode, context: Context, lines: (context: Context) => string[]): string[] {
  return guarded(node, context, (inner) => ['-', ...indentLines(lines(indented(inner)))]);
}

/** An object in a list begins with a field that is always there, if there is one. */
function objectItem(node: ObjectNode, context: Context): string[] {
  if (node.fields.length === 0) return ['- {}'];
  const first = node.fields.findIndex(([, value]) => isCertain(value));
  const start = node.fields[first];
  if (!start) return dashed(node, context, (inner) => fieldsOf(node, inner));
  const fields = [start, ...node.fields.filter((_, i) => i !== first)];
  const [head, ...rest] = fieldsOf({ kind: 'object', fields }, indented(context));
  return [`- ${head}`, ...indentLines(rest)];
}

function isCertain(value: BodyNode): boolean {
  return isExpression(value) || ((value.kind === 'object' || value.kind === 'array') && presenceOf(value) === true);
}
