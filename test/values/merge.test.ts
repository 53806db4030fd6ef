// Helm's merge by example; merge.property.test.ts compares it with the real ones.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cloneJson, type JsonObject } from '../../compiler/values/json.ts';
import { mergeOverlays, mergeValues } from '../../compiler/values/merge.ts';
import { same } from './random.ts';

const test = suite('mergeValues');

test('maps merge, lists and scalars are replaced, an empty map changes nothing', () => {
  const merged = mergeValues({ a: { x: 1, y: [1, 2] }, b: 1, env: { A: '1' } }, [
    { a: { y: [3] } },
    { b: { c: 2 }, env: {} },
  ]);
  same(merged, { a: { x: 1, y: [3] }, b: { c: 2 }, env: { A: '1' } });
});

test('0, false, "" and [] are values', () => {
  same(mergeValues({ a: 1, b: true, c: 'x', d: [1] }, [{ a: 0, b: false, c: '', d: [] }]), {
    a: 0,
    b: false,
    c: '',
    d: [],
  });
});

test('null deletes a default, at any depth; a later file brings it back', () => {
  same(mergeValues({ a: 1, m: { x: 1, y: { z: 1 } } }, [{ a: null, m: { y: { z: null } } }]), { m: { x: 1, y: {} } });
  same(mergeValues({ a: 1 }, [{ a: null }, { a: 2 }]), { a: 2 });
  same(mergeValues({ a: { x: 1 } }, [{ a: null }, { a: { y: 2 } }]), { a: { x: 1, y: 2 } }, 'and the default under it');
});

test('null without a default stays null', () => {
  same(mergeValues({ m: { x: 1 } }, [{ a: null, m: { y: null }, n: { z: null } }]), {
    m: { x: 1, y: null },
    a: null,
    n: { z: null },
  });
});

test('null in a list stays', () => {
  same(mergeValues({ a: [1] }, [{ a: [null, { x: null }] }]), { a: [null, { x: null }] });
});

test('a map over a scalar and a scalar over a map replace', () => {
  same(mergeValues({ a: 1, b: { x: 1 } }, [{ a: { y: 1 }, b: 2 }]), { a: { y: 1 }, b: 2 });
});

test('arguments stay as they are, and share nothing with the result', () => {
  const defaults: JsonObject = { a: { list: [{ x: 1 }] } };
  const overlay: JsonObject = { a: { b: { y: 1 } }, c: { z: [1] } };
  const before = cloneJson([defaults, overlay]);
  const merged = mergeValues(defaults, [overlay]) as {
    a: { list: { x: number }[]; b: { y: number } };
    c: { z: number[] };
  };
  const together = mergeOverlays([overlay]) as typeof merged;
  for (const result of [merged, together]) {
    result.a.b.y = 2;
    result.c.z.push(2);
  }
  (merged.a.list[0] as { x: number }).x = 2;
  same([defaults, overlay], before);
});

test('__proto__ is merged like any key', () => {
  const parse = (text: string): JsonObject => JSON.parse(text) as JsonObject;
  const merged = mergeValues(parse('{"__proto__": {"a": 1}}'), [parse('{"__proto__": {"b": 2}}')]);
  assert.is(JSON.stringify(merged), '{"__proto__":{"a":1,"b":2}}');
});

test.run();
