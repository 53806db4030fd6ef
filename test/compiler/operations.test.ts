// @needs helm3-harness helm4-harness
// Every operation, by three renderers; where plain TypeScript can say what is right, it does.

import { globSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exceeds, isManifest, isString, not, peek, when } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { operations } from '../../compiler/operations/index.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { compileTest, thing, trioOf } from './fixtures/chart.ts';
import * as guardTemplates from './fixtures/guard-templates.ts';
import { asMap, lab, templates } from './fixtures/operation-templates.ts';
import type { Free } from './fixtures/values.ts';

const text = 'one\n  {{ two }} \u2028 "three"\n';
const trio = await trioOf({ templates, files: { 'files/some.txt': text } });
test.after(() => trio.close());

type Data = { readonly [template: string]: { readonly [key: string]: Json } };

const data = async (lab: { [key: string]: Json }): Promise<Data> => (await trio.data({ lab })) as Data;

for (const count of [-7, -3, -1, 0, 1, 3, 4, 1000000, 2 ** 31]) {
  test(`integers: ${count}`, async () => {
    const { arithmetic, compare } = await data({ count });
    const div = Math.trunc(count / 3) + 0;
    const expected = {
      add: count + 3,
      sub: count - 3,
      mul: count * -3 + 0,
      div,
      max: Math.max(count, 3),
      min: Math.min(count, 3),
      nested: count * 2 + 10 - count,
    };
    assert.equal(arithmetic, expected);
    assert.is(compare?.lt, count < 3);
    assert.is(compare?.ge, count >= 3);
    assert.is(compare?.eq, count === 3);
  });
}

test('logic and choice', async () => {
  for (const flag of [true, false]) {
    for (const count of [0, 1]) {
      for (const list of [[], ['a']]) {
        const { logic, choose } = await data({ flag, count, list, text: 'x' });
        assert.equal(logic, {
          and: flag && count > 0,
          or: flag || count > 0,
          not: !flag,
          notAll: !(flag && list.length > 0),
          maps: false,
        });
        assert.equal(choose, { count: flag ? count : 7, text: count > 0 ? 'x' : 'no x' });
      }
    }
  }
});

test('texts', async () => {
  for (const text of ['', 'a', 'a-b.c-x', '-x', 'a-', 'abcdefgh', 'n12m3', 'x.y.z', '100%', '\u00e4\u00e4']) {
    const found = await data({ text, list: ['a', text] });
    assert.is(found.text?.replace, text.split('.').join('$&$1'));
    assert.is(found.text?.length, Buffer.byteLength(text));
    assert.is(found.text?.includes, true);
    assert.is(found.text?.regexFind, /[0-9]+/.exec(text)?.[0] ?? '');
  }
  for (const text of ['\u00df', '\u0130x', '\u0391\u03a3', 'ABC']) await trio.render({ lab: { text } });
});

test('maps', async () => {
  const labels = { z: '1', a: 'x', '\u{1f600}': 'astral', '\uffee': 'basic', '': 'empty', 'b.c/d': '' };
  const found = await data({
    labels,
    more: { a: '', new: 'y' },
    list: ['x', 'y'],
    boxes: { a: {}, b: { enabled: false }, c: { enabled: true } },
    count: 3,
  });
  assert.equal(found.maps?.merge, { ...labels, a: '', new: 'y' });
  assert.equal(found.maps?.keys, ['', 'a', 'b.c/d', 'z', '\uffee', '\u{1f600}']);
  assert.equal(found.maps?.enabled, 2);
  assert.equal([found.maps?.total, found.maps?.totalOfNone], [5, 0]);
  assert.is(found.maps?.at, 'x');
  assert.is((await data({ labels: {} })).maps?.at, 'no such key');
});

test('checksums are of the JSON that Go writes', async () => {
  const awkward: Free[] = [
    {},
    { b: 1, a: [true, 'x'], '\u{1f600}': {}, '\uffee': '<&>' },
    ['\u2028', '\u0001', '"\\/', '\b\f\n\r\t', '\ufffd'],
    [0.1, 1e6, 2 ** 53 - 1, -0.5, 1e-7, 1e20, 123456789.123, 1e21, 1.5e300],
    [true, false, '', []],
  ];
  for (const free of awkward) await trio.render({ lab: { free, text: '\u00e4' } });
});

