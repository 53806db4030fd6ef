// All TypeScript of the repository compiles, the `@ts-expect-error` tests of the type rules included.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

/** TypeScript 5.9, by whose compiler schemas are made, and the native compiler of TypeScript 7, which people here wait for. */
const compilers = { '5.9': 'node_modules/typescript/bin/tsc', 7: 'node_modules/typescript-7/bin/tsc' };

/** Runs a compiler, and shows what it finds. */
async function compile(version: keyof typeof compilers, ...project: string[]): Promise<number | undefined> {
  const args = [compilers[version], '--noEmit', ...project];
  const { exitCode, all } = await execa(process.execPath, args, { cwd: inRoot(), reject: false, all: true });
  if (exitCode !== 0) console.log(all);
  return exitCode;
}

for (const version of ['5.9', 7] as const) {
  test(`TypeScript ${version} finds no error`, async () => {
    assert.is(await compile(version), 0);
  });
}

test("the tests' own types of @kubernetes/client-node fit the package", async () => {
  assert.is(await compile(7, '--project', 'test/fixtures/client-node'), 0);
});

test.run();
