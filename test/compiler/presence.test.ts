// @needs helm3-harness helm4-harness
// Presence is not truth: 0, false, "" and [] are values. A third oracle in plain TypeScript judges both renderers, since
// they could agree on being wrong.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { field, fields, hasAny, ifAny, ifSet, isSet, orElse, values, when } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Optional, Values } from './fixtures/values.ts';

const { lab } = values<Values>();
const { optional } = lab;

const templates = {
  set: thing<Partial<Optional>>({
    text: ifSet(optional.text, (text) => text),
    count: ifSet(optional.count, (count) => count),
    flag: ifSet(optional.flag, (flag) => flag),
    list: ifSet(optional.list, (list) => list),
    labels: ifSet(optional.labels, (labels) => labels),
  }),
  either: thing<Optional>({
    text: orElse(optional.text, 'other'),
    count: orElse(optional.count, 7),
    flag: orElse(optional.flag, true),
    list: orElse(optional.list, ['other']),
    labels: orElse(optional.labels, { other: 'yes' }),
  }),
  otherwise: thing<Optional>({
    text: ifSet(optional.text, (text) => text, 'other'),
    count: ifSet(optional.count, (count) => count, 7),
    flag: ifSet(optional.flag, (flag) => flag, true),
  }),
  asked: thing<{ [key: string]: boolean }>({
    text: isSet(optional.text),
    count: isSet(optional.count),
    flag: isSet(optional.flag),
    list: isSet(optional.list),
    labels: isSet(optional.labels),
  }),
  filled: thing<{ [key: string]: boolean }>({
    text: hasAny(optional.text),
    list: hasAny(optional.list),
    labels: hasAny(optional.labels),
  }),
  any: thing<Partial<Optional> & { always: string }>({
    always: 'here',
    text: ifAny(optional.text, (text) => text),
    list: ifAny(optional.list, (list) => list),
    labels: ifAny(optional.labels, (labels) => labels),
  }),
  both: thing<{ always: string; both?: string }>({
    always: 'here',
    both: when(isSet(optional.flag), orElse(optional.text, 'other')),
  }),
  parts: thing<{ [key: string]: string }>(
    fields<{ [key: string]: string }>(
      { always: 'here' },
      ifSet(optional.text, (text) => ({ text })),
      ifAny(optional.labels, (labels) => labels),
      ifSet(optional.count, () => field<string>('counted', 'yes')),
    ),
  ),
  inner: thing<{ always: string; note?: string; text?: string }>({
    always: 'here',
    text: ifSet(optional.inner, (inner) => inner.text),
    note: ifSet(optional.inner, (inner) => orElse(inner.note, 'no note')),
  }),
};

const trio = await trioOf({ templates });
test.after(() => trio.close());

const empties: readonly Optional[] = [
  {},
  { text: '', count: 0, flag: false, list: [], labels: {} },
  { text: 'x', count: 1, flag: true, list: ['a'], labels: { a: 'b' } },
  { text: 'false', count: -1, flag: false, list: [''], labels: { a: '' } },
  { inner: { text: '' } },
  { inner: { text: 'x', note: '' } },
];

function expected(given: Optional): { [template: string]: Json } {
  const present = <T>(value: T | undefined): value is T => value !== undefined;
  const full = (value: string | object | undefined): boolean => present(value) && Object.keys(value).length > 0;
  const keep = (entries: readonly (readonly [string, unknown])[]): Json =>
    Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Json;
  const { text, count, flag, list, labels, inner } = given;
  const set = keep(Object.entries({ text, count, flag, list, labels }));
  return {
    ...(Object.keys(set).length > 0 ? { set } : { set: null as never }),
    either: {
      text: text ?? 'other',
      count: count ?? 7,
      flag: flag ?? true,
      list: list ?? ['other'],
      labels: labels ?? { other: 'yes' },
    },
    otherwise: { text: text ?? 'other', count: count ?? 7, flag: flag ?? true },
    asked: {
      text: present(text),
      count: present(count),
      flag: present(flag),
      list: present(list),
      labels: present(labels),
    },
    filled: { text: full(text), list: full(list), labels: full(labels) },
    any: keep([
      ['always', 'here'],
      ['text', full(text) ? text : undefined],
      ['list', full(list) ? list : undefined],
      ['labels', full(labels) ? labels : undefined],
    ]),
    both: keep([
      ['always', 'here'],
      ['both', present(flag) ? (text ?? 'other') : undefined],
    ]),
    parts: keep([
      ['always', 'here'],
      ['text', text],
      ...Object.entries(labels ?? {}),
      ['counted', present(count) ? 'yes' : undefined],
    ]),
    inner: keep([
      ['always', 'here'],
      ['text', inner?.text],
      ['note', inner ? (inner.note ?? 'no note') : undefined],
    ]),
  };
}

for (const given of empties) {
  test(`three renderers and plain TypeScript agree on ${JSON.stringify(given)}`, async () => {
    assert.equal(await trio.data({ lab: { optional: given as never } }), expected(given));
  });
}

test('asks with kindIs, never for truth', () => {
  assert.is(
    emitted({
      templates: {
        t: thing<{ a: string; count?: number; text?: string }>({
          a: 'x',
          count: ifSet(optional.count, (n) => n),
          text: ifAny(optional.text, (t) => t),
        }),
      },
    }),
    `---
apiVersion: example.com/v1
kind: Thing
metadata:
  name: thing
data:
  a: x
  {{- if not (kindIs "invalid" .Values.lab.optional.count) }}
  count: {{ .Values.lab.optional.count | int64 }}
  {{- end }}
  {{- with .Values.lab.optional.text }}
  text: {{ . | quote }}
  {{- end }}
end: here`,
  );
});

test.run();
