// All TypeScript of the repository compiles, the `@ts-expect-error` tests of the type rules included.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

/** Runs the compiler, and shows what it finds. */
async function compile(...project: string[]): Promise<number | undefined> {
  const args = ['node_modules/typescript-7/bin/tsc', '--noEmit', ...project];
  const { exitCode, all } = await execa(process.execPath, args, { cwd: inRoot(), reject: false, all: true });
  if (exitCode !== 0) console.log(all);
  return exitCode;
}

test('tsc finds no error', async () => {
  assert.is(await compile(), 0);
});

test("the tests' own types of @kubernetes/client-node fit the package", async () => {
  assert.is(await compile('--project', 'test/fixtures/client-node'), 0);
});

test.run();
