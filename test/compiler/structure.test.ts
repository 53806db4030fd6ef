// @needs helm3-harness helm4-harness
// Objects, lists, loops, modes and variables: what is written, and what three renderers make of it.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Documents } from '../../compiler/authoring/expression.ts';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import { eq, matchDocuments, values, when } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import { templates } from './fixtures/structure-templates.ts';
import type { Values } from './fixtures/values.ts';

const { lab } = values<Values>();

const coverage = new Coverage();
const trio = await trioOf({ templates, coverage });
test.after(() => trio.close());

const labs: readonly { [key: string]: Json }[] = [
  {},
  { flag: false },
  { flag: false, text: '' },
  { flag: false, text: '', count: 2 },
  { text: '', list: ['a', ''], labels: { a: '1' } },
  { list: ['a'], labels: { a: '1', 'b/c.d': '' }, more: { z: '2' }, count: 2 },
  { inners: [{ text: 'x' }, { text: '', note: '' }, { text: 'y', note: 'n' }] },
  { choice: { mode: 'small' } },
  { choice: { mode: 'small', small: { size: 0 } }, flag: false },
  { choice: { mode: 'large', large: { sizes: [] } } },
  { choice: { mode: 'large', large: { sizes: [1000000, 0] } } },
  { boxes: { a: {}, b: { enabled: false, count: 0, pool: 'p' }, c: { pool: 'q', store: {} } }, list: ['x', 'y'] },
  { boxes: { a: { store: { mode: 'disk', disk: { size: 5 } } }, b: { store: { mode: 'memory' } } } },
];

for (const lab of labs) {
  test(`values ${JSON.stringify(lab)}`, async () => {
    await trio.render({ pools: { p: { zone: 'north' }, q: { zone: '' } }, lab });
  });
}

test('entries over their defaults: false, 0, "" and [] win, maps merge, lists are replaced, .Values stays', async () => {
  const models = {
    a: {
      tag: 't',
      versions: { v1: {}, v2: { replicas: 0, labels: { kept: '', own: 'x' } } },
      release: { stable: 'v2' },
    },
    c: { tag: 'c', versions: {} },
    b: {
      tag: '',
      replicas: 0,
      labels: { kept: 'no' },
      choice: { mode: 'small', small: { size: 2 } },
      versions: { v1: { tag: 'own', labels: { more: 'y' } }, v2: { enabled: false } },
      release: { stable: 'v1' },
    },
  };
  const { merged, chosen } = await trio.render({
    lab: { models, modelDefaults: { replicas: 3, labels: { base: 'b' } } },
  });
  const found = Object.fromEntries(
    (merged ?? []).map((object) => [
      (object as never as { metadata: { name: string } }).metadata.name,
      (object as never as { data: Json }).data,
    ]),
  );
  assert.equal(found, {
    a: { replicas: 3, labels: { kept: 'yes', base: 'b' }, mode: 'none' },
    'a-v1': { replicas: 3, labels: { kept: 'yes', base: 'b' }, tag: 't', enabled: true, first: true },
    'a-v2': { replicas: 0, labels: { kept: '', base: 'b', own: 'x' }, tag: 't', enabled: true, first: false },
    b: { replicas: 0, labels: { kept: 'no', base: 'b' }, mode: 'small' },
    'b-v2': { replicas: 0, labels: { kept: 'no', base: 'b' }, tag: '', enabled: false, first: false },
    c: { replicas: 3, labels: { kept: 'yes', base: 'b' }, mode: 'none' },
    'b-v1': { replicas: 0, labels: { kept: 'no', base: 'b', more: 'y' }, tag: 'own', enabled: true, first: true },
  });
  const data = (chosen ?? []).map((object) => (object as never as { data?: Json }).data ?? null);
  assert.equal(
    data,
    [{ replicas: 0, tag: 't' }, { replicas: 0, tag: 'own' }, null],
    'entry() of a map with defaults is merged too',
  );
});

test('keys are in the order of their bytes', async () => {
  const boxes = { '\u{1f600}': {}, '\uffee': {}, b: {}, B: {}, 'a-b': {}, a: {} };
  const { entries } = await trio.render({ lab: { boxes } });
  const names = (entries ?? []).map((object) => (object as never as { metadata: { name: string } }).metadata.name);
  assert.equal(
    names.filter((name) => name.startsWith('box-')),
    ['B', 'a', 'a-b', 'b', '\uffee', '\u{1f600}'].map((name) => `box-${name}`),
  );
});

test('an area that is off, or not there, renders nothing', async () => {
  assert.equal(await trio.render({ lab: { enabled: false } }), {});
});

test('every branch was taken both ways', () => {
  const { missing } = coverage.summary();
  assert.equal(
    missing.filter((branch) => !branch.startsWith('guard')),
    [],
  );
});

const body = (name: string): string =>
  emitted({ templates: { t: templates[name] as Documents } })
    .split('\n')
    .slice(5)
    .filter((line) => line !== 'end: here')
    .join('\n');

test('fields under one condition stand in one if', () => {
  assert.is(
    body('adjacent'),
    `data:
  {{- if .Values.lab.flag }}
  a: a
  b: {{ .Values.lab.text | quote }}
  {{- end }}
  c: c
  {{- if .Values.lab.flag }}
  d: d
  {{- end }}`,
  );
});

