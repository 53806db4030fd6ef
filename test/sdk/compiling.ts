/** Type-checks snippets as a user's editor would, and returns what the compiler says. */
import ts from 'typescript';
import { inRoot } from '../../scripts/lib/paths.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  resolveJsonModule: true,
};

/**
 * The errors in some files, each by the file's name: `file:line message`.
 *
 * @param snippets text by name; they lie beside this file, but exist in memory only
 */
export function errorsIn(
  snippets: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): Map<string, string[]> {
  const texts = new Map(Object.entries(snippets).map(([name, text]) => [inRoot('test/sdk', name), text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  const roots = [...texts.keys(), ...files.map((file) => inRoot(file))];
  const program = ts.createProgram(roots, options, host);
  return new Map(
    roots.map((path) => {
      const source = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [path.slice(inRoot('test/sdk').length + 1), found.map(text)];
    }),
  );
}

function text({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, '\n');
}
