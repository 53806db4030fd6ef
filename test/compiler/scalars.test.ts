// @needs helm3-harness helm4-harness
// Strings, numbers and keys that YAML, Go and JavaScript read and write differently.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dict, each, eachEntry, field, fields, format, pair, sha256, toJson, values } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { awkwardKeys, awkwardNumbers, awkwardStrings, controlCharacters } from './fixtures/awkward.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Free, Values } from './fixtures/values.ts';

const { lab } = values<Values>();

const constants = Object.fromEntries([...awkwardStrings, ...controlCharacters].map((text, i) => [`c${i}`, text]));
const keyed = Object.fromEntries(awkwardKeys.map((key) => [key, 'value']));

const templates = {
  text: thing<{ value: string; list: string[]; formatted: string; item: { text: string }[] }>({
    value: lab.text,
    list: [lab.text, 'end'],
    formatted: format`<${lab.text}> 100%`,
    item: [{ text: lab.text }],
  }),
  block: thing<{ list: string[]; labels: { [key: string]: string }; inItem: { labels: { [key: string]: string } }[] }>({
    list: lab.list,
    labels: lab.labels,
    inItem: [{ labels: lab.labels }],
  }),
  loops: thing<{ list: string[]; labels: { [key: string]: string } }>({
    list: ['first', each(lab.list, 'item', (item) => item)],
    labels: fields<{ [key: string]: string }>(
      { first: 'yes' },
      eachEntry(lab.labels, 'label', (value, key) => [format`x-${key}`, value]),
    ),
  }),
  json: thing<{ json: string; sum: string; free: string }>({
    json: toJson(lab.labels),
    sum: sha256(toJson(dict<unknown>({ labels: lab.labels, list: lab.list, count: lab.count, ratio: lab.ratio }))),
    free: sha256(toJson(lab.free)),
  }),
  numbers: thing<{ count: number; ratio: number; text: string; list: number[]; amount: string | number }>({
    count: lab.count,
    ratio: lab.ratio,
    text: format`${lab.count}`,
    list: [lab.count],
    amount: lab.amount,
  }),
  free: thing<{ free: Free; items: Free[] }>({ free: lab.free, items: ['first', lab.free] }),
  constants: thing<{ [key: string]: string }>(constants),
  keys: thing<{ [key: string]: string }>(keyed),
  constantList: thing<{ list: string[] }>({ list: [...awkwardStrings] }),
  constantData: thing<{ json: string; pair: { [key: string]: string } }>({
    json: toJson(dict(keyed)),
    pair: pair('{{ a/b.c', lab.word),
  }),
  computed: thing<{ [key: string]: string }>(
    fields<{ [key: string]: string }>({}, field<string>(lab.text, 'value'), { z: 'last' }),
  ),
};

const trio = await trioOf({ templates });
test.after(() => trio.close());

for (const text of awkwardStrings) {
  test(`the string ${JSON.stringify(text).slice(0, 60)}`, async () => {
    // Helm's own toYaml writes a key << without quotes, which is YAML for something else.
    const key = text === '<<' ? 'key' : text;
    const labels = { a: text, [key]: 'key' };
    const free = { text, [key]: [text] };
    const data = (await trio.data({ lab: { text, list: [text, text], labels, free } })) as {
      [template: string]: { [key: string]: Json };
    };
    assert.is(data.text?.value, text);
    assert.equal(data.text?.formatted, `<${text}> 100%`);
    assert.equal(data.block?.labels, labels);
    assert.equal(data.loops?.list, ['first', text, text]);
    assert.equal(data.free?.items, ['first', free]);
  });
}

for (const text of controlCharacters) {
  test(`the string ${JSON.stringify(text)} is refused by the schema`, async () => {
    for (const answer of await trio.helms({ values: { lab: { text } } })) {
      assert.is(answer.stage, 'schema');
      assert.match(answer.error ?? '', "at '/lab/text'");
    }
  });
}

test('constants come out as they were written', async () => {
  const data = await trio.data();
  assert.equal(data.constants, constants);
  assert.equal(data.keys, keyed);
  assert.equal(data.constantList, { list: awkwardStrings });
});

for (const number of awkwardNumbers) {
  test(`the number ${number}`, async () => {
    const count = Number.isInteger(number) ? number : 1;
    const data = await trio.data({
      lab: { count, ratio: number, amount: Math.abs(number), free: { number, list: [number] } },
    });
    assert.equal(data.numbers, { count, ratio: number, text: String(count), list: [count], amount: Math.abs(number) });
  });
}

test('free-form values may be of any kind', async () => {
  for (const free of [
    '',
    'text',
    'two\nlines\n',
    ' lead',
    0,
    1e6,
    false,
    true,
    [],
    {},
    [[]],
    [{}],
    { a: { b: [] } },
    [['a'], 'b'],
  ] as Json[]) {
    const data = await trio.data({ lab: { free } });
    assert.equal(data.free, { free, items: ['first', free] });
  }
});

test('maps are in the order of their keys as bytes, with characters beyond the basic plane last', async () => {
  const labels = { '\u{1f600}': 'astral', '\uffee': 'basic', b: 'b', B: 'B', 'a.b/c': 'x', '': 'empty' };
  const { json } = (await trio.data({ lab: { labels } })) as { json: { json: string } };
  assert.equal(Object.keys(JSON.parse(json.json) as object), ['', 'B', 'a.b/c', 'b', '\uffee', '\u{1f600}']);
});

test('numbers are cast, strings are quoted, plain constants are not', () => {
  const text = emitted({
    templates: {
      t: thing<{ a: string; b: string; c: number; d: number; e: boolean; f: string; g: string }>({
        a: 'plain text',
        b: 'yes',
        c: lab.count,
        d: lab.ratio,
        e: lab.flag,
        f: lab.text,
        g: '{{ braces }}',
      }),
    },
  });
  assert.is(
    text.split('\n').slice(6).join('\n'),
    `  a: plain text
  b: "yes"
  c: {{ .Values.lab.count | int64 }}
  d: {{ .Values.lab.ratio | toJson }}
  e: {{ .Values.lab.flag }}
  f: {{ .Values.lab.text | quote }}
  g: "{{ "{{" }} braces }}"
end: here`,
  );
});

test.run();
