// Control characters are refused everywhere: Helm would drop the object that holds one, in silence.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PRINTABLE, printablePattern } from '../../compiler/schema/flavour/printable.ts';

test('text with control characters is refused, all else is not', () => {
  const form = new RegExp(PRINTABLE, 'u');
  for (const text of ['', 'a\tb\nc', '\u00a0', '\u2028', '\ufeff', '\u{1F680}']) assert.ok(form.test(text), text);
  for (const text of ['\u007f', 'a\u0085b', '\u009f', '\ufffe', '\uffff']) assert.not(form.test(text));
});

test('negated classes of patterns leave them out', () => {
  const form = new RegExp(printablePattern('^/[^\\s:]*$'), 'u');
  assert.ok(form.test('/a\u00fc'));
  for (const text of ['/\u007f', '/a b', '/a:', '/\uffff']) assert.not(form.test(text));
});

test.run();
