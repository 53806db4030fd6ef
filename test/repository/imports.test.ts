/**
 * Imports point one way: areas and aspects -> catalogue -> kit -> shared -> compiler; the compiler knows nothing of ML platforms. Values are read by the same
 * floors: an area reads its own key, and what is below reads none of an area. What one area has to know of another goes through the catalogue.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { areas, aspects } from '../../scripts/generate/parts.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

interface Layer {
  /** Folders or files that belong to it. */
  readonly of: readonly string[];
  /** What it may import besides itself. */
  readonly may: readonly string[];
  /** What it may import as types only, and why that is no arrow at run time. */
  readonly types?: readonly string[];
}

const foldersOf = (parts: readonly { folder: string }[]): string[] => parts.map(({ folder }) => `${folder}/`);
const areaFolders = foldersOf(areas);
const aspectFolders = foldersOf(aspects);
const down = ['chart-src/catalogue/', 'chart-src/kit/', 'chart-src/shared/', 'compiler/'];
const layers: readonly Layer[] = [
  { of: ['compiler/'], may: [] },
  // A reference names the type of another map's entries, and the platform's switches are read as values.
  { of: ['chart-src/shared/'], may: ['compiler/'], types: [...areaFolders, 'chart-src/platform.ts'] },
  { of: ['chart-src/kit/'], may: ['chart-src/shared/', 'compiler/'], types: ['chart-src/platform.ts'] },
  {
    of: ['chart-src/catalogue/'],
    may: ['chart-src/kit/', 'chart-src/shared/', 'compiler/'],
    types: ['chart-src/platform.ts'],
  },
  ...[...areaFolders, ...aspectFolders].map((of) => ({ of: [of], may: down, types: ['chart-src/platform.ts'] })),
  { of: ['chart-src/'], may: ['compiler/'] },
  { of: ['sdk/'], may: ['compiler/', 'generated/sdk/'] },
];

/** Values that everybody may read. */
const SHARED = ['platform', 'gpuPools'];

/** Files that read values of another area than their own, and why they have to. */
const EXCEPTIONS: { readonly [file: string]: { readonly reads: readonly string[]; readonly why: string } } = {};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** A file of the project, parsed. */
interface Source {
  readonly file: string;
  readonly tree: ts.SourceFile;
}

async function sourcesIn(folder: string): Promise<Source[]> {
  const files = (await readdir(inRoot(folder), { recursive: true })).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const text = await readFile(inRoot(file), 'utf8');
      return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    }),
  );
}

/** All imports of files of the project by a file of the project, with forward slashes from the root. */
function importsOf({ file, tree }: Source): Import[] {
  return tree.statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
    const typeOnly = ts.isImportDeclaration(statement) ? isTypeOnly(statement) : statement.isTypeOnly;
    return [{ file, target: normalize(join(dirname(file), specifier.text)), typeOnly }];
  });
}

/** Keys of the values that a file reads: `values<PlatformValues>()`, of which it takes a key or several apart. A read that is neither is `*`. */
function keysRead({ tree }: Source): string[] {
  const keys: string[] = [];
  const visit = (at: ts.Node): void => {
    if (
      ts.isCallExpression(at) &&
      ts.isIdentifier(at.expression) &&
      at.expression.text === 'values' &&
      at.typeArguments
    )
      keys.push(...keysOf(at));
    ts.forEachChild(at, visit);
  };
  visit(tree);
  return keys;
}

function keysOf({ parent }: ts.CallExpression): string[] {
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
    const { elements } = parent.name;
    if (elements.every(({ dotDotDotToken }) => !dotDotDotToken))
      return elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
  }
  return ['*'];
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { namedBindings, name } = importClause;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

const within = (path: string, folders: readonly string[]): boolean => folders.some((folder) => path.startsWith(folder));
const sources = (await Promise.all(['compiler', 'chart-src', 'sdk'].map(sourcesIn))).flat();
const imports = sources.flatMap(importsOf);
const reads = sources
  .filter(({ file }) => file.startsWith('chart-src/'))
  .flatMap((source) => keysRead(source).map((key) => ({ file: source.file, key })));

/** The key of the area or aspect that a file belongs to, if it belongs to one. */
const ownKey = (file: string): string | undefined =>
  [...areas, ...aspects].find(({ folder }) => file.startsWith(`${folder}/`))?.key;

/** The narrowest layer that a file belongs to. */
function layerOf(file: string): Layer {
  const found = layers.find(({ of }) => within(file, of));
  if (!found) throw new Error(`${file} belongs to no layer: add it to test/repository/imports.test.ts`);
  return found;
}

test('there are imports to check', () => {
  assert.ok(imports.length > 100, `found ${imports.length}`);
});

test('every import points down', () => {
  const wrong = imports.filter(({ file, target, typeOnly }) => {
    const { of, may, types = [] } = layerOf(file);
    return !within(target, [...of, ...may]) && !(typeOnly && within(target, types));
  });
  assert.equal(
    wrong.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
});

test('areas never import each other', () => {
  const crossing = imports.filter(({ file, target, typeOnly }) => {
    const own = areaFolders.find((folder) => file.startsWith(folder));
    return own !== undefined && !typeOnly && areaFolders.some((folder) => folder !== own && target.startsWith(folder));
  });
  assert.equal(crossing, []);
});

test('there are reads of values to check', () => {
  assert.ok(reads.length > 50, `found ${reads.length}`);
  for (const { key } of areas)
    assert.ok(
      reads.some((read) => read.key === key),
      `nobody reads ${key}`,
    );
});

test('values are read by their owner alone, but for those that are shared', () => {
  const wrong = reads.filter(({ file, key }) => {
    // What every area has is read by the key that it is given.
    if (key === '*') return file !== 'chart-src/kit/every-area.ts';
    return ![...SHARED, ownKey(file), ...(EXCEPTIONS[file]?.reads ?? [])].includes(key);
  });
  assert.equal(
    wrong.map(({ file, key }) => `${file} reads ${key}`),
    [],
  );
});

test('every exception is needed', () => {
  for (const [file, { reads: keys, why }] of Object.entries(EXCEPTIONS)) {
    assert.ok(why.length > 20, file);
    for (const key of keys)
      assert.ok(
        reads.some((read) => read.file === file && read.key === key),
        `${file} ${key}`,
      );
  }
});

test.run();
