// @needs helm3-harness helm4-harness
// Constants are computed and equal branches merged before anything is emitted or evaluated; three renderers say the same of what is left.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { wrap } from '../../compiler/authoring/expression.ts';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import {
  and,
  choose,
  type Documents,
  type Expr,
  eq,
  fields,
  format,
  match,
  matchDocuments,
  not,
  or,
  values,
  when,
} from '../../compiler/index.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Values } from './fixtures/values.ts';

const { lab } = values<Values>();
const constant = <T>(value: T): Expr<T> => wrap({ kind: 'literal', value: value as never });
const yes = eq(constant('a'), 'a');

const folded: Readonly<Record<string, readonly [of: unknown, text: string]>> = {
  'an operation of constants': [choose(yes, constant('x'), constant('y')), 'x'],
  'conditions of which one settles all': [and(lab.flag, not(yes)), 'false'],
  'conditions that say nothing': [or(not(yes), lab.flag, not(yes)), '{{ .Values.lab.flag }}'],
  'a format of constants': [format`100%-${'a'}-${1}`, '"100%-a-1"'],
  'constants in a format': [format`${'%'}/${lab.text}/${2}`, '{{ printf "%%/%s/2" .Values.lab.text | quote }}'],
  'a format in a format': [
    format`${format`${lab.text}:${lab.count}`}%${'v'}${lab.word}`,
    '{{ printf "%s:%d%%v%s" .Values.lab.text (int64 .Values.lab.count) .Values.lab.word | quote }}',
  ],
};

const modes = {
  'modes with equal bodies': matchDocuments(lab.choice, {
    none: () => thing<string>('other'),
    small: () => thing<string>('small'),
    large: () => thing<string>('other'),
  }),
  'modes that are all alike': thing<string>(
    match(lab.choice, { none: () => lab.text, small: () => lab.text, large: () => lab.text }),
  ),
  'one after the other': thing<{ a?: string; b: string }>({
    a: match(lab.choice, { none: () => 'x', large: () => 'x' }),
    b: when(lab.flag, 'x', when(eq(lab.word, 'red'), 'x', 'y')),
  }),
};

const nothing: Readonly<Record<string, Documents>> = {
  'a condition that never holds': thing<object>({ a: 'x', b: when<string>(not(yes), lab.text) }),
  'an object of nothing': thing<object>({ a: 'x', b: { c: when<string>(not(yes), 'x') } }),
  'an empty part': thing<object>({ a: fields<Record<string, string>>({}, when(lab.flag, { x: 'y' })) }),
  'a list of nothing': thing<object>({ a: 'x', b: [when<string>(not(yes), 'x')], c: [] }),
};

const key = (name: string): string => name.replaceAll(' ', '-');
const byKey = (all: Readonly<Record<string, Documents>>): Record<string, Documents> =>
  Object.fromEntries(Object.entries(all).map(([name, documents]) => [key(name), documents]));
const foldedThings = Object.fromEntries(
  Object.entries(folded).map(([name, [of]]) => [name, thing<object>({ it: of as never })]),
);
const coverage = new Coverage();
const trio = await trioOf({ templates: { ...byKey(foldedThings), ...byKey(modes), ...byKey(nothing) }, coverage });
test.after(() => trio.close());

for (const [name, [, text]] of Object.entries(folded)) {
  test(name, () => {
    const made = emitted({ templates: { it: foldedThings[name] as Documents } });
    assert.match(made.split('\n').join(' '), `it: ${text} `);
  });
}

test('all of it, in three renderers', async () => {
  for (const mode of ['none', 'small', 'large']) {
    for (const word of ['red', 'blue']) {
      for (const flag of [true, false])
        await trio.render({ lab: { choice: { mode, large: { sizes: [] } }, word, flag } });
    }
  }
  const missing = coverage.summary().missing.filter((branch) => !branch.startsWith('guard'));
  assert.equal(missing, [], 'branches that are merged are one');
});

test('modes with equal bodies are asked for at once', () => {
  const text = emitted({ templates: { it: modes['modes with equal bodies'] } });
  assert.match(text, '{{- if has .Values.lab.choice.mode (list "none" "large") }}');
  assert.is(text.match(/data: other/g)?.length, 1);
  assert.not.match(emitted({ templates: { it: modes['modes that are all alike'] } }), '{{- if');
  const one = emitted({ templates: { it: modes['one after the other'] } });
  assert.match(one, '{{- if has .Values.lab.choice.mode (list "none" "large") }}');
  assert.match(one, '{{- if or .Values.lab.flag (eq .Values.lab.word "red") }}');
  assert.not.match(one, 'else if');
});

test('what never yields anything leaves nothing', () => {
  const text = Object.values(nothing).map((it) => emitted({ templates: { it } }));
  for (const [i, lines] of text.entries()) {
    assert.not.match(lines, ' b:');
    if (i !== 2) assert.not.match(lines, '{{- if');
  }
  assert.match(text[3] ?? '', 'c: []');
});

test.run();
