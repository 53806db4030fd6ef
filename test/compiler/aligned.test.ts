// Aligned JSON says what it is given, and its keys and items begin at multiples of three bytes.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alignedJson } from '../../compiler/helm/aligned.ts';

test('aligned JSON', () => {
  const value = { a: 1, bc: ['x', 'ü', { d: null, e: [] }, [true]], f: { 'g "h"': 'two\nlines' } };
  const text = alignedJson(value);
  assert.equal(JSON.parse(text), value);
  const bytes = Buffer.from(text);
  for (const key of ['"a":', '"bc":', '"x"', '"ü"', '"d":', '"e":', '"f":', '"g \\"h\\"":']) {
    const at = bytes.indexOf(key);
    assert.ok(at > 0 && at % 3 === 0, `${key} begins at ${at}`);
  }
});

test.run();
