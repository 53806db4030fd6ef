// @needs helm-unittest
// The runner of helm-unittest suites: its counts, and its failures with file and reason.

import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { helmUnittest } from '../../scripts/lib/helm-unittest.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const chart = inRoot('test/tools/chart');

test('counts, and names what failed', async () => {
  const result = await helmUnittest(inRoot('test/tools/suites'), chart);
  assert.equal([result.suites, result.passed, result.failed, result.skipped], [1, 2, 1, 1], result.output);
  const [failure] = result.failures;
  assert.is(failure?.file, join('test', 'tools', 'suites', 'configmap_test.yaml'));
  assert.is(failure?.suite, 'tiny');
  assert.is(failure?.test, 'fails & says "<why>"');
  assert.match(failure?.message ?? '', /Path:\s+data\.count[\s\S]*"2"[\s\S]*"1"/);
});

test('a folder without suites is an error, not a success', async () => {
  try {
    await helmUnittest(temporaryFolder(), chart);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /no suite/);
  }
});

test.run();