test('what free-form values are', async () => {
  const kinds = thing<{ [key: string]: boolean }>({
    top: isString(lab.free),
    inner: isString(peek(asMap, 'a')),
    manifest: isManifest(asMap),
  });
  const chart = await trioOf({ templates: { kinds: when(not(isString(lab.free)), () => kinds) } });
  const metadata = { name: 'x', labels: { a: 'b' } };
  const whole = { apiVersion: 'v1', kind: 'ConfigMap', metadata };
  const some: readonly (readonly [free: Free, inner: boolean, manifest: boolean])[] = [
    [{}, false, false],
    [{ a: '' }, true, false],
    [{ a: 0 }, false, false],
    [whole, false, true],
    [{ ...whole, kind: '' }, false, false],
    [{ ...whole, metadata: {} }, false, false],
    [{ ...whole, metadata: { ...metadata, labels: { a: 1 } } }, false, false],
    [{ ...whole, metadata: { ...metadata, annotations: ['x'] } }, false, false],
    [{ ...whole, metadata: 'x' }, false, false],
  ];
  try {
    for (const [free, inner, manifest] of some) {
      assert.equal((await chart.data({ lab: { free } })).kinds, { top: false, inner, manifest }, JSON.stringify(free));
    }
  } finally {
    await chart.close();
  }
});

test('shipped files come raw', async () => {
  assert.is((await data({})).file?.text, text);
});

test('quantities, see quantity.test.ts', async () => {
  for (const amount of [0, 0.5, 2, 0.1, 0.0005, 1000000, 1073741824, '1000m', '1.5Gi', '007', '1024Mi']) {
    await trio.render({ lab: { amount } });
  }
  assert.equal((await data({ amount: '1.5Gi' })).quantity, { canonical: '1536Mi' });
});

/** Operations of the IR, wherever they stand. */
function operationsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, name } = value as { kind?: unknown; name?: unknown };
  return [...(kind === 'operation' ? [String(name)] : []), ...Object.values(value).flatMap(operationsIn)];
}

test('every operation is tried by three renderers', () => {
  const guard = compileTest({ templates: guardTemplates.templates, rules: guardTemplates.rules });
  const tried = new Set(operationsIn([compileTest({ templates, files: { 'files/some.txt': text } }), guard]));
  // What is computed when the chart is compiled is in no IR: then a test of this folder calls it by its name.
  const tests = globSync('test/compiler/**/*.ts', { cwd: inRoot() }).map((path) => readFileSync(inRoot(path), 'utf8'));
  const isCalled = (name: string): boolean => tests.some((test) => new RegExp(`(?<![.\\w])${name}[(\`<]`).test(test));
  const untried = [...operations.keys()].filter((name) => !tried.has(name) && !isCalled(name));
  const help = untried.map(
    (name) =>
      `nothing tries ${name}: add it to templates in test/compiler/fixtures/operation-templates.ts, and what it should yield to a test above`,
  );
  assert.is(untried.length, 0, help.join('\n'));
});

const larger: readonly (readonly [a: string | number, b: string | number])[] = [
  [1, 0.5],
  ['1', '999m'],
  ['1Gi', '1G'],
  ['1025Mi', '1Gi'],
  ['1.5', 1],
  [2000000, '1M'],
  ['1k', 999],
  ['1Ei', '1E'],
];

test('quantities are compared by their amount', async () => {
  const pairs = larger.flatMap(([a, b]) => [[a, b] as const, [b, a] as const, [a, a] as const]);
  const compared = thing<boolean[]>(pairs.map(([a, b]) => exceeds(a, b)));
  const read = thing<{ more: boolean; less: boolean }>({
    more: exceeds(lab.amount, '1Gi'),
    less: exceeds('1500m', lab.amount),
  });
  const chart = await trioOf({ templates: { compared, read } });
  try {
    assert.equal(
      (await chart.data()).compared,
      larger.flatMap(() => [true, false, false]),
    );
    for (const amount of [0, 1, 1.5, 2, 1073741825, '1.5', '1501m', '1Ti', '1.1Gi'])
      await chart.render({ lab: { amount } });
  } finally {
    await chart.close();
  }
});

test.run();
