// --set and its siblings by example; set.property.test.ts compares them with the real ones.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ValuesError } from '../../compiler/values/error.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { applySettings } from '../../compiler/values/set.ts';
import { same } from './random.ts';

const test = suite('applySettings');

const set = (...list: string[]): JsonObject => applySettings({}, { set: list });

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    assert.instance(error, ValuesError);
    return (error as ValuesError).message;
  }
  throw new Error('not refused');
}

test('types: words, integers; floats, octals and hex are strings', () => {
  same(set('a=true,b=NULL,c=12,d=-3,e=0,f=1.5,g=007,h=0x1F,i=1e3,j=,k=on'), {
    ...{ a: true, b: null, c: 12, d: -3, e: 0, f: '1.5', g: '007', h: '0x1F', i: '1e3', j: '', k: 'on' },
  });
});

test('--set-string keeps text, in lists too', () => {
  same(applySettings({}, { setString: ['a=1,b={true,2}'] }), { a: '1', b: ['true', '2'] });
});

test('paths, lists, indices, escapes', () => {
  same(set('a.b.c=1', 'a.b.d=2'), { a: { b: { c: 1, d: 2 } } });
  same(set('a={x,1},b[1].c=2,d[0][1]=x'), { a: ['x', 1], b: [null, { c: 2 }], d: [[null, 'x']] });
  same(set('a\\.b=x\\,y,c\\=d={p\\,q}'), { 'a.b': 'x,y', 'c=d': ['p,q'] });
});

test('reaches into what the files say, without changing them', () => {
  const base: JsonObject = { list: [{ a: 1 }, { a: 2 }] };
  same(applySettings(base, { set: ['list[1].b=3'] }), { list: [{ a: 1 }, { a: 2, b: 3 }] });
  same(base, { list: [{ a: 1 }, { a: 2 }] });
});

test('--set-json comes first, then --set, --set-string, --set-file', () => {
  const readFile = (path: string): string => `content of ${path}`;
  const settings = {
    setFile: ['d=x.txt'],
    setString: ['c=3,d=3'],
    set: ['b=2,c=2'],
    setJson: ['a={"x": [1.5, null]},b=1', '{"m": {"n": 1}}'],
  };
  same(applySettings({ m: { o: 2 } }, settings, readFile), {
    ...{ a: { x: [1.5, null] }, b: 2, c: '3', d: 'content of x.txt', m: { n: 1, o: 2 } },
  });
});

test('a key called __proto__ is an ordinary key', () => {
  assert.is(JSON.stringify(set('__proto__.a=1')), '{"__proto__":{"a":1}}');
  assert.is(({} as { a?: number }).a, undefined);
});

test('says what is wrong and what is legal', () => {
  assert.is(
    refusal(() => set('a.b')),
    '--set a.b: key "b" has no value\n  Write `key=value`; `key=` sets an empty string, a comma inside a value is `\\,`.',
  );
  assert.match(
    refusal(() => set('a={x')),
    /^--set a=\{x: a list must end with '\}'/,
  );
  assert.match(
    refusal(() => set('a[x]=1')),
    /"x" is no index\n {2}An index is a number from 0 to 65536/,
  );
  assert.match(
    refusal(() => set('a[70000]=1')),
    /out of range/,
  );
  assert.match(
    refusal(() => set('a=1', 'a.b=2')),
    /a is already set to something that is not a map/,
  );
  assert.match(
    refusal(() => set(`${'a.'.repeat(31)}b=1`)),
    /more than 30 levels/,
  );
  assert.match(
    refusal(() => set('a=9007199254740993')),
    /more exact than a number can be\n {2}Use --set-string/,
  );
  assert.match(
    refusal(() => applySettings({}, { setJson: ['a={x}'] })),
    /^--set-json a=\{x\}: /,
  );
  assert.match(
    refusal(() => applySettings({}, { setJson: ['{x}'] })),
    /^--set-json \{x\}: /,
  );
  const missing = (): never => {
    throw new Error('no such file');
  };
  assert.is(
    refusal(() => applySettings({}, { setFile: ['a=b.txt'] }, missing)),
    '--set-file a=b.txt: no such file\n  Is b.txt the path of a text file?',
  );
});

test.run();
