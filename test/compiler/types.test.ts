// The type rules: type-rules.ts compiles, and each of its mistakes is refused on the line after its comment.

import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inRoot } from '../../scripts/lib/paths.ts';

const file = fileURLToPath(new URL('type-rules.ts', import.meta.url));
const DIRECTIVE = '@ts-expect-error';

/** What the compiler says about the file, by line; with the directives made ordinary comments if wanted. */
function diagnostics(bare: boolean): Map<number, string> {
  const { config } = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, inRoot());
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) => {
    if (name !== file || !bare) return getSourceFile.call(host, name, version, ...rest);
    return ts.createSourceFile(name, (ts.sys.readFile(name) ?? '').replaceAll(DIRECTIVE, 'mistake:'), version, true);
  };
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const found = program.getSemanticDiagnostics(source);
  return new Map(
    found.map(({ start, messageText }) => [
      (source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1,
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ]),
  );
}

test('everything that ought to be refused is refused, and nothing else', () => {
  assert.equal([...diagnostics(false)], []);
});

test('the rules of the design are all there', () => {
  const errors = diagnostics(true);
  const lines = (ts.sys.readFile(file) ?? '').split('\n');
  const mistakes = lines.flatMap((line, i) => (line.trimStart().startsWith(`// ${DIRECTIVE}`) ? [i + 2] : []));
  assert.ok(mistakes.length >= 40);
  assert.equal([...errors.keys()], mistakes);
});

if (process.argv.includes('--print')) for (const [line, text] of diagnostics(true)) console.log(`${line}: ${text}\n`);

test.run();
