/** Text files of the chart such as NOTES.txt: lines with expressions in them. */

import { errorAt } from '../authoring/origin.ts';
import { type BodyNode, type ExprNode, isExpression, type TextNode } from '../ir/nodes.ts';
import { patternOf } from '../operations/text.ts';
import { typeOf } from '../typing/typed.ts';
import { shapeOf } from '../typing/value-type.ts';
import { control, isControl } from './blocks.ts';
import type { Context } from './context.ts';
import { write } from './expression.ts';
import { action, flatLine, type Line, line, type Part, type Word } from './line.ts';
import { escapeBraces } from './scalar.ts';
import { topContext } from './template-file.ts';

/** The lines of a text. */
export function textLines(text: TextNode, context: Context): Line[] {
  return text.lines.flatMap((each) => lineOf(each, context));
}

function lineOf(node: BodyNode, context: Context): Line[] {
  if (isControl(node)) return control(node, context, lineOf);
  if (node.kind === 'text') return textLines(node, context);
  if (isExpression(node)) return [line(...inline(node, context))];
  throw errorAt(node, 'H010', `a ${node.kind} can't stand in a text`, 'Yield strings.');
}

/** An expression in running text: constant parts stay as they are. */
function inline(node: ExprNode, context: Context): Part[] {
  if (node.kind === 'literal') return [escapeBraces(String(node.value))];
  if (node.kind === 'operation' && node.name === 'format') {
    const [pattern, ...args] = node.arguments as readonly [ExprNode, ...ExprNode[]];
    let next = 0;
    return patternOf(pattern)
      .split(/(%[v%])/)
      .flatMap((part) =>
        part === '%v' ? inline(args[next++] as ExprNode, context) : [part === '%%' ? '%' : escapeBraces(part)],
      );
  }
  return [action(...printedWords(node, context))];
}

/** An expression that is printed as it is: of a number of the values, no exponent. */
export function printedWords(node: ExprNode, context: Context): readonly Word[] {
  const { words, go } = write(node, context);
  return shapeOf(typeOf(node)) === 'integer' && go !== 'integer' ? [...words, '|', 'int64'] : words;
}

/** The text of NOTES.txt, whose lines are as long as they are. */
export function notesText(notes: BodyNode, chart: string): string {
  return `${lineOf(notes, topContext(chart)).map(flatLine).join('\n')}\n`;
}
