// An operation that lacks a part, or calls what templates may not, is refused with its name and what to write.

import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type CompileError, compileErrorsIn } from '../../compiler/errors.ts';
import { emitTemplates } from '../../compiler/helm/chart-files.ts';
import { readable } from '../../compiler/helm/layout.ts';
import { faultsOf } from '../../compiler/operations/complete.ts';
import { calls } from '../../compiler/operations/emission.ts';
import { operationFaults, operations } from '../../compiler/operations/index.ts';
import { apply, type Operation, strict } from '../../compiler/operations/operation.ts';
import { stringType } from '../../compiler/typing/value-type.ts';
import { compileTest, thing } from './fixtures/chart.ts';

const whole = { result: stringType, evaluate: () => 'x', emit: calls('upper') };

test('the operations are whole, and each has a name of its own', () => assert.equal(operationFaults(), []));

for (const part of Object.keys(whole)) {
  test(`T022 for an operation without ${part}, at its name in its file`, () => {
    const lacking = strict('trunc', { ...whole, [part]: undefined } as never);
    const [error, ...others] = faultsOf([{ file: 'text', operations: [lacking] }]);
    assert.equal(others, []);
    const { file } = error?.position ?? {};
    assert.is(file, fileURLToPath(new URL('../../compiler/operations/text.ts', import.meta.url)));
    assert.match(error?.message ?? '', new RegExp(`text\\.ts:\\d+:\\d+ T022: the operation trunc lacks ${part}\n`));
    assert.match(error?.help ?? '', `${part}: `);
  });
}

test('T022 names all that is missing', () => {
  const [error] = faultsOf([{ file: 'text', operations: [{ name: 'nothing' } as Operation] }]);
  assert.match(error?.message ?? '', 'T022: the operation nothing lacks result, evaluate, emit');
});

test('T023 for two operations of one name', () => {
  const topics = ['text', 'maps'].map((file) => ({ file, operations: [strict('first', whole)] }));
  const [error, ...others] = faultsOf(topics);
  assert.equal(others, []);
  assert.match(error?.message ?? '', /maps\.ts:\d+:\d+ T023: there are two operations first, the other in text\.ts/);
});

/** The errors of a chart that uses an operation which is in the table for as long as it is compiled. */
function errorsWith(operation: Operation): readonly CompileError[] {
  const table = operations as Map<string, Operation>;
  table.set(operation.name, operation);
  try {
    emitTemplates(compileTest({ templates: { t: thing<string>(apply<string>(operation.name, 'x')) } }));
  } catch (error) {
    return compileErrorsIn(error);
  } finally {
    table.delete(operation.name);
  }
  return [];
}

test('H017 for an operation that calls what templates may not, with the list to edit', () => {
  const { apply: _, ...operation } = strict('clamp', { ...whole, emit: calls('clamp') });
  const [error, ...others] = errorsWith(operation);
  assert.equal(others, []);
  assert.match(
    error?.message ?? '',
    'H017: the operation clamp calls clamp, which is no function that templates may call',
  );
  assert.is(error?.position?.file, fileURLToPath(import.meta.url));
  assert.match(error?.help ?? '', 'add it to the list in compiler/helm/allowed-functions.ts');
});

test('H017 for what is written as text, with the line of the chart', () => {
  const layout = { ...readable, template: () => '{{- upper "x" }}\n{{ now }}\n' };
  let told: readonly CompileError[] = [];
  try {
    emitTemplates(compileTest({}), layout);
  } catch (error) {
    told = compileErrorsIn(error);
  }
  assert.match(told[0]?.message ?? '', /^H017: line 2 of templates\/\S+ calls now, which is no function/);
});

test.run();
