// Long lines of a template are broken inside their actions, and say the same.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { wrapped } from '../../compiler/helm/wrapped.ts';

const long = '.Values.serving.modelDefaults.autoscaling.keda.triggers';

test('a line that fits stays', () => {
  const text = '{{- if eq .Values.serving.mode "kserve" }}\nkind: {{ .Values.kind }}\n';
  assert.is(wrapped(text), text);
});

test('an argument a line, what every helper is given beside its name, and what is piped after it', () => {
  const line = `      {{- include "ml.podSecurity" (dict "root" $ "user" ${long}.user "group" (int64 ${long}.group) "fsGroup" 7) | nindent 8 }}`;
  assert.equal(wrapped(line).split('\n'), [
    '      {{- include "ml.podSecurity" (dict "root" $',
    `        "user" ${long}.user`,
    `        "group" (int64 ${long}.group)`,
    '        "fsGroup" 7) | nindent 8 }}',
  ]);
});

test('conditions and variables', () => {
  assert.equal(
    wrapped(`{{- if or (not (kindIs "invalid" ${long}.one)) ${long}.two (eq ${long}.three "") }}`).split('\n'),
    ['{{- if or', `  (not (kindIs "invalid" ${long}.one))`, `  ${long}.two`, `  (eq ${long}.three "") }}`],
  );
  assert.equal(
    wrapped(
      `{{- $labels := mergeOverwrite (deepCopy ${long}.labels) (dict "tier" "application") ${long}.more }}`,
    ).split('\n'),
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
  const line = `{{- include "ml.violation" (dict "guard" $guard "message" ${JSON.stringify(said)} "path" (list "a" "b")) }}`;
  assert.equal(wrapped(line).split('\n'), [
    '{{- include "ml.violation" (dict "guard" $guard',
    `  "message" ${JSON.stringify(said)}`,
    '  "path" (list "a" "b")) }}',
  ]);
  for (const text of [`{{- /* ${said} */}}`, `text: ${said.replaceAll('"', '')}`]) assert.is(wrapped(text), text);
  assert.is(wrapped(`{{ printf ${JSON.stringify(said)} .a }}`), `{{ printf ${JSON.stringify(said)} .a }}`);
});

test('keys of what stands between parentheses', () => {
  const line = `{{- if and ((.Values.tracking).enabled) (eq ${long}.first ${long}.last) }}`;
  assert.equal(wrapped(line).split('\n'), [
    '{{- if and',
    '  ((.Values.tracking).enabled)',
    '  (eq',
    `    ${long}.first`,
    `    ${long}.last) }}`,
  ]);
});

test('a character that ends lines elsewhere', () => {
  const line = `a: {{ or "\u2028" ${long}.first ${long}.last }}`;
  assert.equal(wrapped(line).split('\n'), ['a: {{ or', '  "\u2028"', `  ${long}.first`, `  ${long}.last }}`]);
});

test.run();
