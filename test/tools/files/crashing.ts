// Input for the test of the test runner: all tests pass, and then the process fails.

import { test } from 'uvu';

test('passes', () => {});
test.run();
process.on('exit', () => {
  process.exitCode = 3;
});
