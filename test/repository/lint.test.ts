// Formatting and lint rules hold in the whole repository.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

test('biome finds nothing', async () => {
  const { exitCode, all } = await execa(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=40', '.'],
    { cwd: inRoot(), reject: false, all: true },
  );
  if (exitCode !== 0) console.log(all);
  assert.is(exitCode, 0, 'npm run format mends most of it');
});

test.run();
