// TypeScript that the documentation shows compiles against the package's own entry point.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { toYaml } from '../../sdk/index.ts';
import { blocksOf, pages } from './lib.ts';

const blocks = (await pages()).flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'ts')
    .map(({ line, text }) => ({ name: `${page.path}:${line}`, text })),
);

/** Files that exist in memory only, beside the project's own. */
const files = new Map(blocks.map(({ text }, index) => [inRoot(`docs-block-${index}.ts`), text]));

/** One that is wrong, to see that anything is checked. */
const dangling = inRoot('docs-block-dangling.ts');
const readmeBlock = blocks.find(({ text }) => text.includes('defineValues('))?.text ?? '';
files.set(dangling, readmeBlock.replace("pool: 'a100'", "pool: 'a10'"));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts'],
  types: ['node'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  paths: { 'ml-platform': [inRoot('sdk/index.ts')] },
};

function diagnostics(): Map<string, string[]> {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, {
          languageVersion: ts.ScriptTarget.ES2024,
          impliedNodeFormat: ts.ModuleKind.ESNext,
        });
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files.keys()].map((path) => {
      const source = program.getSourceFile(path);
      const found = source
        ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        : [];
      return [path, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}

const found = diagnostics();

test('there is TypeScript to check', () => {
  assert.ok(blocks.length > 0);
});

test('a pool that is not there is the error that the README tells of', async () => {
  const [message] = found.get(dangling) ?? [];
  assert.is(message, `Type '"a10"' is not assignable to type '"a100"'.`);
  const readme = await readFile(inRoot('README.md'), 'utf8');
  assert.ok(readme.includes((message ?? '').replace(/\.$/, '')));
});

test('the YAML of the README is what its TypeScript becomes', async () => {
  const readme = (await pages()).find(({ path }) => path === 'README.md');
  const yaml = blocksOf(readme ?? { path: '', text: '' }).find(({ language }) => language === 'yaml')?.text;
  const source = readmeBlock.replace("'ml-platform'", JSON.stringify(pathToFileURL(inRoot('sdk/index.ts')).href));
  const folder = temporaryFolder('docs');
  const file = join(folder, 'platform.ts');
  await writeFile(file, source);
  const { default: values } = (await import(pathToFileURL(file).href)) as { default: object };
  assert.is(toYaml(values), yaml);
});

blocks.forEach(({ name }, index) => {
  test(name, () => {
    assert.equal(found.get(inRoot(`docs-block-${index}.ts`)), []);
  });
});

test.run();
