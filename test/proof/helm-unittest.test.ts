// @needs helm-unittest
// The suites of test/unittest, which say in Helm users' own terms what the emitted chart does.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { helmUnittest } from '../../scripts/lib/helm-unittest.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { chartUnderTest } from './lib/chart.ts';

test('all suites pass', async () => {
  const { folder } = await chartUnderTest();
  const { suites, passed, skipped, failures } = await helmUnittest(inRoot('test/unittest'), folder);
  const told = failures.map((failure) => `${failure.file}: ${failure.test}\n${failure.message}`);
  assert.equal(told, [], told.join('\n\n'));
  console.log(`  ${suites} suites, ${passed} tests`);
  assert.is(skipped, 0);
  assert.ok(suites >= 6 && passed >= 30);
});

test.run();
