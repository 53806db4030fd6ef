/** Text files of the chart such as NOTES.txt: lines with expressions in them. */
import { type BodyNode, type ExprNode, isExpression, type TextNode } from '../ir/nodes.ts';
import { errorAt, typeOf } from '../typing/typed.ts';
import { shapeOf } from '../typing/value-type.ts';
import { control, isControl } from './blocks.ts';
import type { Context } from './context.ts';
import { write } from './expression.ts';
import { patternOf } from './operations.ts';
import { escapeBraces } from './scalar.ts';
import { topContext } from './template-file.ts';

/** The lines of a text. */
export function textLines(text: TextNode, context: Context): string[] {
  return text.lines.flatMap((line) => lineOf(line, context));
}

function lineOf(node: BodyNode, context: Context): string[] {
  if (isControl(node)) return control(node, context, lineOf);
  if (node.kind === 'text') return textLines(node, context);
  if (isExpression(node)) return [inline(node, context)];
  throw errorAt(node, 'H010', `a ${node.kind} can't stand in a text`, 'Yield strings.');
}

/** An expression in running text: constant parts stay as they are. */
export function inline(node: ExprNode, context: Context): string {
  if (node.kind === 'literal') return escapeBraces(String(node.value));
  if (node.kind === 'operation' && node.name === 'format') {
    const [pattern, ...args] = node.arguments as readonly [ExprNode, ...ExprNode[]];
    let next = 0;
    return patternOf(pattern)
      .split(/(%[v%])/)
      .map((part) =>
        part === '%v' ? inline(args[next++] as ExprNode, context) : part === '%%' ? '%' : escapeBraces(part),
      )
      .join('');
  }
  const cast = shapeOf(typeOf(node)) === 'integer' && write(node, context).go !== 'integer' ? ' | int64' : '';
  return `{{ ${write(node, context).text}${cast} }}`;
}

/** The text of NOTES.txt. */
export function notesText(notes: BodyNode, chart: string): string {
  return `${lineOf(notes, topContext(chart)).join('\n')}\n`;
}
