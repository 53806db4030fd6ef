// What is decided of all names at once is decided rightly of some that can be looked at.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { common, language } from './lib/language.ts';

const test = suite('languages of names');

const KEY = '^[a-z](-?[a-z0-9])*$';

test('a text in both is found, the shortest first', () => {
  assert.is(common(language('worker-[a-z]+'), language('[a-z]+-x')), 'worker-x');
  assert.is(common(language('(a|bc){2}'), language('bc.*')), 'bca');
});

test('where there is none, none is found', () => {
  assert.is(common(language(KEY), language('.*--.*')), undefined);
  assert.is(common(language(KEY), language('.*-')), undefined);
  assert.is(common(language(`model-${KEY.slice(1, -1)}`), language(`version-${KEY.slice(1, -1)}`)), undefined);
});

test('names as they once were did meet', () => {
  const key = KEY.slice(1, -1);
  assert.ok(common(language(`worker-${key}-migrations`), language(`worker-${key}`)));
  assert.is(common(language(`postgres-${key}`), language('postgres-scripts')), 'postgres-scripts');
  assert.ok(common(language(`${key}-${key}`), language(key)));
});

test('a construct that is not known is an error', () => {
  assert.throws(() => language('a\\d'), /what is/);
  assert.throws(() => language('(a'), /is missing/);
});

test.run();
