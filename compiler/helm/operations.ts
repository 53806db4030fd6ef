/** Operations in a chart: each brings its own form, see `compiler/operations`. */
import { errorAt } from '../authoring/origin.ts';
import type { ExprNode, NodeOf } from '../ir/nodes.ts';
import type { Writing, Written } from '../operations/emission.ts';
import { operationOf } from '../operations/index.ts';
import { FORBIDDEN_HELP, forbiddenCalls } from './allowed-functions.ts';
import type { Context } from './context.ts';
import { argument, data, typedArgument, wordOf, write } from './expression.ts';
import { flat, type Word } from './line.ts';
import { contentOf } from './presence.ts';

/** The call of an operation. @throws CompileError H017 if it calls a function that is not allowed */
export function callOf(node: NodeOf<'operation'>, context: Context): Written {
  return withAllowed(node, operationOf(node.name).emit(writing(node, context), ...node.arguments));
}

function withAllowed(node: NodeOf<'operation'>, written: Written): Written {
  const [forbidden] = forbiddenCalls(`{{ ${flat(written.words)} }}`);
  if (forbidden === undefined) return written;
  const message = `the operation ${node.name} calls ${forbidden.name}, which is no function that templates may call`;
  throw errorAt(node, 'H017', message, FORBIDDEN_HELP);
}

/** A condition as it stands after `if`: only its truth counts, so a map or list is asked for by its name alone. */
export function conditionWords(node: ExprNode, context: Context): readonly Word[] {
  return truth(node, context).words;
}

function truth(node: ExprNode, context: Context): Written {
  if (node.kind !== 'operation') return write(node, context);
  const asked = operationOf(node.name).truth;
  return asked ? withAllowed(node, asked(writing(node, context), ...node.arguments)) : write(node, context);
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
