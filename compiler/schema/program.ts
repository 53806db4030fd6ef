/** One TypeScript program over the files with the values' types, shared by the lint and the reader. */

import { isAbsolute, relative, resolve } from 'node:path';
import ts from 'typescript';
import { CompileError, type Position } from '../errors.ts';

/** The program, and which of its files are values. */
export interface ValuesProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The files that were asked for; what they import is read too, but not checked by the lint. */
  readonly files: readonly ts.SourceFile[];
  position(node: ts.Node): Position;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es5.d.ts'],
  // Not NodeNext: under it a type's printed name holds a resolution mode, which typescript-json-schema takes for the name.
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
};

/**
 * Parses and binds the files.
 *
 * @param base positions are told relative to this folder
 */
export function createValuesProgram(paths: readonly string[], base: string = process.cwd()): ValuesProgram {
  const absolute = paths.map((path) => (isAbsolute(path) ? path : resolve(base, path)));
  const program = ts.createProgram(absolute, options);
  const files = absolute.map((path) => {
    const file = program.getSourceFile(path);
    if (!file) throw new CompileError('V001', `the file ${path} can't be read`, undefined, 'Check its path.');
    return file;
  });
  return { program, checker: program.getTypeChecker(), files, position: (node) => positionOf(node, base) };
}

/** Type errors in the values' files, which would make a schema of `any`. */
export function typeErrors({ program, files }: ValuesProgram, base: string = process.cwd()): CompileError[] {
  return files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => {
      const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
      const at = diagnostic.start === undefined ? undefined : place(file, diagnostic.start, base);
      return new CompileError('V002', message, at, 'TypeScript refuses this; mend the type first.');
    }),
  );
}

function positionOf(node: ts.Node, base: string): Position {
  const file = node.getSourceFile();
  return place(file, node.getStart(file), base);
}

function place(file: ts.SourceFile, offset: number, base: string): Position {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { file: relative(base, file.fileName).replaceAll('\\', '/'), line: line + 1, column: character + 1 };
}
