/** How operations are written in Helm: functions of Helm 3.17 at most; see `compiler/helm/allowed-functions.ts`. */

import { errorAt } from '../authoring/origin.ts';
import type { Word } from '../helm/line.ts';
import type { ExprNode, NodeOf } from '../ir/nodes.ts';
import { typeOf } from '../typing/typed.ts';
import { shapeOf } from '../typing/value-type.ts';

/** An expression as words of an action. */
export interface Written {
  readonly words: readonly Word[];
  /** Whether it can be an argument without parentheses. */
  readonly atom: boolean;
  /** What Go makes of it, where that is not what YAML gave: `int64` results need no cast. */
  readonly go?: 'integer';
}

/** What an operation asks of the emitter to write its arguments, in the place where it stands. */
export interface Writing {
  /** The chart's name: the prefix of its helpers. */
  readonly chart: string;
  /** The operation itself, for errors. */
  readonly node: NodeOf<'operation'>;
  /** An expression as an argument of a function. */
  argument(node: ExprNode): Word;
  /** An argument of the type that it has in the values: Go compares no float with an integer. */
  typed(node: ExprNode): Word;
  /** An expression as it stands between braces. */
  written(node: ExprNode): Written;
  /** A condition as an argument, of which only the truth counts. */
  truth(node: ExprNode): Word;
  /** A map, list or string of which only it counts whether something is in it. */
  content(node: ExprNode): Written;
}

/** Writes an operation. */
export type Emission = (helm: Writing, ...args: readonly ExprNode[]) => Written;

/** What has to stand in parentheses where it is an argument. */
export const call = (...words: readonly Word[]): Written => ({ words, atom: false });
/** The same, with a 64-bit integer as its result. */
export const count = (...words: readonly Word[]): Written => ({ ...call(...words), go: 'integer' });

/** A function of Go or Sprig that takes the arguments as they are. */
export const calls =
  (name: string): Emission =>
  (helm, ...args) =>
    call(name, ...args.map((argument) => helm.argument(argument)));

/** A function whose result is a 64-bit integer; Sprig converts the arguments. */
export const counts =
  (name: string): Emission =>
  (helm, ...args) =>
    count(name, ...args.map((argument) => helm.argument(argument)));

/** A function that compares values of one type. */
export const compares =
  (name: string): Emission =>
  (helm, ...args) => {
    if (args.some((argument) => !['string', 'integer', 'boolean'].includes(shapeOf(typeOf(argument))))) {
      throw errorAt(
        helm.node,
        'H001',
        `${name} compares strings, integers and booleans only`,
        'Compare something else, or match on a mode.',
      );
    }
    return call(name, ...args.map((argument) => helm.typed(argument)));
  };

/** The call of a helper that takes a value as it is, as words. */
export const included = (name: string, helm: Writing, value: ExprNode | undefined): readonly Word[] => [
  'include',
  `"${helm.chart}.${name}"`,
  helm.argument(value as ExprNode),
];

/** A helper that takes one argument as it is. */
export const includes =
  (name: string): Emission =>
  (helm, value) =>
    call(...included(name, helm, value));
