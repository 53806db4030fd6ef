// Input for the test of the test runner: one test passes, one fails on purpose, one is skipped.

import { suite, test } from 'uvu';
import * as assert from 'uvu/assert';

const second = suite('second');
test('passes', () => {});
test('fails', () => assert.is(1, 2));
test.skip('is left out', () => {});
second('passes too', () => {});
test.run();
second.run();
