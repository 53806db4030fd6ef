// Input for the test of the test runner: forgot to run its tests, which uvu lets pass.

import { test } from 'uvu';

test('never runs', () => {});
