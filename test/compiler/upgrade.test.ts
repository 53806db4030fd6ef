// @needs helm3-harness helm4-harness
// Values of an older release under a newer chart (`helm upgrade --reuse-values`): keys that came in a minor, and renamed keys.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dict, each, forEach, ifSet, isSet, merge, orElse, values, withDefaults } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { baselineOf } from '../../compiler/schema/chart-flavour.ts';
import type { JsonObject } from '../../compiler/values/index.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import { defaults } from './fixtures/defaults.ts';
import type { Values } from './fixtures/values.ts';

const { lab, shared } = values<Values>();
type Map_ = { [key: string]: string };

/** The defaults of the older chart: no `count`, `more`, `choice`, and less in `modelDefaults`. */
const { count: _, more: __, choice: ___, modelDefaults, ...olderLab } = defaults.lab as { [key: string]: Json };
const { labels: ____, ...olderModel } = modelDefaults as { [key: string]: Json };
const older = { ...defaults, lab: { ...olderLab, modelDefaults: olderModel } };
const baseline = new Set(baselineOf(older));

const templates = {
  read: thing<{ count: number; labels: Map_; size: number; mode: string; set: boolean; text: string }>({
    count: lab.count,
    labels: merge(lab.labels, lab.more),
    size: orElse(ifSizeOf(), 0),
    mode: lab.choice.mode,
    set: isSet(lab.count),
    text: lab.text,
  }),
  models: forEach(withDefaults(lab.models, lab.modelDefaults), 'model', (model, name) =>
    thing<{ replicas: number; labels: Map_ }>({ replicas: model.replicas, labels: model.labels }, name),
  ),
  renamed: thing<{ interval: string; every: string[] }>({
    interval: orElse(shared.reportInterval, 'never'),
    every: ['x', each(lab.list, 'item', () => ifSet(shared.reportInterval, (interval) => interval, 'none'))],
  }),
  merged: thing<{ all: unknown }>({ all: merge(dict<Map_>({ a: lab.labels }), dict<Map_>({ a: lab.more })) }),
};

function ifSizeOf(): never {
  return (lab.choice as never as { small: { size: never } }).small.size;
}

const trio = await trioOf({ templates, baseline, shipped: older });
test.after(() => trio.close());

test('reads of keys that came later carry their defaults', async () => {
  const data = await trio.data({
    lab: { models: { m: { tag: 't', versions: {} }, n: { tag: 't', labels: { own: 'x' }, versions: {} } } },
  });
  assert.equal(data.read, { count: 1, labels: {}, size: 1, mode: 'none', set: true, text: 'text' });
  assert.equal(data.models, { replicas: 1, labels: { kept: 'yes' } });
});

test('what the user sets of them wins, and merges with the defaults', async () => {
  const labels = { a: '1' };
  const data = await trio.data({ lab: { count: 0, labels, more: { a: '', b: '2' }, choice: { mode: 'small' } } });
  assert.equal(data.read, { count: 0, labels: { a: '', b: '2' }, size: 1, mode: 'small', set: true, text: 'text' });
  assert.equal(data.merged, { all: { a: { a: '', b: '2' } } });
  assert.equal((await trio.data({ lab: { choice: { mode: 'none', small: { size: 0 } } } })).read, {
    count: 1,
    labels: {},
    size: 0,
    mode: 'none',
    set: true,
    text: 'text',
  });
});

test('keys of the baseline are demanded as ever', async () => {
  for (const { error } of await trio.helms({ values: { lab: { text: null } } as never }))
    assert.match(error ?? '', "missing property 'text'");
});

test('a chart without a baseline reads plainly', () => {
  const one = thing<{ count: number }>({ count: lab.count });
  assert.match(emitted({ templates: { t: one } }), 'count: {{ .Values.lab.count | int64 }}');
  assert.match(
    emitted({ templates: { t: one }, baseline }),
    'count: {{ ternary 1 .Values.lab.count (kindIs "invalid" .Values.lab.count) | int64 }}',
  );
});

const renames: readonly (readonly [given: JsonObject, interval: string])[] = [
  [{}, '60s'],
  [{ reportEvery: '60s' }, '60s'],
  [{ reportEvery: '5s' }, '5s'],
  [{ reportInterval: '7s' }, '7s'],
  [{ reportInterval: '' }, ''],
  [{ reportInterval: '7s', reportEvery: '60s' }, '7s'],
  [{ reportInterval: '7s', reportEvery: '7s' }, '7s'],
];

for (const [given, interval] of renames) {
  test(`renamed: ${JSON.stringify(given)} is ${JSON.stringify(interval)}`, async () => {
    const { renamed } = await trio.data({ shared: given, lab: { list: ['a'] } });
    assert.equal(renamed, { interval, every: ['x', interval] });
  });
}

test('an old name and a new one with different values contradict each other', async () => {
  const text = await trio.violations({ shared: { reportInterval: '7s', reportEvery: '5s' } });
  assert.is(
    text,
    '\n\nthe values can not be installed:\n\n- shared.reportEvery: this is the old name of reportInterval, which is set to something else: "7s"\n  To mend it:\n    shared:\n      reportEvery: "7s"\n',
  );
  assert.is(await trio.violations({ shared: { reportInterval: '7s', reportEvery: '7s' } }), '');
});

test.run();
