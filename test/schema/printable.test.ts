// Control characters are refused everywhere: Helm would drop the object that holds one, in silence.

import { RE2JS } from 're2js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PRINTABLE, printablePattern } from '../../compiler/schema/flavour/printable.ts';

/** Refused by one of the two readers of patterns. */
const refused = (pattern: string, text: string): boolean[] => [
  !new RegExp(pattern, 'u').test(text),
  !RE2JS.compile(pattern).matcher(text).find(),
];

test('text with control characters is refused, all else is not', () => {
  for (const text of ['', 'a\tb\nc', ' ', 'a ', '\u00a0b', '\u2028', '\u{1F680}'])
    assert.equal(refused(PRINTABLE, text), [false, false], text);
  for (const text of ['\u007f', 'a\u0085b', '\ufeff', '\u009f', 'a\u00a0', '\u3000', '\ufffe', '\uffff'])
    assert.equal(refused(PRINTABLE, text), [true, true], text);
});

test('negated classes of patterns leave them out', () => {
  const form = printablePattern('^/[^\\s:]*$');
  assert.equal(refused(form, '/a\u00fc'), [false, false]);
  for (const text of ['/\u007f', '/a b', '/a\u00a0b', '/\v', '/a:', '/\uffff'])
    assert.equal(refused(form, text), [true, true], text);
});

test.run();
