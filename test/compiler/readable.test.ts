// Long lines of a template are broken inside their actions, and say the same.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { action, comment, flatLine, indentLines, type Line, line, tag } from '../../compiler/helm/line.ts';
import { printedLine } from '../../compiler/helm/readable.ts';

const long = '.Values.serving.modelDefaults.autoscaling.keda.triggers';
const printed = (given: Line): string[] => printedLine(given).split('\n');

test('a line that fits stays', () => {
  const whole = line('kind: ', action('.Values.kind', '|', 'quote'));
  assert.equal(printed(whole), ['kind: {{ .Values.kind | quote }}']);
});

test('an argument a line, what every helper is given beside its name, and what is piped after it', () => {
  const given = [
    'dict',
    '"root"',
    '$',
    '"user"',
    `${long}.user`,
    '"group"',
    ['int64', `${long}.group`],
    '"fsGroup"',
    '7',
  ];
  const [whole] = indentLines([tag('include', '"ml.podSecurity"', given, '|', 'nindent', '8')], 6) as [Line];
  assert.equal(printed(whole), [
    '      {{- include "ml.podSecurity" (dict "root" $',
    `        "user" ${long}.user`,
    `        "group" (int64 ${long}.group)`,
    '        "fsGroup" 7) | nindent 8 }}',
  ]);
});

test('conditions and variables', () => {
  const one = ['not', ['kindIs', '"invalid"', `${long}.one`]];
  assert.equal(printed(tag('if', 'or', one, `${long}.two`, ['eq', `${long}.three`, '""'])), [
    '{{- if or',
    `  (not (kindIs "invalid" ${long}.one))`,
    `  ${long}.two`,
    `  (eq ${long}.three "") }}`,
  ]);
  const labels = ['deepCopy', `${long}.labels`];
  assert.equal(
    printed(tag('$labels', ':=', 'mergeOverwrite', labels, ['dict', '"tier"', '"application"'], `${long}.more`)),
    [
      '{{- $labels := mergeOverwrite',
      `  (deepCopy ${long}.labels)`,
      '  (dict "tier" "application")',
      `  ${long}.more }}`,
    ],
  );
});

test('strings, comments and text stay whole, whatever is in them', () => {
  const said =
    'it takes (a) "one", }} or {{ two, and there is more to say of it than a line has room for, as everybody can see';
  const message = JSON.stringify(said);
  const given = ['dict', '"guard"', '$guard', '"message"', message, '"path"', ['list', '"a"', '"b"']];
  assert.equal(printed(tag('include', '"ml.violation"', given)), [
    '{{- include "ml.violation" (dict "guard" $guard',
    `  "message" ${message}`,
    '  "path" (list "a" "b")) }}',
  ]);
  for (const whole of [comment(said), line(`text: ${said}`), line(action('printf', message, '.a'))]) {
    assert.is(printedLine(whole), flatLine(whole));
  }
});

test('a call inside a call', () => {
  assert.equal(printed(tag('if', 'and', '((.Values.tracking).enabled)', ['eq', `${long}.first`, `${long}.last`])), [
    '{{- if and',
    '  ((.Values.tracking).enabled)',
    '  (eq',
    `    ${long}.first`,
    `    ${long}.last) }}`,
  ]);
});

test('text before an action takes its room', () => {
  const whole = line('a: ', action('or', '"\u2028"', `${long}.first`, `${long}.last`));
  assert.equal(printed(whole), ['a: {{ or', '  "\u2028"', `  ${long}.first`, `  ${long}.last }}`]);
});

test.run();
