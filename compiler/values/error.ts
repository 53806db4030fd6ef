/** The error of everything that reads values: files, `--set` and its siblings. */

import { formatPosition, type Position } from '../errors.ts';

/** Values that can't be read. The message says where, what is wrong, and what is legal. */
export class ValuesError extends Error {
  override readonly name = 'ValuesError';
  /** Absent for `--set`, which has no file; the message then quotes the argument. */
  readonly position: Position | undefined;
  /** What is wrong, without the place. */
  readonly problem: string;
  /** What to write instead. */
  readonly help: string;

  constructor(problem: string, help: string, position?: Position) {
    super(`${position ? `${formatPosition(position)} ` : ''}${problem}\n  ${help}`);
    this.position = position;
    this.problem = problem;
    this.help = help;
  }
}
