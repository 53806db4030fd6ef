// Aligned text says what it is given, and what repeats begins at multiples of three bytes.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alignedJson, alignedTemplate } from '../../compiler/helm/aligned.ts';

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

test('aligned templates', () => {
  const text = [
    '{{- /* What it is. */}}',
    'a: {{ .b }}',
    '  {{- if .c }}',
    'kind: ü',
    '  {{- toYaml .d | nindent 2 -}}',
    '  {{- end }}',
    '',
  ];
  const lines = alignedTemplate(text.join('\n')).split('\n');
  assert.ok(lines.every((line) => (Buffer.byteLength(line) + 1) % 3 === 0 || line === ''));
  assert.equal(
    lines.map((line) =>
      line
        .replace(/ +(-?\}\})$/, ' $1')
        .replace(/ +(\*\/\}\})$/, ' $1')
        .trimEnd(),
    ),
    [
      '{{- /* What it is. */}}',
      'a: {{ .b }}',
      '{{- if .c }}',
      'kind: ü',
      '{{- toYaml .d | nindent 2 -}}',
      '{{- end }}',
      '',
    ],
  );
  assert.is(lines.at(-1), '');
});

test.run();
