// @needs helm3-harness helm4-harness
// What is looked up more than once gets a variable, where it is looked up whatever happens.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  and,
  define,
  each,
  entry,
  eq,
  forEach,
  format,
  ifSet,
  ifSetDocuments,
  notEmpty,
  pair,
  rule,
  rulesForEach,
  rulesIfSet,
  values,
  when,
} from '../../compiler/index.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Values } from './fixtures/values.ts';

const { lab } = values<Values>();
const words = define('words', 'Some words.', [], 'map', () => pair(lab.text, lab.word) as never);

const templates = {
  piece: forEach(lab.boxes, 'box', (box, name) =>
    thing<{ zone?: string }>(
      { zone: ifSet(box.pool, (pool) => format`${entry(pool).zone}-${entry(pool).zone}`) },
      name,
    ),
  ),
  documents: forEach(lab.boxes, 'box', (box, name) =>
    ifSetDocuments(box.pool, (pool) =>
      when(eq(entry(pool).zone, 'north'), () => thing<string>(entry(pool).zone, name)),
    ),
  ),
  // `and` asks for the zone only with the flag.
  lazy: forEach(lab.boxes, 'box', (box, name) =>
    thing<{ a?: string }>(
      {
        a: ifSet(box.pool, (pool) =>
          when<string>(
            and(lab.flag, eq(entry(pool).zone, 'north')),
            'north',
            when<string>(and(lab.flag, eq(entry(pool).zone, '')), 'empty', 'other'),
          ),
        ),
      },
      name,
    ),
  ),
  map: when(notEmpty(words()), () =>
    thing<string[]>([each<string, string>(words(), 'word', (word, key) => format`${key}${word}`)]),
  ),
};

const rules = [
  rulesForEach(lab.boxes, 'box', ['lab', 'boxes'], (box, place) => [
    rulesIfSet(box.pool, (pool) => [
      rule(place, {
        name: 'south',
        violated: eq(entry(pool).zone, 'south'),
        at: ['pool'],
        message: format`the zone ${entry(pool).zone} is closed`,
        remedy: { enabled: false },
      }),
    ]),
  ]),
];

const trio = await trioOf({ templates, rules });
test.after(() => trio.close());

const pools = { p: { zone: 'north' }, q: { zone: '' }, s: { zone: 'south' } };

test('three renderers agree', async () => {
  for (const pool of [undefined, 'p', 'q']) {
    const box: JsonObject = pool === undefined ? {} : { pool };
    await trio.render({ pools, lab: { boxes: { a: box }, text: 'key' } });
  }
  assert.match(await trio.violations({ pools, lab: { boxes: { a: { pool: 's' } } } }), 'the zone south is closed');
});

test('a variable in the innermost body in which the lookup is certain', () => {
  assert.match(
    emitted({ templates: { t: templates.piece } }),
    `{{- if not (kindIs "invalid" $box.pool) }}
data:
  {{- $pool := index $.Values.pools $box.pool }}
  zone: {{ printf "%s-%s" $pool.zone $pool.zone | quote }}`,
  );
  assert.match(
    emitted({ templates: { t: templates.documents } }),
    `{{- $pool := index $.Values.pools $box.pool }}
{{- if eq $pool.zone "north" }}
---`,
  );
  assert.match(
    emitted({ templates: { t: templates.map } }),
    /^\{\{- \$words := include "test-chart\.words" \$ \| fromYaml \}\}\n/,
  );
});

test('none where it might not be looked up', () => {
  assert.not.match(emitted({ templates: { t: templates.lazy } }), /\$\w+ := index/);
});

test('rules have theirs', () => {
  const text = trio.texts.get('templates/rules/_shared.tpl') ?? '';
  assert.match(
    text,
    `{{- $pool := index $.root.Values.pools $box.pool }}
{{- /* south */}}
{{- if eq $pool.zone "south" }}`,
  );
});

test.run();
