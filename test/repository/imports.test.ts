/** Imports point one way: areas and aspects -> catalogue -> kit -> shared -> compiler; the compiler knows nothing of ML platforms. */
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

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** All imports of files of the project by files of the project, with forward slashes from the root. */
async function importsOf(folder: string): Promise<Import[]> {
  const files = (await readdir(inRoot(folder), { recursive: true })).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const source = ts.createSourceFile(file, await readFile(inRoot(file), 'utf8'), ts.ScriptTarget.Latest);
      return source.statements.flatMap((statement): Import[] => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const specifier = statement.moduleSpecifier;
        if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
        const typeOnly = ts.isImportDeclaration(statement) ? isTypeOnly(statement) : statement.isTypeOnly;
        return [{ file, target: normalize(join(dirname(file), specifier.text)), typeOnly }];
      });
    }),
  );
  return found.flat();
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
const imports = (await Promise.all(['compiler', 'chart-src', 'sdk'].map(importsOf))).flat();

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

test.run();
