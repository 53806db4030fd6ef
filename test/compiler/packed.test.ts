// A packed file says what it is given, but for comments of templates, and what repeats begins at multiples of three bytes.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { action, closed, comment, handWritten, indentLines, line, tag } from '../../compiler/helm/line.ts';
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
  const long = '.Values.serving.modelDefaults.autoscaling.keda.triggers';
  const lines = [
    comment('What it is.'),
    line('a: ', action('.b')),
    ...indentLines([
      comment('Two\n       lines.'),
      tag('if', 'or', `${long}.c`, ['eq', `${long}.d`, '"\\"}}"']),
      line('kind: ü'),
      closed(tag('toYaml', '.d', '|', 'nindent', '2')),
      tag('end'),
    ]),
    ...handWritten(['{{- /*', 'What it is.', '*/}}', '{{- range . }}{{ $a = . }}{{ end }}', '  {{- $a -}}']),
  ];
  const packed = packedTemplate(lines).split('\n');
  assert.ok(packed.every((text) => (Buffer.byteLength(text) + 1) % 3 === 0 || text === ''));
  assert.equal(
    packed.map((text) => text.replace(/ +(-?\}\})$/, ' $1').trimEnd()),
    [
      'a: {{ .b }}',
      '{{- if or',
      `${long}.c`,
      '(eq',
      `${long}.d`,
      '"\\"}}") }}',
      '  kind: ü',
      '{{- toYaml .d | nindent 2 -}}',
      '{{- end }}',
      '{{- range . }}{{ $a = . }}{{ end }}',
      '{{- $a -}}',
      '',
    ],
  );
});

test.run();
