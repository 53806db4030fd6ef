// Documents whose branches nobody counts are told with the reasons that most of them share.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unrenderedText } from './unrendered.ts';

const document = (name: string, reason: string): { name: string; rules: string[]; reason: string } => ({
  name,
  rules: ['reference', name],
  reason,
});

test('the commonest reasons come first, each with a document', () => {
  const documents = [document('a', 'x is absent'), document('b', 'y is absent'), document('c', 'y is absent')];
  assert.is(
    unrenderedText(documents, 1),
    '3 documents that rules refuse can not be rendered without them, so that their branches do not count:\n' +
      '  y is absent\n' +
      '    in "b", refused by reference, b; and in 1 more\n' +
      '  and 1 other reasons',
  );
});

test('the count can stand alone', () => {
  const count = '1 documents that rules refuse can not be rendered without them, so that their branches do not count';
  assert.is(unrenderedText([document('a', 'x is absent')], 0), count);
});

test.run();
