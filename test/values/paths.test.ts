// Paths as messages write them.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatPath, nestAt } from '../../compiler/values/paths.ts';

const test = suite('paths');

test('formatPath quotes only what would be misread', () => {
  assert.is(formatPath(['serving', 'models', 'a.b', 'pool']), 'serving.models["a.b"].pool');
  assert.is(formatPath(['gpuPools', 'a100-80', 'taints', 0, 'key']), 'gpuPools.a100-80.taints[0].key');
  assert.is(formatPath(['a b', '', 'x"y']), '["a b"][""]["x\\"y"]');
  assert.is(formatPath([]), '(root)');
});

test('nestAt builds the values to paste', () => {
  assert.equal(nestAt(['a', 'b'], { c: 1 }), { a: { b: { c: 1 } } });
  assert.is(JSON.stringify(nestAt(['__proto__'], 1)), '{"__proto__":1}');
  assert.is(nestAt([], 1), 1);
});

test.run();
