// Helpers: when their bodies are made, and what is said of those that can't be.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Documents } from '../../compiler/authoring/expression.ts';
import { type CompileError, compileErrorsIn, type Position } from '../../compiler/errors.ts';
import { define } from '../../compiler/index.ts';
import { compileTest, thing } from './fixtures/chart.ts';

const own = fileURLToPath(import.meta.url);
const source = readFileSync(own, 'utf8').split('\n');
const lineAt = (place: Position | undefined): string => (place?.file === own ? (source[place.line - 1] ?? '') : '');

const registry: string[] = [];
const registered = define('registered', 'What modules bring.', [], 'string', () => registry.join(' '));
const templates: Record<string, Documents> = { t: thing<string>(registered()) };

function errorsOf(): readonly CompileError[] {
  try {
    compileTest({ templates });
  } catch (error) {
    return compileErrorsIn(error);
  }
  return [];
}

test('a body sees what came after the helper was defined and called', () => {
  registry.push('first', 'second');
  const helper = compileTest({ templates }).defines.find(({ name }) => name === 'registered');
  assert.match(JSON.stringify(helper?.body), 'first second');
});

test('mistakes in the bodies of helpers, and names that two have, are told together, with both places', () => {
  define('wrong', 'Nothing that a template can hold.', [], 'map', () => ({ a: null as never }));
  define('twice', 'A text.', [], 'string', () => 'first');
  define('twice', 'Another text.', [], 'string', () => 'second');
  const errors = errorsOf();
  assert.equal(
    errors.map(({ code }) => code),
    ['T002', 'T018'],
  );
  const [wrong, twice] = errors as [CompileError, CompileError];
  assert.match(lineAt(wrong.position), "define('wrong'");
  assert.match(lineAt(twice.position), "'second'");
  const [, first] = /there is a helper "twice" already, at .*:(\d+):\d+/.exec(twice.message) ?? [];
  assert.match(source[Number(first) - 1] ?? '', "'first'");
  assert.match(twice.help, 'another name');
});

test.run();
