// @minutes 2
// All TypeScript of the repository compiles, the `@ts-expect-error` tests of the type rules included.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

test('tsc finds no error', async () => {
  const { exitCode, all } = await execa(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], {
    cwd: inRoot(),
    reject: false,
    all: true,
  });
  if (exitCode !== 0) console.log(all);
  assert.is(exitCode, 0);
});

test.run();
