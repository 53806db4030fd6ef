/** The chart's named helpers, each once. */

import { errorAt } from '../authoring/origin.ts';
import { type BodyNode, type Define, type ExprNode, isExpression } from '../ir/nodes.ts';
import { operations } from '../operations/index.ts';
import { control, isControl } from './blocks.ts';
import type { HelperLines } from './chart-files.ts';
import type { Context } from './context.ts';
import { write } from './expression.ts';
import { withoutFirstFeed } from './first-line.ts';
import { reportLines, violationHelper } from './guard.ts';
import { closed, comment, handWritten, type Line, tag, type Word } from './line.ts';
import { fieldsOf, itemLines, partLines } from './manifest.ts';
import { printedWords } from './text.ts';

/** The file of what the compiler itself brings. */
const OWN_PATH = 'templates/_helpers.tpl';

/** The chart's helpers, and those of the compiler. */
export function helpersOf(defines: readonly Define[], chart: string): HelperLines[] {
  return [
    ...defines.map((define) => ({ path: define.path ?? OWN_PATH, lines: helperLines(define, chart) })),
    ...ownHelpers.map((lines) => ({ path: OWN_PATH, lines: handWritten(lines(chart)) })),
  ];
}

/** What reports call, and the forms of operations. */
const ownHelpers: readonly ((chart: string) => readonly string[])[] = [
  ...[...operations.values()].flatMap(({ helper }) => helper ?? []),
  violationHelper,
];

function helperLines(define: Define, chart: string): Line[] {
  const context: Context = { chart, root: '$.root', parameters: new Set(define.parameters), column: 0 };
  const bare: Context = define.parameters.length === 0 ? { ...context, root: '$' } : context;
  return [
    comment(`${define.description}${define.source ? ` From ${define.source}` : ''}`),
    closed(tag('define', `"${chart}.${define.name}"`)),
    ...resultLines[define.result](define.body, bare),
    closed(tag('end')),
  ];
}

/** The lines of a helper's body, by what it yields. */
const resultLines: { readonly [R in Define['result']]: (body: BodyNode, context: Context) => Line[] } = {
  name: stringLines,
  string: stringLines,
  map: (body, context) => withoutFirstFeed(mapLines(body, context)),
  items: itemLines,
  reports: (body, context) => [tag('$guard', ':=', '.guard'), ...reportLines(body, context)],
};

/** A helper that yields a string has no line breaks in its result. */
function stringLines(body: BodyNode, context: Context): Line[] {
  const trimmed = (node: BodyNode, inner: Context): Line[] => {
    if (isControl(node)) return control(node, inner, trimmed).map(closed);
    if (isExpression(node)) return [closed(tag(...stringWords(node, inner)))];
    throw errorAt(node, 'H011', `a ${node.kind} can't stand in a helper that yields a string`, 'Yield a string.');
  };
  return trimmed(body, context);
}

function stringWords(node: ExprNode, context: Context): readonly Word[] {
  const isText = node.kind === 'literal' || (node.kind === 'operation' && node.name === 'format');
  return isText ? write(node, context).words : printedWords(node, context);
}

function mapLines(body: BodyNode, context: Context): Line[] {
  if (isControl(body)) return control(body, context, mapLines);
  if (body.kind === 'object') return fieldsOf(body, context);
  if (body.kind === 'fields') return partLines(body, context);
  if (isExpression(body)) return [tag('toYaml', write(body, context).words)];
  throw errorAt(body, 'H012', `a ${body.kind} can't stand in a helper that yields a map`, 'Yield an object.');
}
