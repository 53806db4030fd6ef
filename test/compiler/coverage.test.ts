// Branches of a rendering count once it is known to be good, and never before.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Coverage } from '../../compiler/evaluate/coverage.ts';

test('what is run apart counts when it is told to, once', () => {
  const coverage = new Coverage();
  coverage.enter('it');
  const take = coverage.branch('if', ['true', 'false']);
  take('true');
  const { result, count } = coverage.apart(() => {
    take('false');
    return 1;
  });
  assert.is(result, 1);
  assert.equal(coverage.summary().missing, ['it: if never false']);
  count();
  count();
  assert.equal(coverage.summary(2).missing, ['it: if 1 times true', 'it: if 1 times false']);
});

test('what breaks takes nothing, and the next counts again', () => {
  const coverage = new Coverage();
  coverage.enter('it');
  const take = coverage.branch('if', ['true', 'false']);
  const breaking = (): void => {
    take('true');
    throw new RangeError('broken');
  };
  assert.throws(() => coverage.apart(breaking), 'broken');
  assert.is(coverage.summary().taken, 0);
  take('false');
  assert.equal(coverage.summary().missing, ['it: if never true']);
});

test.run();
