/** Errors of the compiler: every one carries a code, the place in the source, and what to do about it. */

/** A place in a source file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Writes a position the way editors and terminals turn into a link: `file:line:column`. */
export function formatPosition(position: Position): string {
  return `${position.file}:${position.line}:${position.column}`;
}

/** Something in the types or templates that can't be represented in the chart. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly code: string;
  readonly position: Position | undefined;
  /** What to write instead. */
  readonly help: string;

  constructor(code: string, message: string, position: Position | undefined, help: string) {
    const where = position ? `${formatPosition(position)} ` : '';
    super(`${where}${code}: ${message}\n  ${help}`);
    this.code = code;
    this.position = position;
    this.help = help;
  }
}

/** Several compile errors, reported together. */
export class CompileErrors extends Error {
  override readonly name = 'CompileErrors';
  readonly errors: readonly CompileError[];

  constructor(errors: readonly CompileError[]) {
    super(errors.map((error) => error.message).join('\n'));
    this.errors = errors;
  }
}
