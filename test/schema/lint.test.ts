/** The lint: each rule refuses its trap at its place, says what to write, and lets that pass. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { CompileError } from '../../compiler/errors.ts';
import { lintDeclaration, lintValues } from '../../compiler/schema/lint/lint.ts';
import { createValuesProgram, type ValuesProgram } from '../../compiler/schema/program.ts';
import { lintCases } from './fixtures/lint-cases.ts';
import { valuesFile } from './fixtures/model.ts';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));

/** All cases in one program: it is the making of one that takes time. */
function programOf(texts: Readonly<Record<string, string>>): ValuesProgram {
  for (const [name, text] of Object.entries(texts)) {
    // The import makes a module of the file, so that its types are its own.
    writeFileSync(join(folder, name), `${text.replaceAll('▶', '')}\nexport {};\n`);
  }
  return createValuesProgram(Object.keys(texts), folder);
}

function lintFile(values: ValuesProgram, name: string): CompileError[] {
  const file = values.files.find(({ fileName }) => fileName.endsWith(`/${name}`));
  const root = file?.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'Root');
  assert.ok(root && ts.isInterfaceDeclaration(root), `${name} declares Root`);
  return lintDeclaration(values, root as ts.InterfaceDeclaration);
}

/** `line:column` of each marker, as if it weren't there. */
function markers(text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split('▶')
      .slice(0, -1)
      .map((_, n, parts) => `${index + 1}:${parts.slice(0, n + 1).join('').length + 1}`),
  );
}

const texts = Object.fromEntries(
  lintCases.flatMap(({ bad, good }, index) => [
    [`bad-${index}.ts`, bad],
    [`good-${index}.ts`, good],
  ]),
);
const program = programOf({
  ...texts,
  'one.ts': '/** L. */\nexport interface Leaf {\n  /** A. */\n  a: string;\n}',
  'two.ts':
    '/** R. */\nexport interface Root {\n  /** A. */\n  a: Other;\n  /** B. */\n  b: Leaf;\n}\nimport type { Leaf as Other } from "./one.ts";\n/** L. */\nexport interface Leaf {\n  /** B. */\n  b: string;\n}',
});

lintCases.forEach(({ code, name, bad }, index) => {
  test(`${code} refuses ${name}`, () => {
    const errors = lintFile(program, `bad-${index}.ts`).filter((error) => error.code === code);
    const places = errors.map(({ position }) => `${position?.line}:${position?.column}`);
    assert.equal(places, markers(bad));
    for (const error of errors) assert.ok(error.help.length > 5, 'it says what to write');
  });
  test(`what ${code} says to write for ${name} passes`, () => {
    assert.equal(
      lintFile(program, `good-${index}.ts`).map(({ message }) => message),
      [],
    );
  });
});

test('V117 refuses two types of one name, and names the other place', () => {
  const [error, ...more] = lintFile(program, 'two.ts');
  assert.is(more.length, 0);
  assert.is(error?.code, 'V117');
  assert.match(error?.message ?? '', /one\.ts:2|two\.ts:9/);
});

test('every construct that is allowed passes', () => {
  assert.equal(
    lintValues({ files: [valuesFile], root: 'Values' }).map(({ message }) => message),
    [],
  );
});

test('a root that is not declared is an error', () => {
  assert.equal(
    lintValues({ files: [valuesFile], root: 'Nothing' }).map(({ code }) => code),
    ['V003'],
  );
});

test.after(() => rmSync(folder, { recursive: true, force: true }));

test.run();
