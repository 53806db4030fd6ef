// @needs helm3-harness helm4-harness
// `note`: comments for the readers of the chart, which neither change what is rendered nor are in a package.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { emitTemplates } from '../../compiler/helm/chart-files.ts';
import { packed } from '../../compiler/helm/layout.ts';
import { each, fields, note, values, when } from '../../compiler/index.ts';
import { compileTest, emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Values } from './fixtures/values.ts';

const { lab } = values<Values>();

interface Item {
  name: string;
  labels?: { [key: string]: string };
}
interface Data {
  items: Item[];
  text?: string;
  map: { [key: string]: string };
}

const documents = (said: <T>(text: string, piece: T) => T) =>
  said(
    'What the thing is for.',
    thing<Data>({
      items: [
        said('The first.', { name: 'first', labels: said('Labels of the first.', { a: 'b' }) }),
        said('There with the flag.', when<Item>(lab.flag, { name: 'flagged' })),
        said(
          'One for each word.',
          each<string, Item>(lab.list, 'word', (word) => ({ name: word })),
        ),
      ],
      text: said('Perhaps.', when<string>(lab.flag, 'x')),
      map: fields<Data['map']>({}, said('A part.', when<Data['map']>(lab.flag, { c: 'd' })), { e: 'f' }),
    }),
  );

const templates = { it: documents(note as never) };
const trio = await trioOf({ templates });
const plain = await trioOf({ templates: { it: documents((_, piece) => piece) } });
test.after(async () => {
  await trio.close();
  await plain.close();
});

test('objects are the same with comments and without, in three renderers', async () => {
  for (const flag of [true, false]) {
    for (const list of [[], ['x', 'y']]) {
      assert.equal(await trio.render({ lab: { flag, list } }), await plain.render({ lab: { flag, list } }));
    }
  }
});

test('a comment stands above what it is about', () => {
  const text = emitted({ templates });
  for (const [said, next] of [
    ['What the thing is for.', '---'],
    ['The first.', '    - name: first'],
    ['Labels of the first.', '      labels:'],
    ['There with the flag.', '    {{- if .Values.lab.flag }}'],
    ['One for each word.', '    {{- range $word := .Values.lab.list }}'],
    ['Perhaps.', '  {{- if .Values.lab.flag }}'],
    ['A part.', '    {{- if .Values.lab.flag }}'],
  ] as const) {
    assert.match(text, `{{- /* ${said} */}}\n${next}\n`);
  }
});

test('a package has none', () => {
  const texts = emitTemplates(compileTest({ templates }), packed);
  assert.not.match([...texts.values()].join(''), '/*');
});

test('a comment can not end before its end', () => {
  for (const text of ['a */}} b', 'two\nlines']) assert.throws(() => note(text, lab.text), /T020/);
});

test.run();