test('what may turn out empty stands in a condition', () => {
  assert.is(
    body('emptied'),
    `data:
  keep: "yes"
  {{- if or .Values.lab.flag (gt (int64 .Values.lab.count) 1) .Values.lab.text }}
  object:
    {{- if .Values.lab.flag }}
    a: a
    {{- end }}
    {{- if gt (int64 .Values.lab.count) 1 }}
    b: b
    {{- end }}
    {{- if .Values.lab.text }}
    deep:
      c: {{ .Values.lab.text | quote }}
    {{- end }}
  {{- end }}
  {{- if or .Values.lab.flag .Values.lab.list (gt (int64 .Values.lab.count) 1) }}
  list:
    {{- if .Values.lab.flag }}
    - a
    {{- end }}
    {{- range $item := .Values.lab.list }}
    - {{ $item | quote }}
    {{- end }}
    {{- if gt (int64 .Values.lab.count) 1 }}
    - b
    {{- end }}
  {{- end }}`,
  );
});

test('list items begin with what is certain', () => {
  assert.is(
    body('items'),
    `data:
  - value: {{ .Values.lab.text | quote }}
    {{- if .Values.lab.flag }}
    name: late
    {{- end }}
  - list:
      {{- toYaml .Values.lab.list | nindent 6 }}
    name: block first
  - inner:
      a: {{ .Values.lab.text | quote }}
      {{- if .Values.lab.flag }}
      b: b
      {{- end }}
    {{- if gt (int64 .Values.lab.count) 1 }}
    name: x
    {{- end }}
  {{- if .Values.lab.flag }}
  - name: conditional
  {{- end }}
  {{- range $inner := .Values.lab.inners }}
  - value: {{ $inner.text | quote }}
    {{- if not (kindIs "invalid" $inner.note) }}
    name: {{ $inner.note | quote }}
    {{- end }}
  {{- end }}
  - name: parts
    {{- with .Values.lab.text }}
    value: {{ . | quote }}
    {{- end }}`,
  );
});

test('modes', () => {
  assert.is(
    body('modes'),
    `data:
  keep: "yes"
  {{- if eq .Values.lab.choice.mode "small" }}
  size: {{ .Values.lab.choice.small.size | int64 }}
  {{- end }}
  {{- if eq .Values.lab.choice.mode "large" }}
  sizes:
    {{- toYaml .Values.lab.choice.large.sizes | nindent 4 }}
  {{- end }}
  {{- if eq .Values.lab.choice.mode "none" }}
  name: "no"
  {{- else if eq .Values.lab.choice.mode "small" }}
  name: {{ printf "small %d" (int64 .Values.lab.choice.small.size) | quote }}
  {{- else }}
  name: {{ .Values.lab.text | quote }}
  {{- end }}
  {{- if eq .Values.lab.choice.mode "small" }}
  {{- if .Values.lab.flag }}
  some: small and flag
  {{- end }}
  {{- else if eq .Values.lab.choice.mode "large" }}
  some: large
  {{- end }}`,
  );
});

test('the dot is what a with looks at, and the root is $ inside', () => {
  assert.is(
    body('dot'),
    `data:
  keep: "yes"
  {{- with .Values.lab.labels }}
  a:
    {{- toYaml . | nindent 4 }}
    own: {{ $.Values.lab.text | quote }}
    {{- with $.Values.lab.more }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- end }}
  {{- with .Values.lab.text }}
  b: {{ printf "%s %d %s" . (int64 $.Values.lab.count) $.Release.Namespace | quote }}
  {{- end }}
  {{- with .Values.lab.more }}
  c:
    {{- toYaml . | nindent 4 }}
  {{- else }}
  c:
    none: {{ .Values.lab.text | quote }}
  {{- end }}`,
  );
});

test('conditions that stand directly in each other are one, as long as they fit on a line', () => {
  const inner = (name: string): Documents => when(lab.flag, () => when(eq(lab.text, name), () => thing<string>('x')));
  assert.match(
    emitted({ templates: { t: matchDocuments(lab.choice, { small: () => inner('a') }) } }),
    /^\{\{- if and \(eq \.Values\.lab\.choice\.mode "small"\) \.Values\.lab\.flag \(eq \.Values\.lab\.text "a"\) \}\}\n---/,
  );
  const long = emitted({ templates: { t: inner('a'.repeat(80)) } }).split('\n');
  assert.is(long[0], '{{- if .Values.lab.flag }}');
  assert.match(long[1] ?? '', /^\{\{- if eq /);
});

test('entries over defaults are merged into copies', () => {
  const text = emitted({ templates: { t: templates.merged as Documents } });
  assert.is(
    text.split('\n').slice(0, 4).join('\n'),
    `{{- range $modelName, $modelOverrides := .Values.lab.models }}
{{- $model := mergeOverwrite (deepCopy $.Values.lab.modelDefaults) $modelOverrides }}
---
apiVersion: example.com/v1`,
  );
  assert.match(
    text,
    '{{- range $versionName, $versionOverrides := $model.versions }}\n{{- $version := mergeOverwrite (deepCopy $model) $versionOverrides }}',
  );
});

test.run();
