/** Operations in a chart: each brings its own form, see `compiler/operations`. */
import type { ExprNode, NodeOf } from '../ir/nodes.ts';
import type { Writing, Written } from '../operations/emission.ts';
import { operationOf } from '../operations/index.ts';
import type { Context } from './context.ts';
import { argument, data, typedArgument, wordOf, write } from './expression.ts';
import type { Word } from './line.ts';
import { contentOf } from './presence.ts';

/** The call of an operation. */
export function callOf(node: NodeOf<'operation'>, context: Context): Written {
  return operationOf(node.name).emit(writing(node, context), ...node.arguments);
}

/** A condition as it stands after `if`: only its truth counts, so a map or list is asked for by its name alone. */
export function conditionWords(node: ExprNode, context: Context): readonly Word[] {
  return truth(node, context).words;
}

function truth(node: ExprNode, context: Context): Written {
  if (node.kind !== 'operation') return write(node, context);
  const asked = operationOf(node.name).truth;
  return asked ? asked(writing(node, context), ...node.arguments) : write(node, context);
}

function writing(node: NodeOf<'operation'>, context: Context): Writing {
  return {
    chart: context.chart,
    node,
    argument: (of) => argument(of, context),
    typed: (of) => typedArgument(of, context),
    written: (of) => write(of, context),
    truth: (of) => wordOf(truth(of, context)),
    content: (of) => data(contentOf(of), context),
  };
}
