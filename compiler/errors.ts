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

/** Does something for every item and reports all that goes wrong together. @throws CompileError or CompileErrors */
export function collect<T, R>(items: readonly T[], make: (item: T) => R): R[] {
  const errors: CompileError[] = [];
  const made: R[] = [];
  for (const item of items) {
    try {
      made.push(make(item));
    } catch (error) {
      errors.push(...compileErrorsIn(error));
    }
  }
  if (errors.length > 0) throw errors.length === 1 ? (errors[0] as CompileError) : new CompileErrors(errors);
  return made;
}

/** The compile errors that were thrown. @throws what is none */
export function compileErrorsIn(error: unknown): readonly CompileError[] {
  if (error instanceof CompileError) return [error];
  if (error instanceof CompileErrors) return error.errors;
  throw error;
}

/**
 * Throws what has been gathered, if anything; what several templates share is told once.
 *
 * @throws CompileErrors
 */
export function throwAll(errors: readonly CompileError[]): void {
  if (errors.length === 0) return;
  throw new CompileErrors([...new Map(errors.map((error) => [error.message, error])).values()]);
}
