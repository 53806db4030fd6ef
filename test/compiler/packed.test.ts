// A packed file says what it is given, but for comments of templates, and what repeats begins at multiples of three bytes.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { packedJson, packedTemplate } from '../../compiler/helm/packed.ts';

test('packed JSON', () => {
  const value = { a: 1, bc: ['x', 'ü', { d: null, e: [] }, [true]], f: { 'g "h"': 'two\nlines' } };
  const text = packedJson(value);
  assert.equal(JSON.parse(text), value);
  const bytes = Buffer.from(text);
  for (const key of ['"a":', '"bc":', '"x"', '"ü"', '"d":', '"e":', '"f":', '"g \\"h\\"":']) {
    const at = bytes.indexOf(key);
    assert.ok(at > 0 && at % 3 === 0, `${key} begins at ${at}`);
  }
});

test('packed templates', () => {
  const text = [
    '{{- /* What it is. */}}',
    'a: {{ .b }}',
    '  {{- /* Two',
    '       lines. */}}',
    '  {{- if or',
    '    .c',
    '    (eq .d "\\"}}") }}',
    'kind: ü',
    '  {{- toYaml .d | nindent 2 -}}',
    '  {{- end }}',
    '',
  ];
  const lines = packedTemplate(text.join('\n')).split('\n');
  assert.ok(lines.every((line) => (Buffer.byteLength(line) + 1) % 3 === 0 || line === ''));
  assert.equal(
    lines.map((line) => line.replace(/ +(-?\}\})$/, ' $1').trimEnd()),
    [
      'a: {{ .b }}',
      '{{- if or',
      '.c',
      '(eq .d "\\"}}") }}',
      'kind: ü',
      '{{- toYaml .d | nindent 2 -}}',
      '{{- end }}',
      '',
    ],
  );
  assert.is(lines.at(-1), '');
});

test.run();
